import { halfDays, type HalfDay } from '@samenloket/regional';

/** Days since 1970-01-01; an open end is `Infinity`. */
export type Day = number;

/** Half-days of two weeks: bits of a `TwoWeekMask`, 0–13 in odd ISO weeks, 14–27 in even ones. */
export const slots: readonly number[] = Array.from({ length: 2 * halfDays.length }, (_, slot) => slot);

const millisecondsOfDay = 86_400_000;

export function dayOf(date: string): Day {
  return Date.parse(date) / millisecondsOfDay;
}

export function endDayOf(date: string | undefined): Day {
  return date === undefined ? Infinity : dayOf(date);
}

export function dateOf(day: Day): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Place in one week: 0 (Monday morning) to 13 (Sunday afternoon). */
export function placeOfSlot(slot: number): number {
  return slot % halfDays.length;
}

export function halfDayOfSlot(slot: number): HalfDay {
  return halfDays[placeOfSlot(slot)] as HalfDay;
}

/** First day, on or after `from`, that has this half-day of the two-week cycle; at most 20 days later. */
export function firstDayOfSlot(slot: number, from: Day): Day {
  const weekday = Math.floor(placeOfSlot(slot) / 2);
  let day = from + ((weekday - weekdayIndex(from) + 7) % 7);
  while (isInOddWeek(day) !== slot < halfDays.length) day += 7;
  return day;
}

/** 0 for Monday; 1970-01-01 was a Thursday. */
function weekdayIndex(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** An ISO week has the number of its Thursday within the Thursday's year. */
function isInOddWeek(day: Day): boolean {
  const thursday = day - weekdayIndex(day) + 3;
  const firstOfYear = Date.UTC(new Date(thursday * millisecondsOfDay).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstOfYear / millisecondsOfDay) / 7) % 2 === 0;
}
