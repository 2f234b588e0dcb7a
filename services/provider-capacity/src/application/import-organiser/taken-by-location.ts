import { platformId } from '@samenloket/contracts';
import type { OrganiserFilesReading } from '@samenloket/desk-files';
import type { ImportedChild, TakeOrganiserFile } from '../../domain/location/location-commands.js';
import { expectedEnd } from '../../domain/location/expected-end.js';
import { findPlacement, type LocationState } from '../../domain/location/location-state.js';
import { versionOn } from '../../domain/location/place-groups.js';

type Enrolments = OrganiserFilesReading['enrolments'];
type Confirmations = OrganiserFilesReading['confirmations'];
type Row = Enrolments[number];

/** What the files say of each location that they name. */
export function takenByLocation(
  enrolments: Enrolments,
  confirmations: Confirmations,
  states: ReadonlyMap<string, LocationState>,
): ReadonlyMap<string, TakeOrganiserFile> {
  const taken = new Map<string, TakeOrganiserFile>();
  for (const [locationId, rows = []] of Object.entries(Object.groupBy(enrolments, (row) => row.locationId))) {
    const state = states.get(locationId);
    const children = rows.flatMap((row) => (state ? (childIn(state, row) ?? []) : []));
    taken.set(locationId, { type: 'takeOrganiserFile', children });
  }
  for (const { locationId, confirmedOn } of confirmations) {
    taken.set(locationId, { type: 'takeOrganiserFile', ...taken.get(locationId), confirmedOn });
  }
  return taken;
}

/** Nothing for a child that came through the platform: what happens to it is told there. */
function childIn(state: LocationState, row: Row): ImportedChild | undefined {
  const { locationId, enrolmentNumber, enrolmentId, placeGroupId, birthMonth, from: start, pattern } = row;
  if (enrolmentId !== undefined && findPlacement(state, enrolmentId)?.origin !== 'organiser')
    return undefined;
  const oldest = Math.max(0, ...state.groups.map((group) => versionOn(group, start)?.ageTo ?? 0));
  const until = row.until ?? expectedEnd({ ...(birthMonth !== undefined && { birthMonth }), start }, oldest);
  return {
    enrolmentId: platformId(locationId, 'enrolment', enrolmentNumber),
    start,
    pattern,
    ...(placeGroupId !== undefined && { placeGroupId }),
    ...(birthMonth !== undefined && { birthMonth }),
    ...(until !== undefined && { until }),
  };
}
