import { stands, takenPlace, type Offer } from './offer.js';
import { followedBy, withMomentReplaced, withoutMoment, withPastMoment } from './offer-moments.js';
import { placeIn } from './places.js';
import type {
  HistoryCorrected,
  OfferMoment,
  Place,
  RequestMoment,
  RequestOffersEvent,
} from './request-offers.events.js';

/** A place that the child has by another request for it. */
export interface PlaceElsewhere extends Place {
  readonly otherRequestId: string;
}

/** All offers of one request by id, and what else is known of the places of its child. */
export interface RequestOffers {
  readonly offers: Readonly<Record<string, Offer>>;
  /** Other requests for the same child. */
  readonly sameChild: readonly string[];
  /** By the id of the offer there. */
  readonly elsewhere: Readonly<Record<string, PlaceElsewhere>>;
  readonly closures: {
    readonly closed: boolean;
    /** What closed and reopened it so far. */
    readonly known: readonly string[];
  };
  /** Locations whose organiser said that it has no place. */
  readonly noPlaceAt: readonly string[];
}

export function initialState(): RequestOffers {
  return { offers: {}, closures: { closed: false, known: [] }, sameChild: [], elsewhere: {}, noPlaceAt: [] };
}

export function evolve(state: RequestOffers, event: RequestOffersEvent): RequestOffers {
  if (isOfRequest(event)) return afterRequestMoment(state, event);
  const offers = { ...state.offers };
  for (const offerId of offersTouchedBy(event)) {
    const offer = offerAfter(offers[offerId], event, offerId);
    if (offer) offers[offerId] = offer;
    else delete offers[offerId];
  }
  return { ...state, offers };
}

export function offersTouchedBy(event: RequestOffersEvent): string[] {
  if (isOfRequest(event)) return [];
  if (event.type !== 'historyCorrected') return [event.data.offerId];
  return [...new Set([event.data.replacesOfferId, event.data.offerId])];
}

/** One of the offers that an event touches; nothing when it is gone. */
export function offerAfter(
  offer: Offer | undefined,
  event: RequestOffersEvent,
  offerId: string,
): Offer | undefined {
  if (isOfRequest(event)) return offer;
  if (event.type === 'historyCorrected') return corrected(offer, event, offerId);
  return event.data.key ? withPastMoment(offer, event) : followedBy(offer, event);
}

/** What the child has, by acceptances and direct placements, here and elsewhere. */
export function standingPlaces(state: RequestOffers): Place[] {
  return [...ownStandingPlaces(state).values(), ...Object.values(state.elsewhere)];
}

/** The places that this request itself led to, by offer. */
export function ownStandingPlaces({ offers }: RequestOffers): Map<string, Place> {
  const standing = Object.values(offers).filter(stands);
  return new Map(standing.map((offer) => [offer.offerId, takenPlace(offer)]));
}

/** The moment that an earlier import told under this key. */
export function momentWithKey({ offers }: RequestOffers, key: string): OfferMoment | undefined {
  for (const { moments } of Object.values(offers)) {
    const found = moments.find((moment) => moment.data.key === key);
    if (found) return found;
  }
  return undefined;
}

const ofRequest: Readonly<Record<RequestMoment['type'], true>> = {
  requestClosed: true,
  requestReopened: true,
  sameChildKnown: true,
  sameChildUndone: true,
  placeTakenElsewhere: true,
  placeElsewhereFell: true,
  noPlaceTold: true,
};

export function isOfRequest(event: RequestOffersEvent): event is RequestMoment {
  return event.type in ofRequest;
}

function afterRequestMoment(state: RequestOffers, { type, data }: RequestMoment): RequestOffers {
  switch (type) {
    case 'requestClosed':
    case 'requestReopened': {
      const known = [...state.closures.known, data.because];
      return { ...state, closures: { closed: type === 'requestClosed', known } };
    }
    case 'sameChildKnown':
      return { ...state, sameChild: [...state.sameChild, data.otherRequestId] };
    case 'sameChildUndone': {
      const elsewhere = Object.entries(state.elsewhere).filter(
        ([, place]) => place.otherRequestId !== data.otherRequestId,
      );
      const sameChild = state.sameChild.filter((id) => id !== data.otherRequestId);
      return { ...state, sameChild, elsewhere: Object.fromEntries(elsewhere) };
    }
    case 'placeTakenElsewhere': {
      const { otherRequestId, otherOfferId } = data;
      const place = { ...placeIn(data), otherRequestId };
      return { ...state, elsewhere: { ...state.elsewhere, [otherOfferId]: place } };
    }
    case 'placeElsewhereFell': {
      const { [data.otherOfferId]: _fell, ...elsewhere } = state.elsewhere;
      return { ...state, elsewhere };
    }
    case 'noPlaceTold':
      return { ...state, noPlaceAt: [...state.noPlaceAt, data.locationId] };
  }
}

function corrected(offer: Offer | undefined, { data }: HistoryCorrected, offerId: string): Offer | undefined {
  const { key, replacesOfferId, entry } = data;
  if (offerId !== data.offerId) return offer && withoutMoment(offer, key);
  if (offerId === replacesOfferId && offer) return withMomentReplaced(offer, key, entry);
  return withPastMoment(offer, entry);
}
