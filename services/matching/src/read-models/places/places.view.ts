import type { PlaceGroupFacts, ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { Tier } from '@samenloket/regional';

export type OfferedGroup = Omit<PlaceGroupFacts, 'capacity'>;

/** ISO dates; `until` is the first open day, absent: nobody knows. */
export interface ClosedDays {
  readonly from: string;
  readonly until?: string;
  readonly reason: ClosureReason;
}
type ClosureReason = Extract<Told, { type: 'providerCapacity.locationClosed.v1' }>['data']['reason'];

/** A location with its place groups and closures; id: the location's. Any of them may become known first. */
export interface PlacesDocument {
  readonly locationId: string;
  readonly organiserId?: string;
  readonly deskId?: string;
  readonly nis?: string;
  readonly groups: readonly OfferedGroup[];
  /** Absent: none was told. */
  readonly closures?: readonly ClosedDays[];
}

const concerning = [
  'providerCapacity.locationDescribed.v1',
  'providerCapacity.placeGroupDescribed.v1',
  'providerCapacity.locationClosed.v1',
] as const;

type Told = Extract<ProviderCapacityIntegrationEvent, { type: (typeof concerning)[number] }>;

export const placesView: View<PlacesDocument> = {
  name: 'places',
  version: 3,
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

/**
 * Why care cannot start there: it is closed on that day, or it stops for good before care would end. Provider-capacity
 * refuses it for the same reasons.
 * @param care first day, and the last one of temporary care; ISO dates
 */
export function closureAgainst(
  { closures = [] }: PlacesDocument,
  { start, temporaryUntil }: { readonly start: string; readonly temporaryUntil?: string },
): ClosedDays | undefined {
  const isClosed = ({ from, until }: ClosedDays) => from <= start && (until === undefined || start < until);
  const stops = ({ from, until, reason }: ClosedDays) =>
    until === undefined &&
    (reason === 'crisis' || reason === 'other') &&
    (temporaryUntil === undefined || from <= temporaryUntil);
  return closures.find(isClosed) ?? closures.find(stops);
}

function toldBy({ type, data }: SourcedEvent): Told | undefined {
  const isKnown = (concerning as readonly string[]).includes(type);
  return isKnown ? ({ type, data } as unknown as Told) : undefined;
}

function after(doc: PlacesDocument, { type, data }: Told): PlacesDocument {
  switch (type) {
    case 'providerCapacity.locationDescribed.v1':
      return { ...doc, organiserId: data.organiserId, deskId: data.deskId, nis: data.nis };
    case 'providerCapacity.placeGroupDescribed.v1':
      return withGroup(doc, data);
    case 'providerCapacity.locationClosed.v1':
      return withClosure(doc, data);
  }
}

function withGroup(doc: PlacesDocument, group: OfferedGroup): PlacesDocument {
  const { placeGroupId, tier, ageFrom, ageTo, validFrom, validTo } = group;
  const others = doc.groups.filter((other) => other.placeGroupId !== placeGroupId);
  return { ...doc, groups: [...others, { placeGroupId, tier, ageFrom, ageTo, validFrom, validTo }] };
}

/** Told again of the same first day it takes the place of what was told; without a day in it, it was called off. */
function withClosure(doc: PlacesDocument, { from, until, reason }: ClosedDays): PlacesDocument {
  const others = (doc.closures ?? []).filter((closure) => closure.from !== from);
  const isCalledOff = until === from;
  return { ...doc, closures: isCalledOff ? others : [...others, { from, ...(until && { until }), reason }] };
}
