import type { MessageContext } from '@samenloket/contracts';
import { type OrganiserFiles, readOrganiserFiles } from '@samenloket/desk-files';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
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

/** Brings in what an organiser's own system knows of its children: all of it, or nothing when a row is wrong. */
export class OrganiserImport {
  constructor(
    private readonly streams: CapacityStreams,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError BAD_INPUT with a fault for each cell that is wrong: file, row and column */
  async run(
    organiserId: string,
    files: OrganiserFiles,
    context: MessageContext,
  ): Promise<OrganiserImportReport> {
    const { enrolments, confirmations, faults } = await readOrganiserFiles(files);
    const locationIds = [...new Set([...enrolments, ...confirmations].map(({ locationId }) => locationId))];
    const states = new Map<string, LocationState>();
    for (const { state } of await inChunks(locationIds, (id) => this.streams.location(id))) {
      if (state.facts) states.set(state.facts.locationId, state);
    }
    const today = brusselsDateOf(this.clock.now().toISOString());
    const wrong = faultsAgainst({ enrolments, confirmations }, { states, organiserId, today });
    refuse([...faults, ...wrong]);
    const taken = takenByLocation(enrolments, confirmations, states);
    const changed = await inChunks([...taken], ([locationId, command]) =>
      this.streams.changeLocation(locationId, command, context),
    );
    return {
      enrolments: enrolments.length,
      confirmations: confirmations.length,
      locations: locationIds.length,
      appended: changed.reduce((sum, { appended }) => sum + appended, 0),
      overfilled: changed.reduce((sum, { state }) => sum + overfilledHalfDays(state).length, 0),
      position: changed.reduce((highest, { position }) => Math.max(highest, position), 0),
    };
  }
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
