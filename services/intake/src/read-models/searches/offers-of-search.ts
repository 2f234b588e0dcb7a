import type { MatchingIntegrationEvent, OfferedPlace } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { SearchDoc, SearchedPlace } from './search.doc.js';

export const matchingProducer = 'matching';

type Offered = Omit<SourcedEvent, 'type' | 'data'> & MatchingIntegrationEvent;

export function matchingEvent(event: SourcedEvent): Offered | undefined {
  return event.producer === matchingProducer ? (event as unknown as Offered) : undefined;
}

export function withOffer(doc: SearchDoc, event: Offered): SearchDoc {
  const { offerId } = event.data;
  const known = doc.places.find((place) => place.offerId === offerId);
  switch (event.type) {
    case 'matching.offerMade.v1':
      return withPlace(doc, placeOf(offerId, event.data, false));
    case 'matching.offerCorrected.v1':
      return known ? withPlace(doc, placeOf(offerId, event.data, known.isTaken)) : doc;
    case 'matching.offerAccepted.v1':
      return alive(withPlace(doc, placeOf(offerId, event.data, true)), event);
    case 'matching.placedDirectly.v1':
      return withPlace(doc, placeOf(offerId, event.data, true));
    case 'matching.offerDeclined.v1':
      return alive(withoutPlace(doc, offerId), event);
    case 'matching.acceptanceCancelled.v1':
      return event.data.by === 'family'
        ? alive(withoutPlace(doc, offerId), event)
        : withoutPlace(doc, offerId);
    case 'matching.offerExpired.v1':
    case 'matching.offerWithdrawn.v1':
      return withoutPlace(doc, offerId);
    case 'matching.offerResent.v1':
    case 'matching.introductionVisitPlanned.v1':
      return doc;
  }
}

/** Who answers an offer still searches. What a desk's files tell of long ago says nothing about today. */
function alive(doc: SearchDoc, { metadata }: Offered): SearchDoc {
  const { happenedAt, imported } = metadata;
  return imported || happenedAt < doc.aliveAt ? doc : { ...doc, aliveAt: happenedAt };
}

function placeOf(
  offerId: string,
  { pattern, temporaryUntil }: OfferedPlace,
  isTaken: boolean,
): SearchedPlace {
  return { offerId, pattern, isTaken, isTemporary: temporaryUntil !== undefined };
}

function withPlace(doc: SearchDoc, place: SearchedPlace): SearchDoc {
  return { ...doc, places: [...withoutPlace(doc, place.offerId).places, place] };
}

function withoutPlace(doc: SearchDoc, offerId: string): SearchDoc {
  return { ...doc, places: doc.places.filter((place) => place.offerId !== offerId) };
}
