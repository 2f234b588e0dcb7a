import { childrenAtOnce } from './family-care-limit.js';
import type { PlaceGroupFacts } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { versionOn } from './place-groups.js';
import type { Stretch } from './stretches.js';
import { dateOf, halfDayOfSlot } from './two-week-calendar.js';

/** A limit on the children of one half-day, and how many there are. */
export interface Limit {
  readonly capacity: number;
  readonly occupied: number;
}

/** The limits that count for a group in a stretch: its own places, and the children at once of the location. */
export class GroupLimits {
  private readonly version: PlaceGroupFacts | undefined;
  private readonly atOnce: number;

  constructor(
    state: LocationState,
    private readonly group: PlaceGroup,
    private readonly stretch: Stretch,
  ) {
    this.version = versionOn(group, dateOf(stretch.from));
    this.atOnce = childrenAtOnce(state.facts?.kind, stretch.from);
  }

  get isValid(): boolean {
    return this.version !== undefined;
  }

  /** The limit with the least room on a slot. */
  tightest(slot: number): Limit {
    const own = this.ownPlaces(slot);
    const atOnce = { capacity: this.atOnce, occupied: this.stretch.inLocation(slot) };
    return atOnce.capacity - atOnce.occupied < own.capacity - own.occupied ? atOnce : own;
  }

  ownPlaces(slot: number): Limit {
    return {
      capacity: this.version?.capacity[halfDayOfSlot(slot)] ?? 0,
      occupied: this.stretch.inGroup(this.group.placeGroupId, slot),
    };
  }
}
