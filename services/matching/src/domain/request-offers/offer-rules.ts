import { DomainError } from '@samenloket/event-sourcing';
import type { Offer, OfferStatus } from './offer.js';
import { collide } from './places.js';
import type { Place } from './request-offers.events.js';
import { type RequestOffers, standingPlaces } from './request-offers.state.js';

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

/** The places that the child already has on some of these half-days, on some day of the same time. */
export function placesInTheWay(state: RequestOffers, place: Place): Place[] {
  return standingPlaces(state).filter((standing) => collide(standing, place));
}
