import type { PlaceGroupFacts, ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { Tier } from '@samenloket/regional';

export type OfferedGroup = Omit<PlaceGroupFacts, 'capacity'>;

/** A location with its place groups; id: the location's. Either may become known first. */
export interface PlacesDocument {
  readonly locationId: string;
  readonly organiserId?: string;
  readonly deskId?: string;
  readonly nis?: string;
  readonly groups: readonly OfferedGroup[];
}

type Told = Extract<
  ProviderCapacityIntegrationEvent,
  { type: 'providerCapacity.locationDescribed.v1' | 'providerCapacity.placeGroupDescribed.v1' }
>;

export const placesView: View<PlacesDocument> = {
  name: 'places',
  version: 1,
  producers: ['providerCapacity'],
  indexes: [{ name: 'byOrganiser', paths: ['organiserId'] }],
  keys: (event) => {
    const told = toldBy(event);
    return told ? [told.data.locationId] : [];
  },
  project: (doc, event, locationId) => {
    const told = toldBy(event);
    return told ? after(doc ?? { locationId, groups: [] }, told) : doc;
  },
};

/** The tier of a place group, or of all groups of the location when they have the same. */
export function tierOf({ groups }: PlacesDocument, placeGroupId?: string | null): Tier | undefined {
  const asked = placeGroupId ? groups.filter((group) => group.placeGroupId === placeGroupId) : groups;
  const tiers = new Set(asked.map(({ tier }) => tier));
  return tiers.size === 1 ? [...tiers][0] : undefined;
}

function toldBy({ type, data }: SourcedEvent): Told | undefined {
  const known =
    type === 'providerCapacity.locationDescribed.v1' || type === 'providerCapacity.placeGroupDescribed.v1';
  return known ? ({ type, data } as unknown as Told) : undefined;
}

function after(doc: PlacesDocument, { type, data }: Told): PlacesDocument {
  if (type === 'providerCapacity.placeGroupDescribed.v1') return withGroup(doc, data);
  return { ...doc, organiserId: data.organiserId, deskId: data.deskId, nis: data.nis };
}

function withGroup(doc: PlacesDocument, group: OfferedGroup): PlacesDocument {
  const { placeGroupId, tier, ageFrom, ageTo, validFrom, validTo } = group;
  const others = doc.groups.filter((other) => other.placeGroupId !== placeGroupId);
  return { ...doc, groups: [...others, { placeGroupId, tier, ageFrom, ageTo, validFrom, validTo }] };
}
