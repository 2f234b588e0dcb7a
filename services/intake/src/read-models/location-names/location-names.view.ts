import type { ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** How a location is called and where it is: for messages and for the family's timeline. */
export interface LocationNameDoc {
  readonly locationId: string;
  readonly organiserId: string;
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
}

const producer = 'providerCapacity';

export const locationNamesView: View<LocationNameDoc> = {
  name: 'locationNames',
  version: 1,
  producers: [producer],
  indexes: [],
  keys: (event) => {
    const location = describedLocation(event);
    return location ? [location.locationId] : [];
  },
  project: (doc, event) => {
    const location = describedLocation(event);
    if (!location) return doc;
    const { locationId, organiserId, name, street = null, postcode = null, town = null } = location;
    return { locationId, organiserId, name, street, postcode, town };
  },
};

function describedLocation(event: SourcedEvent) {
  if (event.producer !== producer) return undefined;
  const { type, data } = event as unknown as ProviderCapacityIntegrationEvent;
  return type === 'providerCapacity.locationDescribed.v1' ? data : undefined;
}
