import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** Where a request was offered a place: there the family may be contacted. */
export interface OfferedRequestDoc {
  readonly requestId: string;
  readonly locationIds: readonly string[];
}

const producer = 'matching';

export const offeredRequestsView: View<OfferedRequestDoc> = {
  name: 'offeredRequests',
  version: 1,
  producers: [producer],
  indexes: [{ name: 'location', paths: ['locationIds'] }],
  keys: (event) => {
    const place = offeredPlace(event);
    return place ? [place.requestId] : [];
  },
  project: (doc, event, requestId) => {
    const place = offeredPlace(event);
    if (!place) return doc;
    return { requestId, locationIds: [...new Set([...(doc?.locationIds ?? []), place.locationId])] };
  },
};

function offeredPlace(event: SourcedEvent) {
  if (event.producer !== producer) return undefined;
  const { type, data } = event as unknown as MatchingIntegrationEvent;
  const offered = type === 'matching.offerMade.v1' || type === 'matching.placedDirectly.v1';
  return offered ? data : undefined;
}
