import { GroupLimits } from './capacity-limits.js';
import type { Shortage } from './location-facts.js';
import type { LocationState } from './location-state.js';
import { partsOf } from './placement-parts.js';
import { stretchesOf } from './stretches.js';
import { dateOf, dayOf, firstDayOfSlot, halfDayOfSlot, slots } from './two-week-calendar.js';

export interface Overfilled extends Shortage {
  readonly placeGroupId: string;
}

/**
 * Half-days with more children than places, which only history brings about: each half-day of a group once, on the
 * first date. Dates on which the group is not described are left out: nobody said how many places there were.
 */
export function overfilledHalfDays(state: LocationState): Overfilled[] {
  const found = new Map<string, Overfilled>();
  const [first] = state.placements.flatMap((placement) => partsOf(placement).map(({ from }) => from)).sort();
  if (first === undefined) return [];
  for (const stretch of stretchesOf(state, { from: dayOf(first), until: Infinity })) {
    if (stretch.closed) continue;
    for (const group of state.groups) {
      const limits = new GroupLimits(state, group, stretch);
      if (!limits.isValid) continue;
      for (const slot of slots) {
        if (limits.ownPlaces(slot).occupied === 0) continue;
        const { capacity, occupied } = limits.tightestForThose(slot);
        const key = `${group.placeGroupId} ${halfDayOfSlot(slot)}`;
        if (occupied <= capacity) continue;
        const day = firstDayOfSlot(slot, stretch.from);
        const known = found.get(key);
        if (day >= stretch.until || (known && known.date <= dateOf(day))) continue;
        found.set(key, {
          placeGroupId: group.placeGroupId,
          date: dateOf(day),
          halfDay: halfDayOfSlot(slot),
          capacity,
          occupied,
        });
      }
    }
  }
  return [...found.values()];
}
