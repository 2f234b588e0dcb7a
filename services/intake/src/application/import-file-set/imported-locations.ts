import type {
  ImportedEnrolment,
  ImportedLocation,
  ImportedOrganiser,
  ImportedPlaceGroup,
} from '@samenloket/contracts';
import type { DeskLocation, FileSet } from '@samenloket/desk-files';
import type { LocalIds } from './local-ids.js';

export function importedOrganisers(locations: readonly DeskLocation[], ids: LocalIds): ImportedOrganiser[] {
  const organisers = new Map<string, ImportedOrganiser>();
  for (const location of locations) {
    const { organiserName: name, enterpriseNumber } = location;
    const organiserId = ids.organiser(location);
    if (!organisers.has(organiserId)) organisers.set(organiserId, { organiserId, name, enterpriseNumber });
  }
  return [...organisers.values()];
}

/** Each location with its groups, and who is in care there when the desk's files say so. */
export function importedLocations(set: FileSet, ids: LocalIds): ImportedLocation[] {
  const groups = Map.groupBy(set.placeGroups, ({ locationId }) => locationId);
  const occupancy = set.occupancy && Map.groupBy(set.occupancy, ({ placeGroupId }) => placeGroupId);
  return set.locations.map((location) => {
    const own = groups.get(location.id) ?? [];
    const inCare = own.flatMap(({ id }) => occupancy?.get(id) ?? []);
    return {
      locationId: ids.ownLocation(location.id),
      organiserId: ids.organiser(location),
      deskId: ids.deskId,
      name: location.name,
      kind: location.kind,
      street: location.street,
      postcode: location.postcode,
      town: location.town,
      nis: location.nis,
      latitude: location.latitude,
      longitude: location.longitude,
      opens: location.opens,
      closes: location.closes,
      saturdays: location.saturdays,
      inclusive: location.inclusive,
      urgentPlaces: location.urgentPlaces,
      placeGroups: own.map((group) => placeGroupOf(group, ids)),
      ...(occupancy && { occupancy: inCare.map((child) => occupantOf(child, ids)) }),
    };
  });
}

function placeGroupOf(group: FileSet['placeGroups'][number], ids: LocalIds): ImportedPlaceGroup {
  const { id, tier, ageFrom, ageTo, validFrom, validTo, capacity } = group;
  return { placeGroupId: ids.placeGroup(id), tier, ageFrom, ageTo, validFrom, validTo, capacity };
}

function occupantOf(
  { placeGroupId, childNumber, birthMonth, from, until, pattern }: NonNullable<FileSet['occupancy']>[number],
  ids: LocalIds,
): ImportedEnrolment {
  const enrolmentId = ids.occupancy(placeGroupId, childNumber);
  return { enrolmentId, placeGroupId: ids.placeGroup(placeGroupId), birthMonth, start: from, until, pattern };
}
