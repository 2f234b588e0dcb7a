import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';
import type { CarePattern, HalfDay } from '@samenloket/regional';

export interface Place {
  readonly locationId: string;
  readonly placeGroupId?: string;
  /** ISO date. */
  readonly start: string;
  readonly pattern: CarePattern;
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

/** What imported history consists of. */
export type HistoryEvent =
  | DomainEvent<'offerMade', OfOffer & Owners & Place & { readonly answerBy?: string }>
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
  | DomainEvent<'offerRequested', OfOffer & Owners & Place & AnswerTerms & { readonly purpose: Purpose }>
  | DomainEvent<
      'offerRefusedForCapacity',
      OfOffer & { readonly reason: 'full' | 'noGroup'; readonly shortages: readonly FullHalfDay[] }
    >
  /** Taken back before the half-days were held: the family never heard of it. */
  | DomainEvent<'offerRequestWithdrawn', OfOffer & { readonly cause: WithdrawalCause }>;

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

export type RequestOffersEvent = OfferMoment | HistoryCorrected;

const moment = { offerId: 'clear', happenedAt: 'clear', key: 'clear' } as const;
const owners = { deskId: 'clear', familyId: 'clear' } as const;
const place = { locationId: 'clear', placeGroupId: 'clear', start: 'clear', pattern: 'clear' } as const;

/** No event of matching holds personal data. */
export const requestOffersCatalogue = defineEvents<RequestOffersEvent>({
  offerRequested: {
    version: 1,
    fields: {
      ...moment,
      ...owners,
      ...place,
      purpose: 'clear',
      answerDays: 'clear',
      reminderLimit: 'clear',
    },
  },
  offerMade: { version: 1, fields: { ...moment, ...owners, ...place, answerBy: 'clear' } },
  offerRefusedForCapacity: { version: 1, fields: { ...moment, reason: 'clear', shortages: 'clear' } },
  offerRequestWithdrawn: { version: 1, fields: { ...moment, cause: 'clear' } },
  offerResent: { version: 1, fields: { ...moment, channel: 'clear', answerBy: 'clear' } },
  offerAccepted: { version: 1, fields: { ...moment, ...place } },
  offerDeclined: { version: 1, fields: { ...moment, reason: 'clear' } },
  offerExpired: { version: 1, fields: moment },
  offerWithdrawn: { version: 1, fields: { ...moment, cause: 'clear' } },
  acceptanceCancelled: { version: 1, fields: { ...moment, by: 'clear' } },
  placedDirectly: { version: 1, fields: { ...moment, ...owners, ...place } },
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
