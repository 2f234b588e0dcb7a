import type {
  FormDescription,
  PlaceGroupDescription,
  PoolName,
  ReserveDescription,
  WishDescription,
} from '../allocation/problem-description.js';

/**
 * All that decides a round, frozen: half-days, months, keys and free places. A child goes by its round number, which
 * nobody can lead back to its request without the secret of the rounds. No id of a request or a family, no date of
 * birth, no fact that priority follows from.
 */
export interface RoundContent {
  readonly frame: RoundFrame;
  readonly locations: readonly RoundLocation[];
  readonly placeGroups: readonly RoundPlaceGroup[];
  readonly reserves: readonly ReserveDescription[];
  /** In the order of their ids. */
  readonly units: readonly RoundUnit[];
}

export interface RoundFrame {
  readonly roundId: string;
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  /** 1–60. The last one stands for all time after it as well: care that began goes on. */
  readonly months: number;
  /** So many of these months, from the first on, take in starts that families wish. */
  readonly startMonths: number;
  /** 14, of one week; 28 when somebody has a cycle of two weeks: odd ISO weeks first. */
  readonly halfDays: 14 | 28;
  /** Fixes the order in which units are taken: the hash of the seed, which was published before. */
  readonly orderSeed: string;
  readonly processingOrders: number;
  /** The legal class of a key is `floor(key / classSize)`. */
  readonly classSize: number;
  /** ISO date on which priority was decided. */
  readonly decidedOn: string;
  readonly ruleSets: readonly { readonly name: string; readonly version: number }[];
}

export interface RoundLocation {
  readonly locationId: string;
  readonly organiserId: string;
  /** Days on which no care can start; ISO dates, `until` is the first open day. */
  readonly closures: readonly { readonly from: string; readonly until: string }[];
}

/**
 * Free places of a group. A group may stand in more than one row, each within the row of the whole group: one for
 * babies, of whom fewer fit, one for children who do not count for its share, and so on.
 */
export interface RoundPlaceGroup extends PlaceGroupDescription {
  /** The group as provider-capacity knows it; absent in the row of a limit on all children of a location. */
  readonly placeGroupId?: string;
}

/** Children who are placed together. A child stands in two units when its siblings and it may be split. */
export interface RoundUnit {
  /** The round numbers of its children, joined by `+`. */
  readonly id: string;
  /** Round numbers. */
  readonly children: readonly string[];
  readonly reserved: boolean;
  readonly incomeTariffOnly: boolean;
  readonly pools: readonly PoolName[];
  /** Rather less care at a location wished more than all of it at another one. */
  readonly locationFirst?: true;
  /** Id of the unit of all siblings: this one takes part only while that one has no place. */
  readonly splitFrom?: string;
  readonly forms: readonly RoundForm[];
  readonly wishes: readonly WishDescription[];
}

export interface RoundForm {
  readonly kind: FormDescription['kind'];
  /** Of each child. */
  readonly care: readonly RoundCare[];
}

export interface RoundCare {
  /** Bits, bit 0 is Monday morning. */
  readonly halfDays: number;
  /** First month in care, counted from the first one. */
  readonly from: number;
  /** First month no longer in care. */
  readonly until: number;
}

/** A decision of an organiser at the review: not this unit, or the unit of this child, at this location. */
export interface RoundDeviation {
  readonly deviationId: string;
  readonly roundNumber: string;
  readonly locationId: string;
}

export function isNumberOf(
  { id, children }: Pick<RoundUnit, 'id' | 'children'>,
  roundNumber: string,
): boolean {
  return id === roundNumber || children.includes(roundNumber);
}

/** How many children take part, each once. */
export function childrenIn({ units }: RoundContent): number {
  return units.reduce((sum, { children, splitFrom }) => sum + (splitFrom ? 0 : children.length), 0);
}

/** The location of a wish or place group by its id; rows of a content name only locations that it has. */
export function locationsById({ locations }: RoundContent): ReadonlyMap<string, RoundLocation> {
  return new Map(locations.map((location) => [location.locationId, location]));
}
