import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { firstDayOfSeven } from './family-care-limit.js';
import { endOf, type LocationState } from './location-state.js';
import { dayOf, endDayOf, slots, type Day } from './two-week-calendar.js';

/** Days of a period; `until` is the first day after it. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/**
 * Days in a row on which the same children are in the books and the same capacity counts: all that can differ
 * between its days is which half-days of the two-week cycle they have.
 */
export interface Stretch extends Period {
  /** Children per slot in one group. */
  readonly inGroup: (placeGroupId: string, slot: number) => number;
  /** Children per slot in the whole location. */
  readonly inLocation: (slot: number) => number;
}

interface Change {
  readonly day: Day;
  readonly placeGroupId: string;
  readonly mask: number;
  readonly by: 1 | -1;
}

/**
 * Walks a period from one change to the next: cost follows the number of placements, not of days. A stretch is
 * valid only until the next one is asked for.
 */
export function* stretchesOf(state: LocationState, period: Period): Generator<Stretch> {
  const changes = changesWithin(state, period);
  const borders = bordersWithin(state, period, changes);
  const location = new Int32Array(slots.length);
  const groups = new Map<string, Int32Array>();
  let next = 0;
  for (let index = 0; index + 1 < borders.length; index++) {
    const [from, until] = [borders[index] as Day, borders[index + 1] as Day];
    for (let change = changes[next]; change && change.day <= from; change = changes[++next]) {
      const group = groups.get(change.placeGroupId) ?? new Int32Array(slots.length);
      groups.set(change.placeGroupId, group);
      add(location, change);
      add(group, change);
    }
    yield {
      from,
      until,
      inGroup: (placeGroupId, slot) => groups.get(placeGroupId)?.[slot] ?? 0,
      inLocation: (slot) => location[slot] ?? 0,
    };
  }
}

function add(counts: Int32Array, { mask, by }: Change): void {
  for (const slot of slots) if (mask & (1 << slot)) counts[slot] = (counts[slot] ?? 0) + by;
}

function changesWithin({ placements }: LocationState, period: Period): Change[] {
  const changes: Change[] = [];
  for (const placement of placements) {
    const from = Math.max(dayOf(placement.start), period.from);
    const until = Math.min(endDayOf(endOf(placement)), period.until);
    if (from >= until) continue;
    const what = { placeGroupId: placement.placeGroupId, mask: halfDaysOverTwoWeeks(placement.pattern) };
    changes.push({ ...what, day: from, by: 1 }, { ...what, day: until, by: -1 });
  }
  return changes.sort((one, other) => one.day - other.day);
}

function bordersWithin(
  { groups }: LocationState,
  { from, until }: Period,
  changes: readonly Change[],
): Day[] {
  const versions = groups.flatMap((group) => group.versions);
  const days = [
    ...changes.map(({ day }) => day),
    ...versions.map(({ validFrom }) => dayOf(validFrom)),
    ...versions.map(({ validTo }) => endDayOf(validTo) + 1),
    firstDayOfSeven,
  ].filter((day) => from < day && day < until);
  return [...new Set([from, ...days, until])].sort((one, other) => one - other);
}
