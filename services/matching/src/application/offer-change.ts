import { offerOf } from '../domain/request-offers/offer-rules.js';
import { documentOf, type OfferDocument } from '../read-models/offers/offers.view.js';
import type { DecidedOffers } from './offer-streams/offer-streams.js';

/** The offer as it is after a command, and the position after which views show it so. */
export interface OfferChange {
  readonly offer: OfferDocument;
  readonly position: number;
}

export function offerChange(requestId: string, offerId: string, decided: DecidedOffers): OfferChange {
  return { offer: documentOf(requestId, offerOf(decided.state, offerId)), position: decided.position };
}
