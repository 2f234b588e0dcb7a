import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { Offer } from '../../domain/request-offers/offer.js';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import { offerAfter, offersTouchedBy } from '../../domain/request-offers/request-offers.state.js';
import { offersCategory, requestIdOf } from '../../domain/request-offers/request-stream.js';

/** One offer with all that happened to it; id: the offer's. */
export interface OfferDocument extends Offer {
  readonly requestId: string;
  /** ISO instant of its first moment: the order of lists. */
  readonly since: string;
}

export const offersView: View<OfferDocument> = {
  name: 'offers',
  version: 1,
  producers: ['matching'],
  indexes: [
    { name: 'byRequest', paths: ['requestId', 'since'] },
    { name: 'byRequestAndTerm', paths: ['requestId', 'answerBy'] },
    { name: 'byFamily', paths: ['familyId', 'since'] },
    { name: 'byFamilyAndTerm', paths: ['familyId', 'answerBy'] },
    { name: 'byDesk', paths: ['deskId', 'since'] },
    { name: 'byDeskAndTerm', paths: ['deskId', 'answerBy'] },
    { name: 'byLocation', paths: ['place.locationId', 'since'] },
    { name: 'byLocationAndTerm', paths: ['place.locationId', 'answerBy'] },
    { name: 'byTerm', paths: ['status', 'answerBy'] },
  ],
  keys: (event) => (isOwn(event) ? offersTouchedBy(ownEvent(event)) : []),
  project: (doc, event, offerId) => {
    const offer = offerAfter(doc, ownEvent(event), offerId);
    return offer && documentOf(requestIdOf(event.stream), offer);
  },
};

export function documentOf(requestId: string, offer: Offer): OfferDocument {
  return { ...offer, requestId, since: offer.moments[0]?.data.happenedAt ?? '' };
}

function isOwn({ stream }: SourcedEvent): boolean {
  return stream.startsWith(`${offersCategory}-`);
}

/** The own feed carries the domain's events, decoded. */
function ownEvent({ type, data }: SourcedEvent): RequestOffersEvent {
  return { type, data } as unknown as RequestOffersEvent;
}
