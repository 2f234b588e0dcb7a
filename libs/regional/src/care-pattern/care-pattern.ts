import { isoWeekOf, weekdayOf } from '../calendar/iso-date.js';
import { remembered } from '../calendar/remembered.js';
import { halfDays, placeInWeek, weekdays, type HalfDay } from './half-day.js';

/**
 * The half-days of care in a week, or in a cycle of two weeks (co-parenting). Canonical and plain JSON: half-days
 * sorted and unique, at least one of them, and two weeks only when they differ.
 */
export interface CarePattern {
  readonly weeks: readonly (readonly HalfDay[])[];
}

/** Bit n is half-day n of the first week, bit 14 + n of the second one. */
export type TwoWeekMask = number;

/** The half-days over two weeks; a one-week pattern counts twice. */
export function halfDaysOverTwoWeeks(pattern: CarePattern): TwoWeekMask {
  const [first = [], second = first] = pattern.weeks;
  return weekMask(first) | (weekMask(second) << halfDays.length);
}

/** The canonical pattern of a mask. */
export function patternOfMask(mask: TwoWeekMask): CarePattern {
  const first = halfDays.filter((_, index) => mask & (1 << index));
  const second = halfDays.filter((_, index) => mask & (1 << (index + halfDays.length)));
  const same = first.length === second.length && first.every((halfDay, index) => halfDay === second[index]);
  return { weeks: same ? [first] : [first, second] };
}

/** Brings one or two weeks of half-days in any order into the canonical form. */
export function carePattern(weeks: CarePattern['weeks']): CarePattern {
  return patternOfMask(halfDaysOverTwoWeeks({ weeks }));
}

/** Half-days over two weeks. */
export function countHalfDays(mask: TwoWeekMask): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The half-days of care on one date. Of a two-week cycle, odd ISO weeks are the first week and even ones the
 * second: how co-parents count. After a year of 53 weeks two odd weeks follow each other.
 */
export function halfDaysOn(pattern: CarePattern, date: string): readonly HalfDay[] {
  const [first = [], second = first] = pattern.weeks;
  const { day, inOddWeek } = placeOf(date);
  return (inOddWeek ? first : second).filter((halfDay) => halfDay.slice(0, 2) === day);
}

const placeOf = remembered((date) => ({
  day: weekdays[weekdayOf(date) - 1],
  inOddWeek: isoWeekOf(date) % 2 === 1,
}));

function weekMask(week: readonly HalfDay[]): number {
  return week.reduce((mask, halfDay) => mask | (1 << placeInWeek(halfDay)), 0);
}
