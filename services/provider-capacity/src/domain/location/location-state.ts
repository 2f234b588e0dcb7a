import type { ImportSource, PlacedChild } from './location-events.js';
import type { LocationFacts, PlaceGroupFacts, RefusalReason, Shortage } from './location-facts.js';

export interface PlaceGroup {
  readonly placeGroupId: string;
  /** In order of `validFrom`, without overlap. */
  readonly versions: readonly PlaceGroupFacts[];
  /** What the last import said. */
  readonly imported?: PlaceGroupFacts;
}

/** A child in the books: held for an offer, or enrolled. */
export interface Placement extends PlacedChild {
  /** Of the offer; of the enrolment, which has the offer's id when it came from one. */
  readonly id: string;
  readonly kind: 'hold' | 'enrolment';
  readonly origin: 'live' | ImportSource;
  /** First day without care when it ended otherwise than `until` says; the start when care never began. */
  readonly endedOn?: string;
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
  /** ISO date of the last confirmation. */
  readonly confirmedOn?: string;
}

export const initialLocation = (): LocationState => ({
  eventCount: 0,
  groups: [],
  placements: [],
  refusals: [],
  released: [],
  occupancyKnown: false,
});

export function findPlacement(state: LocationState, id: string): Placement | undefined {
  return state.placements.find((placement) => placement.id === id);
}

/** First day on which the placement no longer occupies anything; undefined when it is open. */
export function endOf({ until, endedOn }: Pick<Placement, 'until' | 'endedOn'>): string | undefined {
  if (until === undefined || endedOn === undefined) return until ?? endedOn;
  return endedOn < until ? endedOn : until;
}
