import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { type AgeBand, agesCount, firstDayAsOlder } from './age-bands.js';
import { closureOn } from './closures.js';
import type { LocationState, Placement } from './location-state.js';
import { partsOf } from './placement-parts.js';
import { firstDayOf2027Rules } from './rules-of-2027.js';
import { dateOf, dayOf, endDayOf, slots, type Day } from './two-week-calendar.js';

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
  /** Those of them who are not older than twelve months; 0 where ages do not count. */
  readonly babiesInGroup: (placeGroupId: string, slot: number) => number;
  /** Children per slot in the whole location. */
  readonly inLocation: (slot: number) => number;
  /** The children keep their places, but nobody comes. */
  readonly closed: boolean;
}

interface Change {
  readonly day: Day;
  readonly placeGroupId: string;
  readonly age: AgeBand;
  readonly mask: number;
  readonly by: 1 | -1;
}

/**
 * Walks a period from one change to the next: cost follows the number of placements, not of days. A stretch is
 * valid only until the next one is asked for. `more` are days on which something else changes for who asks.
 */
export function* stretchesOf(
  state: LocationState,
  period: Period,
  more: readonly Day[] = [],
): Generator<Stretch> {
  if (period.from >= period.until) return;
  const changes = changesWithin(state, period);
  const borders = bordersWithin(state, period, [...changes.map(({ day }) => day), ...more]);
  const [location, groups, babies] = [new Int32Array(slots.length), new Counts(), new Counts()];
  let next = 0;
  for (let index = 0; index + 1 < borders.length; index++) {
    const [from, until] = [borders[index] as Day, borders[index + 1] as Day];
    for (let change = changes[next]; change && change.day <= from; change = changes[++next]) {
      add(location, change);
      add(groups.of(change.placeGroupId), change);
      if (change.age === 'baby') add(babies.of(change.placeGroupId), change);
    }
    yield {
      from,
      until,
      inGroup: (placeGroupId, slot) => groups.of(placeGroupId)[slot] ?? 0,
      babiesInGroup: (placeGroupId, slot) => babies.of(placeGroupId)[slot] ?? 0,
      inLocation: (slot) => location[slot] ?? 0,
      closed: state.closures.length > 0 && closureOn(state.closures, dateOf(from)) !== undefined,
    };
  }
}

/** Children per slot, by group. */
class Counts {
  private readonly counts = new Map<string, Int32Array>();

  of(placeGroupId: string): Int32Array {
    const known = this.counts.get(placeGroupId) ?? new Int32Array(slots.length);
    this.counts.set(placeGroupId, known);
    return known;
  }
}

function add(counts: Int32Array, { mask, by }: Change): void {
  for (const slot of slots) if (mask & (1 << slot)) counts[slot] = (counts[slot] ?? 0) + by;
}

function changesWithin({ placements, groups }: LocationState, period: Period): Change[] {
  const changes: Change[] = [];
  const olderFrom = agesCount(groups)
    ? (placement: Placement) => firstDayAsOlder(placement, groups)
    : () => -Infinity;
  for (const placement of placements) {
    const older = olderFrom(placement);
    for (const part of partsOf(placement)) {
      const from = Math.max(dayOf(part.from), period.from);
      const until = Math.min(endDayOf(part.until), period.until);
      const { placeGroupId } = part;
      const take = (first: Day, end: Day, age: AgeBand) => {
        if (first >= end) return;
        const mask = halfDaysOverTwoWeeks(part.pattern);
        changes.push(
          { day: first, placeGroupId, age, mask, by: 1 },
          { day: end, placeGroupId, age, mask, by: -1 },
        );
      };
      take(from, Math.min(until, older), 'baby');
      take(Math.max(from, older), until, 'older');
    }
  }
  return changes.sort((one, other) => one.day - other.day);
}

function bordersWithin(
  { groups, closures }: LocationState,
  { from, until }: Period,
  more: readonly Day[],
): Day[] {
  const versions = groups.flatMap((group) => group.versions);
  const days = [
    ...more,
    ...versions.map(({ validFrom }) => dayOf(validFrom)),
    ...versions.map(({ validTo }) => endDayOf(validTo) + 1),
    ...closures.flatMap((closure) => [dayOf(closure.from), endDayOf(closure.until)]),
    firstDayOf2027Rules,
  ].filter((day) => from < day && day < until);
  return [...new Set([from, ...days, until])].sort((one, other) => one - other);
}
