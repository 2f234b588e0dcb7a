import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** Where an offer to a family is open or accepted: there it may be contacted, and no longer once it came to nothing. */
export interface OfferedRequestDoc {
  readonly requestId: string;
  readonly offers: readonly { readonly offerId: string; readonly locationId: string }[];
}

const producer = 'matching';

export const offeredRequestsView: View<OfferedRequestDoc> = {
  name: 'offeredRequests',
  version: 1,
  producers: [producer],
  indexes: [],
  keys: (event) => {
    const { data } = matchingEvent(event) ?? {};
    return data ? [data.requestId] : [];
  },
  project: (doc, sourced, requestId) => {
    const event = matchingEvent(sourced);
    if (!event) return doc;
    const others = doc?.offers.filter(({ offerId }) => offerId !== event.data.offerId) ?? [];
    switch (event.type) {
      case 'matching.offerMade.v1':
      case 'matching.offerCorrected.v1':
      case 'matching.offerAccepted.v1':
      case 'matching.placedDirectly.v1': {
        const { offerId, locationId } = event.data;
        return { requestId, offers: [...others, { offerId, locationId }] };
      }
      case 'matching.offerDeclined.v1':
      case 'matching.offerExpired.v1':
      case 'matching.offerWithdrawn.v1':
      case 'matching.acceptanceCancelled.v1':
        return { requestId, offers: others };
      case 'matching.introductionVisitPlanned.v1':
      case 'matching.offerResent.v1':
        return doc;
    }
  },
};

function matchingEvent(event: SourcedEvent): MatchingIntegrationEvent | undefined {
  return event.producer === producer ? (event as unknown as MatchingIntegrationEvent) : undefined;
}
