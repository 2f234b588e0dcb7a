import { halfDays, type HalfDay } from '@samenloket/regional';
import { GroupLimits, type Limit } from './capacity-limits.js';
import type { Tier } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { versionOn } from './place-groups.js';
import { stretchesOf, type Stretch } from './stretches.js';
import { dateOf, dayOf, firstDayOfSlot, halfDayOfSlot, slots } from './two-week-calendar.js';

/** One half-day of one group over a period, on the date in it with the least room. */
export interface Vacancy {
  readonly placeGroupId: string;
  readonly tier: Tier;
  readonly halfDay: HalfDay;
  readonly date: string;
  /** Places of the group. */
  readonly capacity: number;
  /** Children held for and enrolled in the group, as far as known. */
  readonly occupied: number;
  /** Undefined: not known, because not all children in care are known. */
  readonly free?: number;
  /** ISO date of the organiser's last confirmation. */
  readonly confirmedOn?: string;
}

interface Least extends Limit {
  readonly date: string;
  readonly room: number;
}

/**
 * What is free from `from` to and including `to` (ISO dates), per group and half-day: a place counts as free when it
 * is free on every date with that half-day. Half-days without places and without children are left out. The mix of
 * ages in a group is not taken into account.
 */
export function vacanciesOf(state: LocationState, from: string, to: string = from): Vacancy[] {
  const least = new Map<string, Least>();
  for (const stretch of stretchesOf(state, { from: dayOf(from), until: dayOf(to) + 1 })) {
    for (const group of state.groups) {
      const limits = new GroupLimits(state, group, stretch);
      if (limits.isValid) takeInto(least, group, limits, stretch);
    }
  }
  return state.groups.flatMap((group) =>
    halfDays.flatMap((halfDay): Vacancy[] => {
      const found = least.get(keyOf(group, halfDay));
      const tier = found && versionOn(group, found.date)?.tier;
      if (!found || !tier || (found.capacity === 0 && found.occupied === 0)) return [];
      const { date, capacity, occupied, room } = found;
      return [
        {
          placeGroupId: group.placeGroupId,
          tier,
          halfDay,
          date,
          capacity,
          occupied,
          ...(state.occupancyKnown ? { free: Math.max(0, room) } : {}),
          ...(state.confirmedOn === undefined ? {} : { confirmedOn: state.confirmedOn }),
        },
      ];
    }),
  );
}

function takeInto(least: Map<string, Least>, group: PlaceGroup, limits: GroupLimits, stretch: Stretch): void {
  for (const slot of slots) {
    const day = firstDayOfSlot(slot, stretch.from);
    if (day >= stretch.until) continue;
    const key = keyOf(group, halfDayOfSlot(slot));
    const tightest = limits.tightest(slot);
    const room = tightest.capacity - tightest.occupied;
    const known = least.get(key);
    const date = dateOf(day);
    if (known && (known.room < room || (known.room === room && known.date <= date))) continue;
    least.set(key, { ...limits.ownPlaces(slot), date, room });
  }
}

function keyOf({ placeGroupId }: PlaceGroup, halfDay: HalfDay): string {
  return `${placeGroupId} ${halfDay}`;
}
