import type { CareRequestFacts, ClosingOutcome } from '@samenloket/contracts';
import type { CarePattern } from '@samenloket/regional';

/** When something happened and when it became known; milliseconds since 1970, and the store's position. */
export interface Moment {
  readonly at: number;
  readonly recorded: number;
  readonly position: number;
}

/** What the report needs of a request; no more is kept of it. */
export type RequestDescription = Pick<
  CareRequestFacts,
  | 'number'
  | 'deskId'
  | 'askedOn'
  | 'nisAsked'
  | 'originalStart'
  | 'pattern'
  | 'urgentReason'
  | 'atypicalHours'
  | 'specialCareNeed'
  | 'priorityFacts'
  | 'siblingLocationId'
  | 'careForm'
>;

/** A registration, or a correction of it. Either counts from the day of asking on, whenever it was corrected. */
export interface DescribedFact extends Moment {
  readonly description: RequestDescription;
}

export interface Place {
  readonly start: string;
  readonly pattern: CarePattern;
  /** It ends: the family keeps waiting for a lasting one. */
  readonly temporary?: true;
}

/** A correction of an offer's place: it counts from the offer on, whenever it was corrected. */
export interface PlaceCorrection {
  readonly kind: 'placeCorrected';
  readonly offerId: string;
  readonly place: Place;
}

/** One thing that happened to an offer, or to a direct placement. */
export type OfferHappening = { readonly offerId: string } & (
  | { readonly kind: 'offered' | 'accepted' | 'placedDirectly'; readonly place: Place }
  | { readonly kind: 'declined' | 'expired' }
  | { readonly kind: 'withdrawn' | 'cancelled'; readonly byOrganiser: boolean }
);

/** One thing that happened to the request itself. */
export type RequestHappening =
  | { readonly kind: 'closed'; readonly outcome: ClosingOutcome }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'sameChild'; readonly firstRequestId: string };

export type Happening = RequestHappening | OfferHappening | PlaceCorrection;

export type HistoryFact = Moment &
  Happening & {
    /** The imported row that it tells; a later fact of the same row says how it was instead. */
    readonly row?: string;
  };

/** All that was ever recorded of one request, in order of position. */
export interface RequestHistory {
  readonly descriptions: readonly DescribedFact[];
  readonly facts: readonly HistoryFact[];
}
