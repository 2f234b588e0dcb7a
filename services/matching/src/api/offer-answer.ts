import { writtenCarePattern } from '@samenloket/regional';
import type { OfferChange } from '../application/offer-change.js';
import type { OfferMoment } from '../domain/request-offers/request-offers.events.js';
import type { OfferDocument } from '../read-models/offers/offers.view.js';

export function offerAnswer(offer: OfferDocument) {
  const { offerId, requestId, place, accepted, moments } = offer;
  return {
    id: offerId,
    request: { id: requestId },
    location: { id: place.locationId },
    placeGroupId: place.placeGroupId,
    status: offer.status,
    start: place.start,
    pattern: writtenCarePattern(place.pattern),
    temporaryUntil: place.temporaryUntil,
    settlingIn: place.settlingIn,
    introductionVisitOn: offer.introductionVisitOn,
    accepted: accepted && { start: accepted.start, pattern: writtenCarePattern(accepted.pattern) },
    madeAt: offer.madeAt,
    answerBy: offer.answerBy,
    answeredAt: offer.answeredAt,
    reminders: offer.reminders,
    history: moments.map(eventAnswer),
  };
}

export function changeAnswer({ offer, position }: OfferChange) {
  return { offer: offerAnswer(offer), position };
}

function eventAnswer({ type, data }: OfferMoment) {
  return {
    happenedAt: data.happenedAt,
    kind: type,
    channel: 'channel' in data ? data.channel : undefined,
    reason: 'reason' in data ? data.reason : undefined,
    cause: 'cause' in data ? data.cause : undefined,
    by: 'by' in data ? data.by : undefined,
    answerBy: 'answerBy' in data ? data.answerBy : undefined,
    on: 'on' in data ? data.on : undefined,
    withDesk: 'withDesk' in data ? data.withDesk : undefined,
  };
}
