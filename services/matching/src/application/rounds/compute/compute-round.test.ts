import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { childrenIn } from '../../../domain/round-content/round-content.js';
import { proposalsOf } from '../../../domain/round-content/round-proposals.js';
import { jointOf, unitMeant } from '../../../domain/round-content/unit-meant.js';
import { randomRound } from '../../../testing/random-round.js';
import { encodeContent } from '../content/content-text.js';
import { decodeResult } from '../content/result-text.js';
import { allocated, computeHere } from './compute-here.js';
import { computeRound } from './compute-round.js';
import { replayRound } from './replay-round.js';

const some = { numRuns: 40 };
const hash = 'h'.repeat(64);
/** Has a claim on a start that is not the first of the later ones. */
const lateClaim = "/`';>C<}rQ";

describe('the result of a round', () => {
  it('has a half-day that justifies every refusal, or lists it as a claim, and passes the checker', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const content = randomRound(seed);
        const { result, violations } = allocated(hash, content, []);
        expect(violations).toEqual([]);
        expect(result.units.map(({ number }) => number)).toEqual(content.units.map(({ id }) => id));
        for (const refusal of result.units.flatMap(({ refusals }) => refusals)) {
          if (refusal.claim) continue;
          expect(refusal.better + refusal.needed).toBeGreaterThan(refusal.places);
        }
        for (const { number, ...claim } of result.claims) {
          const { refusals = [] } = result.units.find((unit) => unit.number === number) ?? {};
          expect(refusals).toContainEqual(expect.objectContaining({ wish: claim.wish, claim: true }));
        }
      }),
      { ...some, examples: [[lateClaim]] },
    );
  });

  it('says why for each place that a family wished more than what it got', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const content = randomRound(seed);
        const { result } = allocated(hash, content, []);
        result.units.forEach(({ placed, refusals }, row) => {
          const unit = content.units[row]!;
          const all = jointOf(content, result, unit)?.result.placed ? 0 : unit.wishes.length;
          const upTo = placed && (placed.form === 0 ? placed.wish : unit.locationFirst && placed.wish + 1);
          const ofFirstForm = refusals.filter(({ formKind }) => formKind === unit.forms[0]!.kind);
          const wishes = new Set(ofFirstForm.map(({ wish }) => wish));
          expect([...wishes]).toEqual([...Array(upTo ?? all).keys()]);
        });
      }),
      some,
    );
  });

  it('never gives a child a place that its organiser decided against, and keeps the rank of its other wishes', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const content = randomRound(seed);
        const { result } = allocated(hash, content, []);
        const deviations = proposalsOf(content, result)
          .slice(0, 3)
          .map(({ number, locationId }) => ({ deviationId: number, roundNumber: number, locationId }));
        const after = allocated(hash, content, deviations);
        expect(after.violations).toEqual([]);
        expect(after.result.deviations).toEqual(deviations.map(({ deviationId }) => deviationId));
        for (const { roundNumber, locationId } of deviations) {
          const own = after.result.units.filter(({ number }) => number.split('+').includes(roundNumber));
          for (const { placed } of own) expect(placed?.locationId).not.toBe(locationId);
        }
        after.result.units.forEach(({ placed }, row) => {
          if (placed) expect(content.units[row]!.wishes[placed.wish]?.location).toBe(placed.locationId);
        });
      }),
      some,
    );
  });

  it('gives no child a place together with its siblings and one alone', () => {
    const met = { together: 0, apart: 0 };
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const content = randomRound(seed);
        const { result } = allocated(hash, content, []);
        const placed = result.units.flatMap(
          (unit) => unit.placed?.children.map(({ number }) => number) ?? [],
        );
        expect(placed).toHaveLength(new Set(placed).size);
        content.units.forEach((unit, row) => {
          const joint = jointOf(content, result, unit)?.result;
          if (!joint) return;
          if (joint.placed) met.together++;
          else if (result.units[row]?.placed) met.apart++;
          expect(unitMeant(content, result, unit.id)?.unit.id).toBe(joint.placed ? unit.splitFrom : unit.id);
        });
      }),
      some,
    );
    expect(Math.min(met.together, met.apart)).toBeGreaterThan(0);
  });

  it('counts what it gives', () => {
    const content = randomRound('figures');
    const { figures, units, reserves } = allocated(hash, content, []).result;
    const children = units.flatMap(({ placed }) => placed?.children ?? []);
    expect(figures).toMatchObject({
      units: content.units.length,
      children: childrenIn(content),
      placedChildren: children.length,
    });
    expect(Object.values(figures.byKind).reduce((sum, count) => sum + count, 0)).toBe(children.length);
    expect(reserves).toEqual([{ id: 'L0/T3', kept: 2, placed: expect.any(Number) }]);
  });
});

describe('computing a round', () => {
  it('in a thread gives what a replay gives, with the same hash', async () => {
    const content = randomRound('replay');
    const inputs = await encodeContent(content);
    const heard: number[] = [];
    const computed = await computeRound(
      { inputs, deviations: [] },
      { onProgress: (done) => heard.push(done) },
    );
    expect(computed).toEqual(await computeHere({ inputs, deviations: [] }));
    expect(await replayRound({ inputs, deviations: [] })).toEqual({ resultHash: computed.result.hash });
    expect(heard.length).toBeGreaterThan(0);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    const result = await decodeResult(computed.result);
    expect(result).toEqual(allocated(inputs.hash, content, []).result);
    expect(computed.organisers.reduce((sum, { proposals }) => sum + proposals, 0)).toBe(
      proposalsOf(content, result).length,
    );
  });

  it('gives an organiser the same hash as long as its own proposals are the same', async () => {
    const content = randomRound('hashes');
    const inputs = await encodeContent(content);
    const before = await computeHere({ inputs, deviations: [] });
    const [struck] = proposalsOf(content, await decodeResult(before.result));
    const deviation = { deviationId: 'one', roundNumber: struck!.number, locationId: struck!.locationId };
    const after = await computeHere({ inputs, deviations: [deviation] });
    const hashOf = (computed: typeof before, organiserId: string) =>
      computed.organisers.find((organiser) => organiser.organiserId === organiserId)?.proposalsHash;
    expect(hashOf(after, struck!.organiserId)).not.toBe(hashOf(before, struck!.organiserId));
    const idle = { ...deviation, locationId: 'nowhere' };
    const same = await computeHere({ inputs, deviations: [idle] });
    expect(same.organisers).toEqual(before.organisers);
    expect(same.result.hash).not.toBe(before.result.hash);
  });

  it('stops when it is cancelled', async () => {
    const inputs = await encodeContent(randomRound('cancel'));
    const work = { inputs, deviations: [] };
    await expect(computeRound(work, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    });
    const controller = new AbortController();
    const running = computeRound(work, { signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
  });

  it('refuses inputs that are not those of the hash, and gives a fault of the thread as what it is', async () => {
    const inputs = await encodeContent(randomRound('damaged'));
    const damaged = { inputs: { ...inputs, hash }, deviations: [] };
    await expect(computeRound(damaged)).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
    const broken = { inputs: { ...inputs, chunks: ['no gzip'] }, deviations: [] };
    await expect(computeRound(broken)).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
  });
});
