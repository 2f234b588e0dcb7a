import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { isPending, type Offer } from './offer.js';
import { notNow, offerOf } from './offer-rules.js';
import type { WithdrawOffer } from './request-offers.commands.js';
import { halfDaysHad, isTemporary } from './places.js';
import type { Place, RequestOffersEvent, WithdrawalCause } from './request-offers.events.js';
import { type RequestOffers, standingPlaces } from './request-offers.state.js';

export function withdrawOffer(
  { offerId, cause, now }: WithdrawOffer,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status === 'withdrawn') return [];
  if (!isPending(offer)) throw notNow(offer, 'withdrawn');
  return [withdrawal(offer, cause, now)];
}

export function withdrawAllOpen(
  { offers }: RequestOffers,
  cause: WithdrawalCause,
  now: string,
): RequestOffersEvent[] {
  return Object.values(offers)
    .filter(isPending)
    .map((offer) => withdrawal(offer, cause, now));
}

/**
 * The other offers that fall away at once because the child now has all of their half-days. A temporary place takes
 * nothing away: the wish stays as it was.
 */
export function withdrawalsAfter(
  state: RequestOffers,
  takenOfferId: string,
  taken: Place,
  now: string,
): RequestOffersEvent[] {
  if (isTemporary(taken)) return [];
  const has = [...standingPlaces(state), taken];
  return Object.values(state.offers)
    .filter((offer) => offer.offerId !== takenOfferId && isPending(offer))
    .filter(({ place }) => (halfDaysOverTwoWeeks(place.pattern) & ~halfDaysHad(has, place)) === 0)
    .map((offer) => withdrawal(offer, 'acceptance', now));
}

function withdrawal(
  { offerId, status }: Offer,
  cause: WithdrawalCause,
  happenedAt: string,
): RequestOffersEvent {
  const type = status === 'requested' ? 'offerRequestWithdrawn' : 'offerWithdrawn';
  return { type, data: { offerId, cause, happenedAt } };
}
