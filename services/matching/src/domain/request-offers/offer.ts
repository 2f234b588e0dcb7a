import type { CarePattern } from '@samenloket/regional';
import type { AnswerTerms, OfferMoment, Place, Purpose } from './request-offers.events.js';

export const offerStatuses = [
  'requested',
  'refused',
  'open',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
  'cancelled',
  'placed',
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** One offer, or one direct placement, as its moments tell it. */
export interface Offer {
  readonly offerId: string;
  readonly deskId: string;
  readonly familyId: string;
  readonly purpose: Purpose;
  readonly status: OfferStatus;
  /** As offered. */
  readonly place: Place;
  /** As the family took it; stays readable after a cancellation. */
  readonly accepted?: { readonly start: string; readonly pattern: CarePattern };
  /** ISO date of a visit before the family answers. */
  readonly introductionVisitOn?: string;
  /** Absent for imported offers: history starts no term. */
  readonly terms?: AnswerTerms;
  /** Last ISO date to answer, Brussels. */
  readonly answerBy?: string;
  /** ISO date: the first day without the place that is held. Absent: no end is known. */
  readonly heldUntil?: string;
  readonly reminders: number;
  /** Whether half-days were asked for it; imported offers hold none. */
  readonly asksCapacity: boolean;
  readonly madeAt?: string;
  readonly answeredAt?: string;
  /** In order of what happened, the first one created the offer. */
  readonly moments: readonly OfferMoment[];
}

/** The half-days and start that an accepted or placed offer stands for. */
export function takenPlace({ place, accepted }: Offer): Place {
  return accepted ? startingOn({ ...place, pattern: accepted.pattern }, accepted.start) : place;
}

/** The place with this start. Settling-in days go with the start that they were agreed for. */
export function startingOn(place: Place, start: string): Place {
  if (start === place.start) return place;
  const { settlingIn: _before, ...others } = place;
  return { ...others, start };
}

/** Whether the family has this place. */
export function stands({ status }: Offer): boolean {
  return status === 'accepted' || status === 'placed';
}

/** Whether it may still become an acceptance. */
export function isPending({ status }: Offer): boolean {
  return status === 'requested' || status === 'open';
}
