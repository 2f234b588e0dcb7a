import type {
  ImportedEnrolment,
  ImportEnrolments,
  ImportLocations,
  RequestHistory,
} from '@samenloket/contracts';
import type { FileSet } from '@samenloket/desk-files';
import type { PlannedRequest } from './import-plan.js';
import { placedChildren } from './imported-enrolments.js';
import { importedLocations, importedOrganisers } from './imported-locations.js';
import type { LocalIds } from './local-ids.js';

const locationsAtOnce = 50;
const historiesAtOnce = 50;

/** Each with the organisers of its locations. @param ofDesk id of the desk that brings its own files in */
export function locationRequests(
  set: FileSet,
  ids: LocalIds,
  happenedAt: string,
  ofDesk: string | undefined,
): ImportLocations[] {
  const organisers = importedOrganisers(set.locations, ids);
  return chunks(importedLocations(set, ids), locationsAtOnce).map((locations) => {
    const theirs = new Set(locations.map(({ organiserId }) => organiserId));
    return {
      organisers: organisers.filter(({ organiserId }) => theirs.has(organiserId)),
      locations,
      happenedAt,
      ...(ofDesk !== undefined && { ofDesk }),
    };
  });
}

export function historyRequests(
  requests: readonly PlannedRequest[],
  { deskId }: LocalIds,
): { requests: RequestHistory[] }[] {
  const histories = requests
    .filter(({ offers }) => offers.length > 0)
    .map(({ requestId, familyId, offers }) => ({ requestId, deskId, familyId, entries: [...offers] }));
  return chunks(histories, historiesAtOnce).map((some) => ({ requests: some }));
}

/**
 * Of every own location, also without children: who is no longer in the files leaves.
 * @param elsewhere ids of requests that are at another desk: what stands of them stays as it is
 */
export function enrolmentRequests(
  set: FileSet,
  requests: readonly PlannedRequest[],
  ids: LocalIds,
  elsewhere: ReadonlySet<string>,
): { readonly requests: ImportEnrolments[]; readonly elsewhere: number } {
  const children = requests.flatMap(({ requestId, birthMonth, offers }) =>
    placedChildren(requestId, birthMonth, offers),
  );
  const byLocation = Map.groupBy(children, ({ locationId }) => locationId);
  const own = set.locations.map(({ id }) => ids.ownLocation(id));
  const placedHere = own.reduce((sum, id) => sum + (byLocation.get(id)?.length ?? 0), 0);
  return {
    requests: own.map((locationId) => {
      const enrolments = (byLocation.get(locationId) ?? []).map(({ enrolment }) => enrolment);
      const isElsewhere = ({ requestId = '' }: ImportedEnrolment) => elsewhere.has(requestId);
      const untouched = enrolments.filter(isElsewhere).map(({ enrolmentId }) => enrolmentId);
      return {
        locationId,
        enrolments: enrolments.filter((enrolment) => !isElsewhere(enrolment)),
        ...(untouched.length > 0 && { untouched }),
      };
    }),
    elsewhere: children.length - placedHere,
  };
}

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
