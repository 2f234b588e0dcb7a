import { type CarePattern, halfDaysOverTwoWeeks } from '@samenloket/regional';
import { isPending, type Offer } from './offer.js';
import { notNow, offerOf } from './offer-rules.js';
import type { WithdrawOffer, WithdrawOpenOffers } from './request-offers.commands.js';
import type { RequestOffersEvent, WithdrawalCause } from './request-offers.events.js';
import { type RequestOffers, standingHalfDays } from './request-offers.state.js';

export function withdrawOffer(
  { offerId, cause, now }: WithdrawOffer,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status === 'withdrawn') return [];
  if (!isPending(offer)) throw notNow(offer, 'withdrawn');
  return [withdrawal(offer, cause, now)];
}

export function withdrawOpenOffers(
  { cause, now }: WithdrawOpenOffers,
  { offers }: RequestOffers,
): RequestOffersEvent[] {
  return Object.values(offers)
    .filter(isPending)
    .map((offer) => withdrawal(offer, cause, now));
}

/** The other offers that fall away at once because the family now has all of their half-days. */
export function withdrawalsAfter(
  state: RequestOffers,
  takenOfferId: string,
  taken: CarePattern,
  now: string,
): RequestOffersEvent[] {
  const has = standingHalfDays(state) | halfDaysOverTwoWeeks(taken);
  return Object.values(state.offers)
    .filter((offer) => offer.offerId !== takenOfferId && isPending(offer))
    .filter(({ place }) => (halfDaysOverTwoWeeks(place.pattern) & ~has) === 0)
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
