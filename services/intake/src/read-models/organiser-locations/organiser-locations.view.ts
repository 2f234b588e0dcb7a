import type { ProviderCapacityIntegrationEvent, Tier } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** Which organiser a location belongs to (its coordinator acts for all of them), and what places it has. */
export interface OrganiserLocationDoc {
  readonly locationId: string;
  readonly organiserId: string;
  readonly deskId: string;
  readonly nis?: string;
  /** By id of the place group. */
  readonly tiers: Readonly<Record<string, Tier>>;
}

const producer = 'providerCapacity';

export const organiserLocationsView: View<OrganiserLocationDoc> = {
  name: 'organiserLocations',
  version: 3,
  producers: [producer],
  indexes: [{ name: 'organiser', paths: ['organiserId'] }],
  keys: (event) => {
    const described = descriptionIn(event);
    return described ? [described.data.locationId] : [];
  },
  project: (doc, event) => {
    const described = descriptionIn(event);
    if (described?.type === 'providerCapacity.locationDescribed.v1') {
      const { locationId, organiserId, deskId, nis } = described.data;
      return { locationId, organiserId, deskId, ...(nis && { nis }), tiers: doc?.tiers ?? {} };
    }
    if (!doc || !described) return doc;
    const { placeGroupId, tier } = described.data;
    return { ...doc, tiers: { ...doc.tiers, [placeGroupId]: tier } };
  },
};

function descriptionIn(sourced: SourcedEvent) {
  if (sourced.producer !== producer) return undefined;
  const event = sourced as unknown as ProviderCapacityIntegrationEvent;
  const isDescription =
    event.type === 'providerCapacity.locationDescribed.v1' ||
    event.type === 'providerCapacity.placeGroupDescribed.v1';
  return isDescription ? event : undefined;
}
