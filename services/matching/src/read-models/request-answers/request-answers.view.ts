import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { placeIn } from '../../domain/request-offers/places.js';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import type { PlaceElsewhere } from '../../domain/request-offers/request-offers.state.js';
import { offersCategory, requestIdOf } from '../../domain/request-offers/request-stream.js';

/** What organisers answered to a request, and what its child has by other requests; id: the request's. */
export interface RequestAnswers {
  readonly requestId: string;
  /** ISO instant of the first answer, by location: an offer, a direct placement, or that there is no place. */
  readonly answeredAt: Readonly<Record<string, string>>;
  /** By the id of the offer there. */
  readonly elsewhere: Readonly<Record<string, PlaceElsewhere>>;
}

export const requestAnswersView: View<RequestAnswers> = {
  name: 'requestAnswers',
  version: 1,
  producers: ['matching'],
  indexes: [],
  keys: ({ stream }) => (stream.startsWith(`${offersCategory}-`) ? [requestIdOf(stream)] : []),
  project: (doc, event, requestId) =>
    after(doc ?? { requestId, answeredAt: {}, elsewhere: {} }, ownEvent(event)),
};

function after(doc: RequestAnswers, { type, data }: RequestOffersEvent): RequestAnswers {
  switch (type) {
    case 'offerMade':
    case 'placedDirectly':
    case 'noPlaceTold':
      return answered(doc, data.locationId, data.happenedAt);
    case 'historyCorrected':
      return after(doc, data.entry);
    case 'placeTakenElsewhere': {
      const place = { ...placeIn(data), otherRequestId: data.otherRequestId };
      return { ...doc, elsewhere: { ...doc.elsewhere, [data.otherOfferId]: place } };
    }
    case 'placeElsewhereFell':
      return withoutElsewhere(doc, (_place, offerId) => offerId === data.otherOfferId);
    case 'sameChildUndone':
      return withoutElsewhere(doc, ({ otherRequestId }) => otherRequestId === data.otherRequestId);
    case 'offerRequested':
    case 'offerRefusedForCapacity':
    case 'offerRequestWithdrawn':
    case 'introductionVisitPlanned':
    case 'offerResent':
    case 'offerAccepted':
    case 'offerDeclined':
    case 'offerExpired':
    case 'offerWithdrawn':
    case 'acceptanceCancelled':
    case 'requestClosed':
    case 'requestReopened':
    case 'sameChildKnown':
      return doc;
  }
}

function answered(doc: RequestAnswers, locationId: string, at: string): RequestAnswers {
  const before = doc.answeredAt[locationId];
  if (before !== undefined && before <= at) return doc;
  return { ...doc, answeredAt: { ...doc.answeredAt, [locationId]: at } };
}

function withoutElsewhere(
  doc: RequestAnswers,
  fell: (place: PlaceElsewhere, offerId: string) => boolean,
): RequestAnswers {
  const left = Object.entries(doc.elsewhere).filter(([offerId, place]) => !fell(place, offerId));
  return { ...doc, elsewhere: Object.fromEntries(left) };
}

/** The own feed carries the domain's events, decoded. */
function ownEvent({ type, data }: SourcedEvent): RequestOffersEvent {
  return { type, data } as unknown as RequestOffersEvent;
}
