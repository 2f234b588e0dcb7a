import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brusselsDateOf, endOfDayInBrussels, startOfDayInBrussels } from './brussels-time.js';
import { addDays, isIsoDate, isRealDate, lastDayOfFebruary, weekdayOf } from './iso-date.js';
import { addMonths, ageInMonthsAt, isAtLeastOneMonthLater, sameDayNextMonth } from './months.js';

const anyDate = fc
  .integer({ min: Date.UTC(1951, 0, 1) / 86_400_000, max: Date.UTC(2090, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('ISO dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a real date', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-04-31', '2024-01-00'])(
    '%s has the shape of a date but is none',
    (date) => {
      expect(isIsoDate(date)).toBe(true);
      expect(isRealDate(date)).toBe(false);
    },
  );

  it.each(['01-02-2024', '2024-1-2', '2024-01-02T00:00:00Z', ''])('"%s" has not even the shape', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it('agree with the calendar of the platform on every date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isRealDate(date)).toBe(true);
        expect(addDays(addDays(date, 1), -1)).toBe(date);
        expect(weekdayOf(date)).toBe(new Date(date).getUTCDay() || 7);
      }),
    );
  });

  it('know the last day of February', () => {
    expect(lastDayOfFebruary(2024)).toBe('2024-02-29');
    expect(lastDayOfFebruary(2025)).toBe('2025-02-28');
  });
});

describe('months', () => {
  it.each([
    ['2024-01-31', '2024-02-29'],
    ['2023-01-31', '2023-02-28'],
    ['2023-12-15', '2024-01-15'],
    ['2024-03-31', '2024-04-30'],
  ])('the same day of the month after %s is %s', (date, next) => {
    expect(sameDayNextMonth(date)).toBe(next);
    expect(isAtLeastOneMonthLater(next, date)).toBe(true);
    expect(isAtLeastOneMonthLater(addDays(next, -1), date)).toBe(false);
  });

  it('go back to the last day of a month that has no such day', () => {
    expect(addMonths('2024-05-31', -3)).toBe('2024-02-29');
  });

  it('count the age of a child by month of birth', () => {
    expect(ageInMonthsAt('2023-04', '2024-04-01')).toBe(12);
    expect(ageInMonthsAt('2023-04', '2023-03-31')).toBe(-1);
  });
});

describe('days in Brussels', () => {
  it('start at 23 or 22 hours UTC of the day before, and last 23 or 25 hours when the clock moves', () => {
    expect(startOfDayInBrussels('2024-01-15')).toBe('2024-01-14T23:00:00.000Z');
    expect(startOfDayInBrussels('2024-07-15')).toBe('2024-07-14T22:00:00.000Z');
    expect(startOfDayInBrussels('2024-03-31')).toBe('2024-03-30T23:00:00.000Z');
    expect(endOfDayInBrussels('2024-03-31')).toBe('2024-03-31T21:59:59.999Z');
    expect(endOfDayInBrussels('2024-10-27')).toBe('2024-10-27T22:59:59.999Z');
  });

  it('contain exactly their own instants', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = startOfDayInBrussels(date);
        expect(brusselsDateOf(start)).toBe(date);
        expect(brusselsDateOf(endOfDayInBrussels(date))).toBe(date);
        expect(brusselsDateOf(new Date(Date.parse(start) - 1).toISOString())).toBe(addDays(date, -1));
      }),
    );
  });

  it('are found for an instant written with an offset too', () => {
    expect(brusselsDateOf('2024-03-31T23:30:00-05:00')).toBe('2024-04-01');
  });
});
