import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counterfactual } from '../../../domain/round-content/what-if/counterfactual.js';
import { compareResults } from '../../../domain/round-content/what-if/compare-results.js';
import { withOtherPlaces } from '../../../domain/round-content/what-if/other-places.js';
import type { RoundContent, RoundUnit } from '../../../domain/round-content/round-content.js';
import { randomRound } from '../../../testing/random-round.js';
import { allocated } from '../compute/compute-here.js';

const hash = 'h'.repeat(64);
const resultOf = (content: RoundContent) => allocated(hash, content, []).result;

/** One place on Monday, two on Tuesday; the first family has Monday from September to November. */
function twoFamilies(): RoundContent {
  const { frame } = randomRound('frame');
  const [monday, both] = [0b0001, 0b0101];
  const row = Array.from({ length: 14 }, (_, at) => (at > 3 ? 0 : at < 2 ? 1 : 2));
  const family = (id: string, key: number, halfDays: number, until: number): RoundUnit => ({
    ...{ id, children: [id], reserved: false, incomeTariffOnly: false, pools: ['ordinary'] },
    forms: [{ kind: 'full', care: [{ halfDays, from: 0, until }] }],
    wishes: [{ location: 'L', options: [{ groups: ['G'], keys: [key] }] }],
  });
  return {
    frame,
    locations: [{ locationId: 'L', organiserId: 'O', closures: [] }],
    placeGroups: [
      {
        ...{ id: 'G', placeGroupId: 'G', location: 'L', tier: 2, incomeTariff: true, pool: 'ordinary' },
        free: Array.from({ length: frame.months }, () => row),
      },
    ],
    reserves: [],
    units: [family('first', 1001, monday, 3), family('second', 2001, both, 6)],
  };
}

describe('what would have been, had a family asked otherwise', () => {
  const content = twoFamilies();
  const result = resultOf(content);
  const suppose = (supposed: object, number = 'second') =>
    counterfactual(content, result, number, { locationId: 'L', ...supposed });

  it('is no as it was asked, and says what is full', () => {
    expect(suppose({})).toEqual({ fits: false, fullOn: { month: '2026-09', halfDay: 0, places: 1 } });
  });

  it('is yes without the half-day that is full', () => {
    expect(suppose({ withoutHalfDays: [0] })).toEqual({ fits: true });
    expect(suppose({ withoutHalfDays: [2] })).toMatchObject({ fits: false });
  });

  it('is yes from the month in which the place is free again', () => {
    expect(suppose({ fromMonth: '2026-12' })).toEqual({ fits: true });
    expect(suppose({ fromMonth: '2026-11' })).toMatchObject({ fits: false, fullOn: { month: '2026-11' } });
  });

  it('is yes with more places, on that half-day or on all', () => {
    expect(suppose({ extraPlaces: 1 })).toEqual({ fits: true });
    expect(suppose({ extraPlaces: 1, extraHalfDays: [0] })).toEqual({ fits: true });
    expect(suppose({ extraPlaces: 1, extraHalfDays: [2] })).toMatchObject({ fits: false });
  });

  it('is yes for who has the place', () => {
    expect(suppose({}, 'first')).toEqual({ fits: true });
  });

  it('refuses questions that cannot be answered', () => {
    expect(() => suppose({}, 'nobody')).toThrow('Nobody goes by this number');
    expect(() => suppose({ locationId: 'elsewhere' })).toThrow('cannot come to this location');
    expect(() => suppose({ withoutHalfDays: [0, 2] })).toThrow('Leave some half-days');
    expect(() => suppose({ fromMonth: '2027-09' })).toThrow('Give a month in this round');
    expect(() => suppose({ fromMonth: '2026-08' })).toThrow('Give a month in this round');
  });

  it('agrees with the reasons and claims of the round, whatever is asked as it was', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = randomRound(seed);
        const { units } = resultOf(random);
        for (const { number, refusals } of units) {
          const asked = random.units.find(({ id }) => id === number)!.forms[0]!;
          for (const { locationId, formKind, ...refusal } of refusals) {
            if (formKind !== asked.kind) continue;
            const { fits } = counterfactual(random, resultOf(random), number, { locationId });
            expect(fits).toBe('claim' in refusal && refusal.claim === true);
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('a round with other places', () => {
  it('gives the child that was refused the place, and takes it from another when there are fewer', () => {
    const content = twoFamilies();
    const more = withOtherPlaces(content, [{ placeGroupId: 'G', halfDays: [0], change: 1 }]);
    expect(compareResults(resultOf(content), resultOf(more))).toMatchObject({
      ...{ gained: ['second'], lost: [], moved: [] },
      before: { placedChildren: 1, firstChoices: 1 },
      after: { placedChildren: 2, firstChoices: 2 },
      locations: [{ locationId: 'L', before: 1, after: 2 }],
    });
    const fewer = withOtherPlaces(content, [{ placeGroupId: 'G', change: -5 }]);
    expect(compareResults(resultOf(content), resultOf(fewer))).toMatchObject({
      ...{ gained: [], lost: ['first'], moved: [] },
      locations: [{ locationId: 'L', before: 1, after: 0 }],
    });
  });

  it('is the same round when nothing changes, and knows its own groups only', () => {
    const content = randomRound('same');
    const same = withOtherPlaces(content, [{ placeGroupId: 'G0', change: 0 }]);
    const { gained, lost, moved } = compareResults(resultOf(content), resultOf(same));
    expect([gained, lost, moved]).toEqual([[], [], []]);
    expect(() => withOtherPlaces(content, [{ placeGroupId: 'other', change: 1 }])).toThrow('has no places');
  });

  it('counts who comes, goes and moves', () => {
    const [before, after] = [randomRound('moves'), randomRound('moves')].map((content, nth) =>
      nth === 0 ? content : withOtherPlaces(content, [{ placeGroupId: 'G0', change: 3 }]),
    ) as [RoundContent, RoundContent];
    const compared = compareResults(resultOf(before), resultOf(after));
    const difference = compared.after.placedChildren - compared.before.placedChildren;
    expect(compared.gained.length - compared.lost.length).toBe(difference);
    expect(compared.gained.length + compared.moved.length).toBeGreaterThan(0);
    const sum = compared.locations.reduce((total, one) => total + one.after - one.before, 0);
    expect(sum).toBe(difference);
  });
});
