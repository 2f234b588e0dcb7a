import { fileFault, type FileFault, type OrganiserFilesReading } from '@samenloket/desk-files';
import { findPlacement, type LocationState } from '../../domain/location/location-state.js';

export type FaultyRow = FileFault;

interface Known {
  readonly states: ReadonlyMap<string, LocationState>;
  readonly organiserId: string;
  /** ISO date. */
  readonly today: string;
  readonly fileNames: OrganiserFilesReading['fileNames'];
}

type Rows = Pick<OrganiserFilesReading, 'enrolments' | 'confirmations'>;

/** What the rows say that cannot be, against what is known here; in order of file and row. */
export function faultsAgainst({ enrolments, confirmations }: Rows, known: Known): FileFault[] {
  const seen = new Set<string>();
  return [
    ...enrolments.flatMap((row) => enrolmentFaults(row, known, seen)),
    ...confirmations.flatMap((row) => confirmationFaults(row, known)),
  ];
}

function enrolmentFaults(row: Rows['enrolments'][number], known: Known, seen: Set<string>): FileFault[] {
  const { locationId, enrolmentNumber, enrolmentId, placeGroupId, from, until } = row;
  const at = (column: string, found: string, allowed: string) =>
    fileFault({ file: known.fileNames.enrolments, row: row.row, column, found: `"${found}"`, allowed });
  const state = ownLocation(locationId, known);
  if (!state) return [at('locatie_id', locationId, 'a location of this organiser')];
  const faults: FileFault[] = [];
  const key = `${locationId} ${enrolmentNumber}`;
  if (seen.has(key)) faults.push(at('inschrijving_nr', enrolmentNumber, 'each number once per location'));
  seen.add(key);
  if (placeGroupId !== undefined && !state.groups.some((group) => group.placeGroupId === placeGroupId)) {
    faults.push(at('groep_id', placeGroupId, 'a place group of this location'));
  }
  if (enrolmentId !== undefined && findPlacement(state, enrolmentId)?.kind !== 'enrolment') {
    faults.push(at('platform_id', enrolmentId, 'an enrolment of this location'));
  }
  if (until !== undefined && until <= from) faults.push(at('tot', until, `a date after ${from}`));
  return faults;
}

function confirmationFaults(row: Rows['confirmations'][number], known: Known): FileFault[] {
  const { locationId, confirmedOn } = row;
  const at = (column: string, found: string, allowed: string) =>
    fileFault({ file: known.fileNames.confirmations, row: row.row, column, found: `"${found}"`, allowed });
  if (!ownLocation(locationId, known)) return [at('locatie_id', locationId, 'a location of this organiser')];
  return confirmedOn > known.today ? [at('bevestigd_op', confirmedOn, 'today or earlier')] : [];
}

function ownLocation(locationId: string, { states, organiserId }: Known): LocationState | undefined {
  const state = states.get(locationId);
  return state?.facts?.organiserId === organiserId ? state : undefined;
}
