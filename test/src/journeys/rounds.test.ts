import { describe, expect, it } from '@jest/globals';
import { runOperation } from '@samenloket/standalone';
import { createHash, createHmac } from 'node:crypto';
import { type Family, type Journey, onOnePlatform } from './journey.js';
import * as documents from './documents.js';
import * as rounds from './round-documents.js';
import { months, RoundJourney } from './round-journey.js';

interface Asking {
  readonly family: Family;
  readonly requestId: string;
}

/** Three with priority by law and one without, who all wish the small location most: it has three places. */
async function fourFamilies(journey: Journey): Promise<readonly Asking[]> {
  const { small, large } = journey.region;
  const asking: Asking[] = [];
  for (const workOrTraining of [true, true, true, false]) {
    const family = await journey.newFamily();
    const facts = { preferences: [small.id, large.id], priorityFacts: { workOrTraining } };
    asking.push({ family, requestId: await journey.register(family, { facts }) });
  }
  return asking;
}

const replay = (journey: Journey, round: string) =>
  runOperation(journey.under.platform, 'round-replay', { round }, () => undefined);

const begin = onOnePlatform();

describe('an allocation round', () => {
  it('goes from its announcement to an accepted place, deviates with consequences seen before, and can be done over', async () => {
    const journey = await begin();
    const round = new RoundJourney(journey);
    const { small, large, organiserId } = journey.region;
    const asking = await fourFamilies(journey);
    const last = asking[3]!;

    const id = await round.announce();
    const announced = await round.settled(id, last.family.token);
    expect(announced).toMatchObject({ status: 'announced', seed: null, organisers: null });
    const computed = await round.freeze(id);
    expect(computed).toMatchObject({
      status: 'computed',
      figures: { children: 4, placed: 4, firstChoices: 3 },
    });
    expect(await replay(journey, id)).toMatchObject({ same: true, recorded: computed.resultHash });

    const proposed = (await round.proposals(id)).nodes;
    const at = (requestId: string) => proposed.find(({ request }) => request?.id === requestId);
    expect(at(last.requestId)).toMatchObject({
      location: { id: large.id },
      startMonth: '2026-09',
      kind: 'full',
    });
    const first = at(asking[0]!.requestId)!;
    expect(first).toMatchObject({
      location: { id: small.id },
      reasons: expect.arrayContaining([
        expect.objectContaining({ rule: 'regimeA.workOrTraining' }),
      ]) as unknown,
    });
    expect(await journey.ask(journey.desk, rounds.cutOffs, { id, locationId: small.id })).toMatchObject({
      roundCutOffs: expect.arrayContaining([
        { month: '2026-09', halfDay: 'mo_am', places: 3, given: 3, lastAdmitted: 'absolute voorrang' },
      ]) as unknown,
    });

    const freed = { id, locationId: small.id, placeGroupId: small.placeGroupId };
    expect(await journey.ask(journey.desk, rounds.transfers, freed)).toMatchObject({
      roundTransfers: [
        {
          request: { id: last.requestId },
          from: { location: { id: large.id } },
          to: { location: { id: small.id } },
        },
      ],
    });

    const asked = { id, number: first.roundNumber, locationId: small.id };
    expect(await journey.ask(journey.organiser, rounds.consequences, asked)).toMatchObject({
      roundDeviationConsequences: {
        before: { placed: 4 },
        after: { placed: 4 },
        changes: expect.arrayContaining([
          {
            roundNumber: first.roundNumber,
            from: { location: { id: small.id } },
            to: { location: { id: large.id } },
          },
        ]) as unknown,
      },
    });
    const deviation = {
      roundId: id,
      roundNumber: first.roundNumber,
      locationId: small.id,
      reason: 'groupBalance',
    };
    await journey.ask(journey.organiser, rounds.deviate, { input: deviation });
    const again = await round.settled(id);
    expect(again.status).toBe('computed');
    expect(again.resultHash).not.toBe(computed.resultHash);

    await round.confirm(id);
    const published = await round.publish(id);
    expect(published).toMatchObject({ status: 'published', offersMade: 4 });
    expect(createHash('sha256').update(published.seed!).digest('hex')).toBe(announced.seedHash);

    const outcome = (await round.outcome(last.family, last.requestId))!;
    expect(outcome).toMatchObject({ wish: 1, place: { location: { id: small.id } } });
    expect(outcome.lot).toBe(createHmac('sha256', published.seed!).update(outcome.roundNumber).digest('hex'));
    const refused = (await round.outcome(asking[0]!.family, asking[0]!.requestId))!;
    expect(refused).toMatchObject({ wish: 2, place: { location: { id: large.id } } });
    expect(refused.refusals[0]?.sentences[0]).toContain('week hier af van de volgorde');

    const [offer] = await journey.offersOf(last.family.token, last.requestId);
    expect(await journey.accept(last.family, offer!.id)).toMatchObject({ status: 'accepted' });
    const enrolled = await journey.ask(journey.organiser, documents.enrolments, {
      requestId: last.requestId,
    });
    expect(enrolled).toMatchObject({ enrolmentsOfRequest: [{ pattern: { text: 'ma:D di:D' } }] });
    expect(await replay(journey, id)).toMatchObject({ same: true, recorded: published.resultHash });
    expect(published.organisers).toMatchObject([{ organiserId, proposals: 4, confirmed: true }]);
  });

  it('gives the children of a family a place together or none, when the family wants no place for one alone', async () => {
    const journey = await begin();
    const round = new RoundJourney(journey);
    const { small } = journey.region;
    const register = (family: Family, facts: object) =>
      journey.register(family, { facts: { preferences: [small.id], ...facts } });
    const alone = await Promise.all(
      [await journey.newFamily(), await journey.newFamily()].map((family) =>
        register(family, { priorityFacts: { workOrTraining: true } }),
      ),
    );
    const without = { priorityFacts: { workOrTraining: false } };
    const [together, either] = [await journey.newFamily(), await journey.newFamily()];
    const [one, other] = [
      await register(together, { onlyWithSiblings: true, ...without }),
      await register(together, { onlyWithSiblings: true, ...without }),
    ];
    await register(either, without);
    await register(either, without);

    const id = await round.announce();
    expect(await round.freeze(id)).toMatchObject({ status: 'computed', figures: { children: 6, placed: 3 } });
    const placed = (await round.proposals(id)).nodes.map(({ request }) => request?.id);
    expect(placed).toEqual(expect.arrayContaining(alone));
    expect(placed).not.toContain(one);
    expect(placed).not.toContain(other);
    await round.confirm(id);
    await round.publish(id);
    const outcome = (await round.outcome(together, one))!;
    expect(outcome.place).toBeNull();
    expect(outcome.refusals[0]?.sentences.join(' ')).toContain(
      'te weinig plaatsen over voor je kinderen samen',
    );
  });

  it('gives them each a place alone when there is none together, where the family would rather have them together', async () => {
    const journey = await begin();
    const round = new RoundJourney(journey);
    const { small } = journey.region;
    const register = (family: Family, facts: object) =>
      journey.register(family, { facts: { preferences: [small.id], ...facts } });
    for (const family of [await journey.newFamily(), await journey.newFamily()])
      await register(family, { priorityFacts: { workOrTraining: true } });
    const siblings = await journey.newFamily();
    const rather = { ratherWithSiblings: true, priorityFacts: { workOrTraining: false } };
    const children = [await register(siblings, rather), await register(siblings, rather)];

    const id = await round.announce();
    expect(await round.freeze(id)).toMatchObject({ status: 'computed', figures: { children: 4, placed: 3 } });
    await round.confirm(id);
    expect(await round.publish(id)).toMatchObject({ status: 'published', offersMade: 3 });
    const outcomes = await Promise.all(
      children.map(async (child) => (await round.outcome(siblings, child))!),
    );
    const [placed, refused] = outcomes.toSorted((one) => (one.place ? -1 : 1));
    expect(placed).toMatchObject({ place: { location: { id: small.id } } });
    expect(refused!.place).toBeNull();
    expect(refused!.refusals.map(({ sentences }) => sentences[0])).toEqual([
      'Eerst zochten we een plaats voor je kinderen samen.',
      expect.stringContaining('kon niet alle dagen geven'),
    ]);
    expect(refused!.refusals.map(({ together }) => together)).toEqual([true, false]);
    expect(placed!.refusals.map(({ sentences }) => sentences[0])).toEqual([
      'Eerst zochten we een plaats voor je kinderen samen.',
    ]);
    expect(await replay(journey, id)).toMatchObject({ same: true });
  });

  it('has its locations for itself, tells why not, and offers nothing for who did not confirm or above the tariff', async () => {
    const journey = await begin();
    const round = new RoundJourney(journey);
    const free = await round.describeFreePriceLocation(3);
    const only = await journey.newFamily();
    const incomeTariff = { preferences: [free.id], tariff: 'incomeTariffOnly' };
    const onlyId = await journey.register(only, { facts: incomeTariff });
    const any = await journey.newFamily();
    const anyId = await journey.register(any, { facts: { preferences: [free.id], tariff: 'any' } });
    const { small } = journey.region;
    const asking: Asking[] = [];
    for (const workOrTraining of [true, true, true, false]) {
      const family = await journey.newFamily();
      const facts = { preferences: [small.id], priorityFacts: { workOrTraining } };
      asking.push({ family, requestId: await journey.register(family, { facts }) });
    }

    const [id, other] = [await round.announce(), await round.announce({ firstMonth: '2026-10' })];
    expect(await round.freeze(id)).toMatchObject({ status: 'computed', figures: { placed: 4 } });
    const second = await journey.askRaw(journey.desk, rounds.freeze, { id: other });
    expect(second.errors?.[0]).toMatchObject({ extensions: { code: 'RULE_VIOLATED' } });
    expect(second.errors?.[0]?.message).toContain(id);

    const asked = { round: id, settings: [{ setting: 'rankCounts', value: 'true' }] };
    const byRank = await runOperation(journey.under.platform, 'round-what-if', asked, () => {});
    expect(byRank).toMatchObject({ before: { placedChildren: 4 }, after: { placedChildren: 4 }, lost: [] });

    const atFree = await round.proposals(id, free.organiserId, journey.desk);
    expect(atFree.nodes.map(({ request }) => request?.id)).toEqual([anyId]);
    const nobody = await journey.askRaw(journey.desk, rounds.publish, { id });
    expect(nobody.errors?.[0]).toMatchObject({ extensions: { code: 'RULE_VIOLATED' } });
    await round.confirm(id);
    expect(await round.publish(id)).toMatchObject({ status: 'published', offersMade: 3 });
    expect(await journey.offersOf(any.token, anyId)).toEqual([]);
    expect((await round.outcome(any, anyId))?.sentences.at(-1)).toContain('Bel je loket');
    expect((await round.outcome(only, onlyId))?.place ?? null).toBeNull();

    const last = asking[3]!;
    const outcome = (await round.outcome(last.family, last.requestId))!;
    expect(outcome.sentences[0]).toBe('In deze ronde was er geen plaats voor je kind.');
    expect(outcome.refusals[0]?.sentences).toEqual([
      'Deze opvang kon niet alle dagen geven die je vroeg, vanaf de start die je vroeg.',
      expect.stringContaining('bleven er op maandag in de voormiddag te weinig plaatsen over'),
      'Het laatste kind dat een plaats kreeg, had absolute voorrang.',
      'Jij had geen voorrang volgens de wet.',
    ]);
    const input = { roundId: id, requestId: last.requestId, locationId: small.id };
    const supposed = async (more: object) =>
      (
        await journey.ask<{ roundCounterfactual: { fits: boolean } }>(
          last.family.token,
          rounds.counterfactual,
          { input: { ...input, ...more } },
        )
      ).roundCounterfactual.fits;
    expect(await supposed({ withoutDays: ['mo'] })).toBe(false);
    expect(await supposed({ extraPlaces: 1 })).toBe(true);
    const places = [{ placeGroupId: small.placeGroupId, change: 1 }];
    expect(await journey.ask(journey.desk, rounds.whatIf, { input: { roundId: id, places } })).toMatchObject({
      roundWhatIf: { before: { placed: 4 }, after: { placed: 5 }, gained: 1, lost: 0 },
    });
    // The first round is over: the second may have the locations now.
    expect((await round.freeze(other)).status).toBe('computed');
  });

  it('warns who fills a freed place shortly before it, and holds back where a desk shares out by rounds', async () => {
    const journey = await begin();
    const round = new RoundJourney(journey);
    const asking = await fourFamilies(journey);
    const { small } = journey.region;
    const freed = { locationId: small.id, placeGroupId: small.placeGroupId, start: '2026-09-01' };
    const look = () =>
      journey.ask<{ candidates: { nodes: { request: { id: string } }[]; nearRound: object | null } }>(
        journey.organiser,
        rounds.nearRound,
        freed,
      );
    expect((await look()).candidates.nearRound).toBeNull();
    const id = await round.announce({ ...months, freezeOn: '2026-03-20' });
    const { candidates } = await look();
    expect(candidates.nearRound).toMatchObject({
      round: { id },
      freezeOn: '2026-03-20',
      blocks: false,
      sentence: expect.stringContaining('Op 20 maart 2026 begint een toewijzingsronde') as unknown,
    });
    expect(candidates.nodes.map(({ request }) => request.id).at(-1)).toBe(asking[3]!.requestId);
    const offered = await journey.offer(candidates.nodes[0]!.request.id, { at: small });
    expect(offered.status).toBe('open');

    const agreement = { deskId: journey.region.first.id, setting: 'allocation', value: '"rounds"' };
    await journey.ask(journey.desk, rounds.agree, { input: { ...agreement, validFrom: '2026-01-01' } });
    await journey.under.platform.settled();
    expect((await look()).candidates.nearRound).toMatchObject({ blocks: true });
    const input = { ...freed, requestId: asking[3]!.requestId, pattern: { weeks: [['mo_am', 'mo_pm']] } };
    const refused = await journey.askRaw(journey.organiser, documents.makeOffer, { input });
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'RULE_VIOLATED' } });
    expect(refused.errors?.[0]?.message).toContain('2026-03-20');
    const second = await journey.offer(candidates.nodes[1]!.request.id, { at: small });
    expect(second.status).toBe('open');
  });
});
