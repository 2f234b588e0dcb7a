import { defineEvents, type DomainEvent, type JsonObject } from '@samenloket/event-sourcing';
import type { CarePattern, HalfDay } from '@samenloket/regional';

/** Days on which a child gets used to the place before its start: from a date on, these half-days of each week. */
export interface SettlingIn {
  /** ISO date, before the start. */
  readonly from: string;
  readonly halfDays: readonly HalfDay[];
}

export interface Place {
  readonly locationId: string;
  readonly placeGroupId?: string;
  /** ISO date. */
  readonly start: string;
  readonly pattern: CarePattern;
  /** Last day of care of a temporary place, ISO date: the family keeps waiting for a lasting one. */
  readonly temporaryUntil?: string;
  readonly settlingIn?: SettlingIn;
}

export type WithdrawalCause = 'organiser' | 'acceptance' | 'closure' | 'desk';
export type CancelledBy = 'family' | 'organiser';
export type Purpose = 'offer' | 'directPlacement';

/** A half-day that was full when the place was asked for. */
export interface FullHalfDay {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
}

/** Why provider-capacity had no place: as it told it, so that the event keeps it. */
export type CapacityRefusal = 'full' | 'noGroup' | 'closed' | 'notOpen' | 'idTaken';

/** What the desk agreed on answers, as it was when the offer was asked for. */
export interface AnswerTerms {
  /** Days that a family has to answer; absent: no term. */
  readonly answerDays?: number;
  readonly reminderLimit: number;
}

interface OfOffer {
  readonly offerId: string;
  /** ISO instant. Also in the metadata; here because imported history takes its place in order of it. */
  readonly happenedAt: string;
  /** Imported history only: the same row of a later import has the same key. */
  readonly key?: string;
}

/** Of which desk and family the request is: random ids, needed to say who may see the offer. */
interface Owners {
  readonly deskId: string;
  readonly familyId: string;
}

/** A visit before the family answers, where the desk agreed on those. ISO date, Brussels. */
interface Visit {
  readonly introductionVisitOn?: string;
}

/** ISO dates: the last day to answer, and the first day without the place that is held. */
interface Bounds {
  readonly answerBy?: string;
  readonly heldUntil?: string;
}

/** What imported history consists of. */
export type HistoryEvent =
  | DomainEvent<'offerMade', OfOffer & Owners & Place & Visit & Bounds>
  | DomainEvent<'offerResent', OfOffer & { readonly channel?: string; readonly answerBy?: string }>
  | DomainEvent<'offerDeclined', OfOffer & { readonly reason?: string }>
  | DomainEvent<'offerExpired', OfOffer>
  | DomainEvent<'offerWithdrawn', OfOffer & { readonly cause: WithdrawalCause }>
  | DomainEvent<'offerAccepted', OfOffer & Place>
  | DomainEvent<'acceptanceCancelled', OfOffer & { readonly by: CancelledBy }>
  | DomainEvent<'placedDirectly', OfOffer & Owners & Place>;

/** One thing that happened to one offer. */
export type OfferMoment =
  | HistoryEvent
  | DomainEvent<
      'offerRequested',
      OfOffer & Owners & Place & Visit & AnswerTerms & { readonly purpose: Purpose }
    >
  | DomainEvent<
      'offerRefusedForCapacity',
      OfOffer & {
        readonly reason: CapacityRefusal;
        readonly shortages: readonly FullHalfDay[];
      }
    >
  /** Taken back before the half-days were held: the family never heard of it. */
  | DomainEvent<'offerRequestWithdrawn', OfOffer & { readonly cause: WithdrawalCause }>
  /** The family visits before it answers; its term then ends after the visit. */
  | DomainEvent<
      'introductionVisitPlanned',
      OfOffer & { readonly on: string; readonly withDesk: boolean; readonly answerBy?: string }
    >;

interface OfRequest {
  /** ISO instant. */
  readonly happenedAt: string;
}

/** What is told of the request as a whole: its other requests, answers without an offer, whether it is closed. */
export type RequestMoment =
  /** `because`: the id of the event of intake that told it. */
  | DomainEvent<'requestClosed', OfRequest & { readonly because: string }>
  | DomainEvent<'requestReopened', OfRequest & { readonly because: string }>
  /** Another request is for the same child: both desks confirmed it, or it was merged into this one. */
  | DomainEvent<'sameChildKnown', OfRequest & { readonly otherRequestId: string }>
  | DomainEvent<'sameChildUndone', OfRequest & { readonly otherRequestId: string }>
  /** The child has a place by another request for it. */
  | DomainEvent<'placeTakenElsewhere', OfRequest & Place & { otherRequestId: string; otherOfferId: string }>
  | DomainEvent<'placeElsewhereFell', OfRequest & { otherRequestId: string; otherOfferId: string }>
  /** The organiser of this location has no place for the request. */
  | DomainEvent<'noPlaceTold', OfRequest & { readonly locationId: string }>;

/** A later import says something else of a row: `entry` takes the place of what stood under its key. */
export type HistoryCorrected = DomainEvent<
  'historyCorrected',
  {
    readonly key: string;
    readonly offerId: string;
    /** The offer that held the row until now; mostly the same one. */
    readonly replacesOfferId: string;
    readonly happenedAt: string;
    readonly entry: HistoryEvent;
  }
>;

export type RequestOffersEvent = OfferMoment | HistoryCorrected | RequestMoment;

const moment = { offerId: 'clear', happenedAt: 'clear', key: 'clear' } as const;
const owners = { deskId: 'clear', familyId: 'clear' } as const;
const place = {
  locationId: 'clear',
  placeGroupId: 'clear',
  start: 'clear',
  pattern: 'clear',
  temporaryUntil: 'clear',
  settlingIn: 'clear',
} as const;
const elsewhere = { otherRequestId: 'clear', otherOfferId: 'clear', happenedAt: 'clear' } as const;
/** Version 1 knew no temporary places, settling-in days and visits. */
const upcasts = { 1: (data: JsonObject) => data };

/** No event of matching holds personal data. */
export const requestOffersCatalogue = defineEvents<RequestOffersEvent>({
  offerRequested: {
    version: 2,
    upcasts,
    fields: {
      ...moment,
      ...owners,
      ...place,
      introductionVisitOn: 'clear',
      purpose: 'clear',
      answerDays: 'clear',
      reminderLimit: 'clear',
    },
  },
  offerMade: {
    version: 3,
    // Version 2 did not know until when the place is held.
    upcasts: { ...upcasts, 2: (data) => data },
    fields: {
      ...{ ...moment, ...owners, ...place },
      introductionVisitOn: 'clear',
      answerBy: 'clear',
      heldUntil: 'clear',
    },
  },
  offerRefusedForCapacity: { version: 1, fields: { ...moment, reason: 'clear', shortages: 'clear' } },
  offerRequestWithdrawn: { version: 1, fields: { ...moment, cause: 'clear' } },
  offerResent: { version: 1, fields: { ...moment, channel: 'clear', answerBy: 'clear' } },
  offerAccepted: { version: 2, upcasts, fields: { ...moment, ...place } },
  offerDeclined: { version: 1, fields: { ...moment, reason: 'clear' } },
  offerExpired: { version: 1, fields: moment },
  offerWithdrawn: { version: 1, fields: { ...moment, cause: 'clear' } },
  acceptanceCancelled: { version: 1, fields: { ...moment, by: 'clear' } },
  placedDirectly: { version: 2, upcasts, fields: { ...moment, ...owners, ...place } },
  introductionVisitPlanned: {
    version: 1,
    fields: { ...moment, on: 'clear', withDesk: 'clear', answerBy: 'clear' },
  },
  requestClosed: { version: 1, fields: { because: 'clear', happenedAt: 'clear' } },
  requestReopened: { version: 1, fields: { because: 'clear', happenedAt: 'clear' } },
  sameChildKnown: { version: 1, fields: { otherRequestId: 'clear', happenedAt: 'clear' } },
  sameChildUndone: { version: 1, fields: { otherRequestId: 'clear', happenedAt: 'clear' } },
  placeTakenElsewhere: { version: 1, fields: { ...elsewhere, ...place } },
  placeElsewhereFell: { version: 1, fields: elsewhere },
  noPlaceTold: { version: 1, fields: { locationId: 'clear', happenedAt: 'clear' } },
  historyCorrected: {
    version: 1,
    fields: {
      key: 'clear',
      offerId: 'clear',
      replacesOfferId: 'clear',
      happenedAt: 'clear',
      entry: 'clear',
    },
  },
});
