import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, halfDays, patternOfMask, type CarePattern } from '@samenloket/regional';
import fc from 'fast-check';
import { DayByDayModel } from '../../testing/day-by-day-model.js';
import { described, group } from '../../testing/samples.js';
import { holdOutcome } from './decide-hold.js';
import { expectedEnd } from './expected-end.js';
import { location } from './location.js';
import type { LocationCommand } from './location-commands.js';
import type { PlaceGroupFacts } from './location-facts.js';
import { findPlacement, type LocationState } from './location-state.js';
import { vacanciesOf } from './vacancies.js';

const [firstDay, lastDay] = ['2026-10-01', '2027-12-31'];

const pattern = fc
  .integer({ min: 1, max: (1 << 28) - 1 })
  .map((mask) => patternOfMask(mask & 0x3c3c3c3 || 1));
const hold = fc.record({
  kind: fc.constant('hold' as const),
  start: fc.integer({ min: 0, max: 120 }).map((days) => addDays(firstDay, days)),
  birthMonth: fc.option(
    fc.integer({ min: 0, max: 12 }).map((months) => addMonths('2024-06-01', months).slice(0, 7)),
    { nil: undefined },
  ),
  pattern,
  ofGroup: fc.option(fc.constantFrom('group-1', 'group-2'), { nil: undefined }),
});
const outcome = fc.record({
  kind: fc.constantFrom('confirm' as const, 'release' as const),
  offer: fc.nat(30),
  later: fc.nat(40),
  keep: fc.integer({ min: 1, max: (1 << 28) - 1 }),
});
const places = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: halfDays.length, maxLength: halfDays.length })
  .map((counts) => Object.fromEntries(halfDays.map((halfDay, index) => [halfDay, counts[index]])));
const groups = fc
  .tuple(places, places, fc.option(fc.constant('2027-05-31'), { nil: undefined }))
  .map(([first, second, validTo]): PlaceGroupFacts[] => [
    group(first, { placeGroupId: 'group-1' }),
    group(second, { placeGroupId: 'group-2', ...(validTo ? { validTo } : {}) }),
  ]);

function shrunk(held: CarePattern, keep: number): CarePattern {
  const weeks = held.weeks.map((week) => week.filter((_, index) => keep & (1 << index)));
  return weeks.flat().length > 0 ? { weeks } : held;
}

describe('live commands', () => {
  it('hold exactly what a count of every day allows, and never oversell a half-day', () => {
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: hold }, outcome), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('familyCare', 'groupCare'), groups, steps, (kind, placeGroups, taken) => {
        const model = new DayByDayModel(kind, placeGroups, firstDay, lastDay);
        let state = [described({ kind })].reduce(location.evolve, location.initialState());
        const run = (command: LocationCommand): LocationState => {
          state = location.decide(command, state).reduce(location.evolve, state);
          return state;
        };
        for (const facts of placeGroups) run({ type: 'describePlaceGroup', facts });
        let offers = 0;
        for (const step of taken) {
          if (step.kind === 'hold') {
            const { kind: _, ofGroup, ...wanted } = step;
            const offerId = `offer-${offers++}`;
            const child = { ...wanted, until: expectedEnd(wanted, 36) };
            const room = placeGroups.filter(
              ({ placeGroupId }) =>
                (ofGroup ?? placeGroupId) === placeGroupId && model.fits({ ...child, placeGroupId }),
            );
            run({ type: 'holdHalfDays', offerId, requestId: offerId, placeGroupId: ofGroup, ...wanted });
            const held = holdOutcome(state, offerId);
            expect(held).toMatchObject(
              room[0] ? { held: true, placeGroupId: room[0].placeGroupId } : { held: false },
            );
            if (room[0]) model.add({ ...child, placeGroupId: room[0].placeGroupId });
          } else {
            const held = findPlacement(state, `offer-${step.offer}`);
            if (held?.kind !== 'hold') continue;
            model.remove(held);
            if (step.kind === 'release') {
              run({ type: 'releaseHold', offerId: held.id });
            } else {
              const later = addDays(held.start, step.later);
              const start = held.until !== undefined && later >= held.until ? held.start : later;
              const kept = shrunk(held.pattern, step.keep);
              run({ type: 'confirmHold', offerId: held.id, start, pattern: kept });
              model.add({ ...held, start, pattern: kept });
            }
          }
          expect(model.oversold()).toBeUndefined();
        }
        for (const { placeGroupId, halfDay, date, occupied } of vacanciesOf(
          state,
          '2026-11-01',
          '2027-02-28',
        ))
          expect(occupied).toBe(model.inGroup(placeGroupId, date, halfDay));
      }),
      { numRuns: 40 },
    );
  });
});
