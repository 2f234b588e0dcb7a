import type { Place } from '../../domain/request-offers/request-offers.events.js';

/** Half-days of two weeks, as `0:mo_am` in the first and `1:mo_am` in the second one, from a date until another. */
export interface Slot {
  readonly halfDays: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly temporary: boolean;
}

export function slotOf({
  start,
  pattern,
  temporaryUntil,
}: Pick<Place, 'start' | 'pattern' | 'temporaryUntil'>): Slot {
  const [first = [], second = first] = pattern.weeks;
  const halfDays = [...first.map((day) => `0:${day}`), ...second.map((day) => `1:${day}`)].sort();
  return { halfDays, from: start, until: temporaryUntil ?? '9999', temporary: temporaryUntil !== undefined };
}

/** Whether one child cannot be in both. */
export function clash(one: Slot, other: Slot): boolean {
  if (one.from > other.until || other.from > one.until) return false;
  return one.halfDays.some((halfDay) => other.halfDays.includes(halfDay));
}

/** What of a slot somebody who has these would still need. */
export function stillNeeded(has: readonly Slot[], wanted: Slot): string[] {
  const counting = has.filter((slot) =>
    wanted.temporary ? slot.from <= wanted.from && slot.until >= wanted.until : !slot.temporary,
  );
  return wanted.halfDays.filter((halfDay) => !counting.some(({ halfDays }) => halfDays.includes(halfDay)));
}
