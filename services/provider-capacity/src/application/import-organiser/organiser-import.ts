import type { MessageContext } from '@samenloket/contracts';
import {
  type OrganiserFiles,
  type OrganiserFilesReading,
  readOrganiserFiles,
  uploadBounds,
} from '@samenloket/desk-files';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { location } from '../../domain/location/location.js';
import type { LocationEvent } from '../../domain/location/location-events.js';
import type { LocationState } from '../../domain/location/location-state.js';
import { overfilledHalfDays } from '../../domain/location/overfilled.js';
import type { CapacityStreams } from '../shared/capacity-streams.js';
import { inChunks } from '../shared/in-chunks.js';
import { type FaultyRow, faultsAgainst } from './organiser-file-checks.js';
import { takenByLocation } from './taken-by-location.js';

/** What an organiser's files brought; `position`: after which queries show it. */
export interface OrganiserImportReport {
  readonly enrolments: number;
  readonly confirmations: number;
  readonly locations: number;
  /** 0: everything was known already. */
  readonly appended: number;
  /** Half-days with more children than places. */
  readonly overfilled: number;
  readonly position: number;
}

/** What files would do; nothing is stored. While a cell is wrong that is not known: then there are only rows. */
export interface OrganiserFilesPreview {
  readonly enrolments: number;
  readonly confirmations: number;
  readonly locations: number;
  readonly faultCount: number;
  /** In order of file and row, as many as are kept. */
  readonly faults: readonly FaultyRow[];
  /** Children that come in anew, and known ones of whom something changes. */
  readonly added: number;
  readonly corrected: number;
  /** Children who lose their half-days, because a location that is named no longer has them. */
  readonly leaving: number;
}

/** Brings in what an organiser's own system knows of its children: all of it, or nothing when a row is wrong. */
export class OrganiserImport {
  constructor(
    private readonly streams: CapacityStreams,
    private readonly clock: Clock,
  ) {}

  /** Faults repeat what stands in cells: for nobody but who has the files. */
  async preview(organiserId: string, files: OrganiserFiles): Promise<OrganiserFilesPreview> {
    const { faults, states, taken, ...rows } = await this.read(organiserId, files, true);
    const events =
      faults.length > 0
        ? []
        : [...taken].flatMap(([id, command]) => location.decide(command, stateOf(states, id)));
    const countOf = (type: LocationEvent['type']) => events.filter((event) => event.type === type).length;
    return {
      ...countsOf(rows),
      faultCount: faults.length,
      faults: faults.slice(0, uploadBounds.faults),
      added: countOf('enrolmentImported'),
      corrected: countOf('importedEnrolmentCorrected'),
      leaving: countOf('enrolmentEnded'),
    };
  }

  /** @throws DomainError BAD_INPUT with a fault for each cell that is wrong: file, row and column */
  async run(
    organiserId: string,
    files: OrganiserFiles,
    context: MessageContext,
  ): Promise<OrganiserImportReport> {
    const { faults, taken, ...rows } = await this.read(organiserId, files, false);
    refuse(faults);
    const changed = await inChunks([...taken], ([locationId, command]) =>
      this.streams.changeLocation(locationId, command, context),
    );
    return {
      ...countsOf(rows),
      appended: changed.reduce((sum, { appended }) => sum + appended, 0),
      overfilled: changed.reduce((sum, { state }) => sum + overfilledHalfDays(state).length, 0),
      position: changed.reduce((highest, { position }) => Math.max(highest, position), 0),
    };
  }

  private async read(organiserId: string, files: OrganiserFiles, showsPeople: boolean) {
    const { enrolments, confirmations, fileNames, faults } = await readOrganiserFiles(files, { showsPeople });
    const locationIds = [...new Set([...enrolments, ...confirmations].map(({ locationId }) => locationId))];
    const states = new Map<string, LocationState>();
    for (const { state } of await inChunks(locationIds, (id) => this.streams.location(id))) {
      if (state.facts) states.set(state.facts.locationId, state);
    }
    const today = brusselsDateOf(this.clock.now().toISOString());
    const wrong = faultsAgainst({ enrolments, confirmations }, { states, organiserId, today, fileNames });
    return {
      ...{ enrolments, confirmations, locationIds, states },
      faults: [...faults, ...wrong].sort(byFileAndRow),
      taken: takenByLocation(enrolments, confirmations, states),
    };
  }
}

type Rows = Pick<OrganiserFilesReading, 'enrolments' | 'confirmations'>;

function countsOf({
  enrolments,
  confirmations,
  locationIds,
}: Rows & { readonly locationIds: readonly string[] }) {
  return {
    enrolments: enrolments.length,
    confirmations: confirmations.length,
    locations: locationIds.length,
  };
}

/** A location without faults is known. */
function stateOf(states: ReadonlyMap<string, LocationState>, locationId: string): LocationState {
  return states.get(locationId) ?? location.initialState();
}

function byFileAndRow(one: FaultyRow, other: FaultyRow): number {
  return one.file.localeCompare(other.file) || (one.row ?? 0) - (other.row ?? 0);
}

const shownFaults = 100;

function refuse(faults: readonly FaultyRow[]): void {
  if (faults.length === 0) return;
  throw new DomainError(
    'BAD_INPUT',
    `Nothing was brought in: ${faults.length} ${faults.length === 1 ? 'cell is' : 'cells are'} wrong. Correct the files and bring them in again.`,
    faults.slice(0, shownFaults).map(({ file, row, column, message }) => ({
      path: [file, row, column].filter((part) => part !== undefined).join(':'),
      message,
    })),
  );
}
