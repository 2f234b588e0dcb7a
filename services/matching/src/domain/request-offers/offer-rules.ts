import { DomainError } from '@samenloket/event-sourcing';
import { type CarePattern, halfDaysOverTwoWeeks } from '@samenloket/regional';
import type { Offer, OfferStatus } from './offer.js';
import { type RequestOffers, standingHalfDays } from './request-offers.state.js';

const inWords: Record<OfferStatus, string> = {
  requested: 'is not made yet',
  refused: 'was refused for want of places',
  open: 'is open',
  accepted: 'is accepted',
  declined: 'was declined',
  expired: 'has expired',
  withdrawn: 'was withdrawn',
  cancelled: 'was accepted and cancelled',
  placed: 'is a direct placement',
};

export function refusal(message: string): DomainError {
  return new DomainError('RULE_VIOLATED', message);
}

/** Says what the offer is, and why that does not allow what was asked. */
export function notNow({ status }: Offer, wish: string): DomainError {
  return refusal(`The offer ${inWords[status]}: it cannot be ${wish}. Look at the request again.`);
}

export function offerOf({ offers }: RequestOffers, offerId: string): Offer {
  const offer = offers[offerId];
  if (offer) return offer;
  throw new DomainError('NOT_FOUND', 'This request has no offer with this id. Look at the request again.');
}

/** Whether the family already has a place on one of these half-days. */
export function overlapsStanding(state: RequestOffers, pattern: CarePattern): boolean {
  return (standingHalfDays(state) & halfDaysOverTwoWeeks(pattern)) !== 0;
}
