import { halfDaysOverTwoWeeks, type TwoWeekMask } from '@samenloket/regional';
import { stands, takenPlace, type Offer } from './offer.js';
import { followedBy, withMomentReplaced, withoutMoment, withPastMoment } from './offer-moments.js';
import type { HistoryCorrected, OfferMoment, RequestOffersEvent } from './request-offers.events.js';

/** All offers of one request, by id. */
export interface RequestOffers {
  readonly offers: Readonly<Record<string, Offer>>;
}

export function initialState(): RequestOffers {
  return { offers: {} };
}

export function evolve(state: RequestOffers, event: RequestOffersEvent): RequestOffers {
  const offers = { ...state.offers };
  for (const offerId of offersTouchedBy(event)) {
    const offer = offerAfter(offers[offerId], event, offerId);
    if (offer) offers[offerId] = offer;
    else delete offers[offerId];
  }
  return { offers };
}

export function offersTouchedBy({ type, data }: RequestOffersEvent): string[] {
  if (type !== 'historyCorrected') return [data.offerId];
  return [...new Set([data.replacesOfferId, data.offerId])];
}

/** One of the offers that an event touches; nothing when it is gone. */
export function offerAfter(
  offer: Offer | undefined,
  event: RequestOffersEvent,
  offerId: string,
): Offer | undefined {
  if (event.type === 'historyCorrected') return corrected(offer, event, offerId);
  return event.data.key ? withPastMoment(offer, event) : followedBy(offer, event);
}

function corrected(offer: Offer | undefined, { data }: HistoryCorrected, offerId: string): Offer | undefined {
  const { key, replacesOfferId, entry } = data;
  if (offerId !== data.offerId) return offer && withoutMoment(offer, key);
  if (offerId === replacesOfferId && offer) return withMomentReplaced(offer, key, entry);
  return withPastMoment(offer, entry);
}

/** The half-days over two weeks that the family has, by acceptance or direct placement. */
export function standingHalfDays({ offers }: RequestOffers): TwoWeekMask {
  return Object.values(offers)
    .filter(stands)
    .reduce((mask, offer) => mask | halfDaysOverTwoWeeks(takenPlace(offer).pattern), 0);
}

/** The moment that an earlier import told under this key. */
export function momentWithKey({ offers }: RequestOffers, key: string): OfferMoment | undefined {
  for (const { moments } of Object.values(offers)) {
    const found = moments.find((moment) => moment.data.key === key);
    if (found) return found;
  }
  return undefined;
}
