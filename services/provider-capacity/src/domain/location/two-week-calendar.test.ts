import { describe, expect, it } from '@jest/globals';
import { addDays, halfDaysOn, patternOfMask } from '@samenloket/regional';
import fc from 'fast-check';
import { dateOf, dayOf, firstDayOfSlot, halfDayOfSlot, slots } from './two-week-calendar.js';

const anyDay = fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2045-01-01') });

describe('the two-week calendar', () => {
  it('gives dates their days and back', () => {
    fc.assert(fc.property(anyDay, (day) => expect(dayOf(dateOf(day))).toBe(day)));
  });

  it('finds the first day that has a half-day of the cycle, as the regional calendar counts it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...slots), (from, slot) => {
        const pattern = patternOfMask(1 << slot);
        const has = (day: number) => halfDaysOn(pattern, dateOf(day)).includes(halfDayOfSlot(slot));
        let first = from;
        while (!has(first)) first++;
        expect(firstDayOfSlot(slot, from)).toBe(first);
      }),
    );
  });

  it('has two odd weeks in a row after a year of 53 weeks', () => {
    const mondayOfWeek53 = dayOf('2026-12-28');
    expect(firstDayOfSlot(0, mondayOfWeek53)).toBe(mondayOfWeek53);
    expect(dateOf(firstDayOfSlot(0, mondayOfWeek53 + 1))).toBe(addDays('2026-12-28', 7));
  });
});
