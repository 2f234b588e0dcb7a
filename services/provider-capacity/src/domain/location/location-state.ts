import type { CarePattern } from '@samenloket/regional';
import type { ImportSource, OtherEnrolment, PlacedChild } from './location-events.js';
import type {
  ClosureReason,
  LocationFacts,
  PlaceGroupFacts,
  RefusalReason,
  Shortage,
} from './location-facts.js';

export interface PlaceGroup {
  readonly placeGroupId: string;
  /** In order of `validFrom`, without overlap. */
  readonly versions: readonly PlaceGroupFacts[];
  /** What the last import said. */
  readonly imported?: PlaceGroupFacts;
}

/** What holds from a date on instead of what was agreed before. */
export interface PlacementChange {
  readonly from: string;
  readonly placeGroupId: string;
  readonly pattern: CarePattern;
  readonly until?: string;
}

/** A child in the books: held for an offer, or enrolled. */
export interface Placement extends PlacedChild {
  /** Of the offer; of the enrolment, which has the offer's id when it came from one. */
  readonly id: string;
  readonly kind: 'hold' | 'enrolment';
  readonly origin: 'live' | ImportSource;
  /** First day without care when it ended otherwise than `until` says; the start when care never began. */
  readonly endedOn?: string;
  /** Where the child went on when it ended here. */
  readonly movedTo?: OtherEnrolment;
  /** In order of `from`; what was placed first stays as it was, so that a later import can tell what it knew. */
  readonly changes?: readonly PlacementChange[];
}

/** Days on which nobody is in care. `until` is the first open day; absent: nobody knows. */
export interface Closure {
  readonly from: string;
  readonly until?: string;
  readonly reason: ClosureReason;
}

export interface Refusal {
  readonly offerId: string;
  readonly reason: RefusalReason;
  readonly shortages: readonly Shortage[];
}

/** Plain JSON: the occupancy view keeps this same state. Lists grow by copying, which is cheap for some thousands. */
export interface LocationState {
  readonly eventCount: number;
  readonly facts?: LocationFacts;
  /** What the last import said: the same files again do not undo what people changed since. */
  readonly importedFacts?: LocationFacts;
  readonly groups: readonly PlaceGroup[];
  readonly placements: readonly Placement[];
  readonly refusals: readonly Refusal[];
  /** Offers that are over: nothing is ever held for them again. */
  readonly released: readonly string[];
  /** Whether the enrolments are all the children in care; if not, nobody knows what is free. */
  readonly occupancyKnown: boolean;
  /** In order of `from`. */
  readonly closures: readonly Closure[];
  /** Sudden closures that happened: first day without care, and how many children lost their place by each. */
  readonly suddenClosures?: readonly {
    readonly closureId: string;
    readonly from: string;
    readonly children: number;
  }[];
  /** ISO date of the last confirmation. */
  readonly confirmedOn?: string;
}

export const initialLocation = (): LocationState => ({
  eventCount: 0,
  groups: [],
  placements: [],
  refusals: [],
  released: [],
  closures: [],
  occupancyKnown: false,
});

export function findPlacement(state: LocationState, id: string): Placement | undefined {
  return state.placements.find((placement) => placement.id === id);
}

/** First day on which the placement no longer occupies anything; undefined when it is open. */
export function endOf(placement: Pick<Placement, 'until' | 'endedOn' | 'changes'>): string | undefined {
  const { until } = placement.changes?.at(-1) ?? placement;
  const { endedOn } = placement;
  if (until === undefined || endedOn === undefined) return until ?? endedOn;
  return endedOn < until ? endedOn : until;
}
