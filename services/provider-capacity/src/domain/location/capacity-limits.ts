import { type AgeBand, monthsAsBaby } from './age-bands.js';
import { childrenAtOnce } from './family-care-limit.js';
import { type Limit, ratioLimits } from './group-ratios.js';
import type { PlaceGroupFacts } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { versionOn } from './place-groups.js';
import { firstDayOf2027Rules } from './rules-of-2027.js';
import type { Stretch } from './stretches.js';
import { dateOf, halfDayOfSlot } from './two-week-calendar.js';

/**
 * The limits that count for a group in a stretch: its own places, the children at once of the location, and from 2027
 * on how many children of which age its caregivers may have.
 */
export class GroupLimits {
  private readonly version: PlaceGroupFacts | undefined;
  private readonly atOnce: number;
  private readonly ratiosCount: boolean;

  constructor(
    state: LocationState,
    private readonly group: PlaceGroup,
    private readonly stretch: Stretch,
  ) {
    this.version = versionOn(group, dateOf(stretch.from));
    this.atOnce = childrenAtOnce(state.facts?.kind, stretch.from);
    this.ratiosCount = state.facts?.kind === 'groupCare' && stretch.from >= firstDayOf2027Rules;
  }

  get isValid(): boolean {
    return this.version !== undefined;
  }

  /** The limit with the least room on a slot for a child of an age. */
  tightest(slot: number, age: AgeBand): Limit {
    const atOnce = { capacity: this.atOnce, occupied: this.stretch.inLocation(slot) };
    return [atOnce, ...this.ratios(slot, age)].reduce(
      (tightest, limit) => (roomOf(limit) < roomOf(tightest) ? limit : tightest),
      this.ownPlaces(slot),
    );
  }

  /**
   * Room for several children at once: where the group takes babies, some of them may be, so that all count as where
   * there is one.
   */
  roomForMany(slot: number, age: AgeBand): number {
    const takesBabies = (this.version?.ageFrom ?? 0) < monthsAsBaby;
    const limits = age === 'older' && takesBabies ? this.ratios(slot, age, 1) : this.ratios(slot, age);
    return Math.min(...[this.ownPlaces(slot), ...limits].map(roomOf), this.roomAtOnce(slot));
  }

  /** Room for more children in the location as a whole; `Infinity` where nothing limits them. */
  roomAtOnce(slot: number): number {
    return this.atOnce - this.stretch.inLocation(slot);
  }

  /** The limit with the least room for the children who are there. */
  tightestForThose(slot: number): Limit {
    return this.tightest(slot, this.babies(slot) > 0 ? 'baby' : 'older');
  }

  ownPlaces(slot: number): Limit {
    return {
      capacity: this.version?.capacity[halfDayOfSlot(slot)] ?? 0,
      occupied: this.stretch.inGroup(this.group.placeGroupId, slot),
    };
  }

  private ratios(slot: number, age: AgeBand, fewestBabies = 0): Limit[] {
    const { caregivers } = this.version ?? {};
    if (!caregivers || !this.ratiosCount) return [];
    const children = this.stretch.inGroup(this.group.placeGroupId, slot);
    const babies = Math.max(this.babies(slot), fewestBabies);
    return ratioLimits(caregivers[halfDayOfSlot(slot)] ?? 0, { children, babies }, age);
  }

  private babies(slot: number): number {
    return this.stretch.babiesInGroup(this.group.placeGroupId, slot);
  }
}

export function roomOf({ capacity, occupied }: Limit): number {
  return capacity - occupied;
}
