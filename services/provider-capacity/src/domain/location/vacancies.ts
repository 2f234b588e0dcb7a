import { halfDays, type HalfDay } from '@samenloket/regional';
import { GroupLimits, roomOf } from './capacity-limits.js';
import type { Limit } from './group-ratios.js';
import type { PlaceKind, Tier } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { versionOn } from './place-groups.js';
import { stretchesOf, type Stretch } from './stretches.js';
import { dateOf, dayOf, firstDayOfSlot, halfDayOfSlot, slots } from './two-week-calendar.js';

/** One half-day of one group over a period, on the date in it with the least room. */
export interface Vacancy {
  readonly placeGroupId: string;
  readonly tier: Tier;
  /** Held apart for these requests; absent: ordinary. */
  readonly kind?: PlaceKind;
  readonly halfDay: HalfDay;
  readonly date: string;
  /** Places of the group. */
  readonly capacity: number;
  /** Children held for and enrolled in the group, as far as known. */
  readonly occupied: number;
  /** For children older than twelve months. Undefined: not known, because not all children in care are known. */
  readonly free?: number;
  /** The same for babies: fewer where the ages in the group count. */
  readonly freeForBabies?: number;
  /** ISO date of the organiser's last confirmation. */
  readonly confirmedOn?: string;
}

interface Least extends Limit {
  readonly date: string;
  readonly room: number;
  readonly roomForBabies: number;
}

/**
 * What is free from `from` to and including `to` (ISO dates), per group and half-day: a place counts as free when it
 * is free on every date with that half-day. Half-days without places and without children are left out, and so are
 * days on which the location is closed: they occupy nobody and offer nothing.
 */
export function vacanciesOf(state: LocationState, from: string, to: string = from): Vacancy[] {
  const least = new Map<string, Least>();
  for (const stretch of stretchesOf(state, { from: dayOf(from), until: dayOf(to) + 1 })) {
    if (stretch.closed) continue;
    for (const group of state.groups) {
      const limits = new GroupLimits(state, group, stretch);
      if (limits.isValid) takeInto(least, group, limits, stretch);
    }
  }
  return state.groups.flatMap((group) =>
    halfDays.flatMap((halfDay): Vacancy[] => {
      const found = least.get(keyOf(group, halfDay));
      const version = found && versionOn(group, found.date);
      if (!found || !version || (found.capacity === 0 && found.occupied === 0)) return [];
      const { date, capacity, occupied, room, roomForBabies } = found;
      const free = { free: Math.max(0, room), freeForBabies: Math.max(0, roomForBabies) };
      return [
        {
          placeGroupId: group.placeGroupId,
          tier: version.tier,
          ...(version.kind ? { kind: version.kind } : {}),
          halfDay,
          date,
          capacity,
          occupied,
          ...(state.occupancyKnown ? free : {}),
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
    const room = roomOf(limits.tightest(slot, 'older'));
    const roomForBabies = roomOf(limits.tightest(slot, 'baby'));
    const known = least.get(key);
    const date = dateOf(day);
    const babies = Math.min(roomForBabies, known?.roomForBabies ?? Infinity);
    if (known && (known.room < room || (known.room === room && known.date <= date))) {
      least.set(key, { ...known, roomForBabies: babies });
    } else {
      least.set(key, { ...limits.ownPlaces(slot), date, room, roomForBabies: babies });
    }
  }
}

function keyOf({ placeGroupId }: PlaceGroup, halfDay: HalfDay): string {
  return `${placeGroupId} ${halfDay}`;
}
