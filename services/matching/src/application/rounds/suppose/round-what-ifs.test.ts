import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { ruleSetData } from '../../../domain/priority/rule-sets.data.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import { collectStage, groupAt, numberOf, round, uuid } from '../../../testing/collect-stage.js';
import { march } from '../../../testing/offer-samples.js';
import { allocated, computeHere } from '../compute/compute-here.js';
import { RoundWhatIfs } from './round-what-ifs.js';

const [early, late] = [uuid('aa', 1), uuid('aa', 2)];
const here = uuid('1a', 1);
const keys = { seed: 'seed', numberOf, on: '2026-03-01' };

/** One place, two families who are equal by law: the one that asked first gets it as long as that counts. */
async function stageWithOnePlace() {
  const stage = await collectStage();
  await stage.location({ locationId: here, places: 1 });
  const wish = { preferences: [here], familyId: uuid('fa', 1) };
  await stage.request(early, { ...wish, askedOn: '2025-10-01', nisHome: '44021' });
  await stage.request(late, { ...wish, askedOn: '2026-02-01', nisHome: '31005' });
  const content = await stage.collect();
  const result = allocated('h'.repeat(64), content, []).result;
  const whatIfs = new RoundWhatIfs({
    contents: { contentOf: async () => content, resultOf: async () => result },
    compute: (work) => computeHere(work),
    collect: { ...stage, clock: new ManualClock(new Date(march(1))) },
    agreements: stage.views.agreements,
    keysOf: () => keys,
  });
  const head = { ...round, status: 'computed', announcement: round, deviations: [] };
  return {
    whatIfs,
    head: head as unknown as RoundDocument,
    [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose](),
  };
}

describe('a whole round, had something been otherwise', () => {
  it('with one place more gives the second family a place', async () => {
    await using stage = await stageWithOnePlace();
    const places = [{ placeGroupId: groupAt(here), change: 1 }];
    expect(await stage.whatIfs.of(stage.head, { places })).toMatchObject({
      ...{ gained: [numberOf(late)], lost: [], moved: [] },
      locations: [{ locationId: here, before: 1, after: 2 }],
    });
  });

  it('under other agreements gives it to another family', async () => {
    await using stage = await stageWithOnePlace();
    const settings = [{ setting: 'residentsBreakTies', value: true }];
    expect(await stage.whatIfs.of(stage.head, { settings })).toMatchObject({
      ...{ gained: [numberOf(late)], lost: [numberOf(early)], moved: [] },
      before: { placedChildren: 1 },
      after: { placedChildren: 1 },
    });
  });

  it('under other rules and with fewer places at once takes both into account', async () => {
    await using stage = await stageWithOnePlace();
    const ruleSets = ruleSetData.map((set) => ({ ...set, version: set.version + 1 }));
    const places = [{ placeGroupId: groupAt(here), change: -1 }];
    expect(await stage.whatIfs.of(stage.head, { ruleSets, places })).toMatchObject({
      ...{ gained: [], lost: [numberOf(early)] },
    });
  });

  it('refuses what cannot be supposed', async () => {
    await using stage = await stageWithOnePlace();
    const settings = [{ setting: 'residentsBreakTies', value: 'perhaps' }];
    await expect(stage.whatIfs.of(stage.head, { settings })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const published = { ...stage.head, status: 'published' } as const;
    const fine = [{ setting: 'residentsBreakTies', value: true }];
    await expect(stage.whatIfs.of(published, { settings: fine })).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    });
  });
});
