import { describe, expect, it } from '@jest/globals';
import { fold } from '@samenloket/event-sourcing';
import fc from 'fast-check';
import { dateOfDay, lastBegin } from '../../testing/location-model.js';
import { LocationRehearsal } from '../../testing/location-rehearsal.js';
import { locationLife } from '../../testing/location-steps.js';
import { closureOn } from './closures.js';
import { location } from './location.js';
import { vacanciesOf } from './vacancies.js';

const sequences = process.env['SAMENLOKET_LONG'] ? 100_000 : 10_000;

describe('a location against a count of every half-day of every date', () => {
  it('takes exactly who fits, sells no half-day twice, and is what its log folds to', () => {
    fc.assert(
      fc.property(locationLife, fc.nat(lastBegin), ({ kind, groups, crowd, steps }, someDay) => {
        const rehearsal = new LocationRehearsal(kind, groups);
        for (let size = 0; size < crowd.size; size++) rehearsal.play({ kind: 'hold', wanted: crowd.wanted });
        for (const step of steps) {
          rehearsal.play(step);
          if (!rehearsal.placesChanged) expect(rehearsal.model.oversold()).toBeUndefined();
        }
        const { log, state, model } = rehearsal;
        expect(fold(location, JSON.parse(JSON.stringify(log)) as typeof log)).toEqual(state);
        const date = dateOfDay(someDay);
        if (closureOn(state.closures, date)) return expect(vacanciesOf(state, date)).toEqual([]);
        for (const { placeGroupId, halfDay, occupied } of vacanciesOf(state, date)) {
          expect(occupied).toBe(model.inGroup(Number(placeGroupId.slice(-1)), date, halfDay));
        }
      }),
      { numRuns: sequences },
    );
  }, 1_200_000);
});
