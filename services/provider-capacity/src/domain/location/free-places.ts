import { addMonths } from '@samenloket/regional';
import { agesCount } from './age-bands.js';
import { GroupLimits } from './capacity-limits.js';
import type { PlaceGroupFacts } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { notOpenFor } from './opening-hours.js';
import { stretchesOf, type Stretch } from './stretches.js';
import { type Day, dayOf, firstDayOfSlot, halfDayOfSlot, slots } from './two-week-calendar.js';

/** For each month, for each half-day of two weeks: places that are free on every date with it. */
export type FreePerMonth = readonly (readonly number[])[];

export interface FreeInGroup {
  readonly placeGroupId: string;
  readonly versions: readonly Omit<PlaceGroupFacts, 'placeGroupId' | 'capacity' | 'caregivers'>[];
  readonly free: FreePerMonth;
  /** How many babies fit among those; absent where ages do not count. */
  readonly freeForBabies?: FreePerMonth;
}

export interface FreePlaces {
  readonly known: boolean;
  /** More children at once in the location, where the kind of care limits them. */
  readonly atOnce?: FreePerMonth;
  readonly groups: readonly FreeInGroup[];
}

/**
 * What may still be given out, month by month, by the same limits as a hold: on days on which a group is not described
 * there is no place, closed days count as any other. Of several children who come together some may be babies.
 *
 * @param from first month, `YYYY-MM`; the last month counts all time after it as well
 */
export function freePlacesOf(state: LocationState, from: string, months: number): FreePlaces {
  if (!state.occupancyKnown) return { known: false, groups: [] };
  const borders = Array.from({ length: months }, (_, month) => dayOf(addMonths(`${from}-01`, month)));
  const room = new RoomPerMonth(state, borders);
  let month = 0;
  for (const stretch of stretchesOf(state, { from: borders[0] as Day, until: Infinity }, borders)) {
    while (month + 1 < months && stretch.from >= (borders[month + 1] as Day)) month++;
    room.count(stretch, month);
  }
  return {
    known: true,
    ...(state.facts?.kind === 'familyCare' && state.groups.length > 0 && { atOnce: room.atOnce }),
    groups: state.groups.map((group, row) => ({
      placeGroupId: group.placeGroupId,
      versions: group.versions.map(versionTold),
      free: room.free[row] as number[][],
      ...(agesCount(state.groups) && { freeForBabies: room.freeForBabies[row] }),
    })),
  };
}

/** The least room so far, per month and half-day. */
class RoomPerMonth {
  readonly atOnce: number[][];
  readonly free: number[][][];
  readonly freeForBabies: number[][][];
  private readonly openSlots: readonly number[];

  constructor(
    private readonly state: LocationState,
    borders: readonly Day[],
  ) {
    const { facts } = state;
    const closed = facts ? notOpenFor(facts, slots.map(halfDayOfSlot)) : [];
    this.openSlots = slots.filter((slot) => !closed.includes(halfDayOfSlot(slot)));
    const all = () => borders.map(() => slots.map((slot) => (this.openSlots.includes(slot) ? Infinity : 0)));
    this.atOnce = all();
    this.free = state.groups.map(all);
    this.freeForBabies = state.groups.map(all);
  }

  count(stretch: Stretch, month: number): void {
    const limits = this.state.groups.map((group) => new GroupLimits(this.state, group, stretch));
    for (const slot of this.openSlots) {
      if (firstDayOfSlot(slot, stretch.from) >= stretch.until) continue;
      limits.forEach((limit, row) => {
        least(this.atOnce, month, slot, limit.roomAtOnce(slot));
        least(this.free[row], month, slot, limit.roomForMany(slot, 'older'));
        least(this.freeForBabies[row], month, slot, limit.roomForMany(slot, 'baby'));
      });
    }
  }
}

function least(rows: number[][] | undefined, month: number, slot: number, room: number): void {
  const row = rows?.[month];
  if (row) row[slot] = Math.max(0, Math.min(row[slot] as number, room));
}

function versionTold(version: PlaceGroup['versions'][number]): FreeInGroup['versions'][number] {
  const { tier, kind, ageFrom, ageTo, validFrom, validTo } = version;
  return { tier, ...(kind && { kind }), ageFrom, ageTo, validFrom, ...(validTo && { validTo }) };
}
