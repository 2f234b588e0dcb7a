import { halfDaysOverTwoWeeks, type CarePattern } from '@samenloket/regional';
import { agesCount, firstDayAsOlder } from './age-bands.js';
import { GroupLimits } from './capacity-limits.js';
import type { Shortage } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { stretchesOf } from './stretches.js';
import { dateOf, dayOf, endDayOf, firstDayOfSlot, halfDayOfSlot, slots } from './two-week-calendar.js';

export interface Wanted {
  readonly birthMonth?: string;
  readonly start: string;
  readonly until?: string;
  readonly pattern: CarePattern;
}

/**
 * Half-days on which a group has no room for one more child of this age, on any date from the start to the end of
 * care: each half-day once, with the first date on which it is full, in order of date. Empty: the child fits. Days on
 * which the location is closed count as any other: it may open again sooner.
 */
export function shortagesOf(state: LocationState, group: PlaceGroup, wanted: Wanted): Shortage[] {
  const mask = halfDaysOverTwoWeeks(wanted.pattern);
  const wantedSlots = slots.filter((slot) => mask & (1 << slot));
  const found = new Map<string, Shortage>();
  const { placeGroupId } = group;
  const older = agesCount(state.groups)
    ? firstDayAsOlder({ ...wanted, placeGroupId }, state.groups)
    : -Infinity;
  const period = { from: dayOf(wanted.start), until: endDayOf(wanted.until) };
  for (const stretch of stretchesOf(state, period, [older])) {
    const limits = new GroupLimits(state, group, stretch);
    for (const slot of wantedSlots) {
      const { capacity, occupied } = limits.tightest(slot, stretch.from < older ? 'baby' : 'older');
      if (occupied < capacity) continue;
      const day = firstDayOfSlot(slot, stretch.from);
      const halfDay = halfDayOfSlot(slot);
      const known = found.get(halfDay);
      if (day >= stretch.until || (known && known.date <= dateOf(day))) continue;
      found.set(halfDay, { date: dateOf(day), halfDay, capacity, occupied });
    }
  }
  return [...found.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
