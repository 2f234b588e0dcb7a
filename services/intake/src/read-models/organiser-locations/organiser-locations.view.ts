import type { ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** Which organiser a location belongs to: its coordinator acts for all of them. */
export interface OrganiserLocationDoc {
  readonly locationId: string;
  readonly organiserId: string;
  readonly deskId: string;
  readonly nis?: string;
}

const producer = 'providerCapacity';

export const organiserLocationsView: View<OrganiserLocationDoc> = {
  name: 'organiserLocations',
  version: 2,
  producers: [producer],
  indexes: [{ name: 'organiser', paths: ['organiserId'] }],
  keys: (event) => {
    const location = describedLocation(event);
    return location ? [location.locationId] : [];
  },
  project: (doc, event) => {
    const location = describedLocation(event);
    if (!location) return doc;
    const { locationId, organiserId, deskId, nis } = location;
    return { locationId, organiserId, deskId, ...(nis && { nis }) };
  },
};

function describedLocation(event: SourcedEvent) {
  if (event.producer !== producer) return undefined;
  const { type, data } = event as unknown as ProviderCapacityIntegrationEvent;
  return type === 'providerCapacity.locationDescribed.v1' ? data : undefined;
}
