import { findLocations } from '@samenloket/contracts';
import type { FileSet, LocationReference } from '@samenloket/desk-files';
import type { ServiceClient } from '@samenloket/messaging';
import { municipalityOfTwoDesks, type TakenMunicipality } from '../../domain/desk/desk-register.js';
import type { CommandContext } from '../shared/command-metadata.js';
import { careRequestStream, deskRegisterStream, type IntakeStreams } from '../shared/intake-streams.js';
import type { FileFaultDetails } from './import-report.js';
import type { LocalIds } from './local-ids.js';

type CellFault = Omit<FileFaultDetails, 'path'>;

/** What the files alone cannot say: whether they agree with the desks, locations and requests that are there. */
export class CrossChecks {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly client: ServiceClient,
  ) {}

  /** @param ofDesk id of the only desk whose files are taken; of those of another one nothing more is said */
  async faults(
    set: FileSet,
    ids: LocalIds,
    context: CommandContext,
    ofDesk: string | undefined,
  ): Promise<CellFault[]> {
    if (ofDesk !== undefined && ofDesk !== ids.deskId) return [await this.otherDesk(set, ofDesk)];
    return [...(await this.areaFaults(set, ids)), ...(await this.locationFaults(set, ids, context))];
  }

  /**
   * Duplicates of requests that another desk has not brought in, or not yet.
   * @param ofDesk id of the desk that is told: only how many, as what another desk has is none of its business
   */
  async notices(set: FileSet, ids: LocalIds, ofDesk: string | undefined): Promise<string[]> {
    const foreign = set.history.flatMap((entry) => {
      const isDuplicate = entry.kind === 'closed' && entry.outcome === 'duplicate';
      return isDuplicate && entry.duplicateOf.deskCode !== set.desk.code
        ? [{ ...entry.duplicateOf, row: entry.row }]
        : [];
    });
    if (ofDesk !== undefined) {
      const count = foreign.length;
      return count === 0 ? [] : [`${count} requests are duplicates of requests of other desks`];
    }
    const notices = await Promise.all(
      foreign.map(async ({ deskCode, number, row }) => {
        const stream = careRequestStream(ids.request(number, deskCode));
        const { revision } = await this.streams.careRequests.load(stream);
        return revision >= 0
          ? []
          : [`verloop, row ${row}: desk ${deskCode} has not brought in request ${number} yet`];
      }),
    );
    return notices.flat();
  }

  private async otherDesk({ desk, careRequests }: FileSet, ofDesk: string): Promise<CellFault> {
    const { state } = await this.streams.desks.load(deskRegisterStream);
    const code = state.get(ofDesk)?.code;
    const allowed = `${code ?? 'LLK-…'}, the desk that you work for`;
    const inArea = desk.area.find(({ row }) => row !== undefined);
    const [file, row] = inArea ? ['loket.csv', inArea.row] : ['aanvragen.csv', careRequests[0]?.row];
    return cellFault({ file, row, column: 'loket', found: `"${desk.code}"`, allowed });
  }

  private async areaFaults({ desk }: FileSet, ids: LocalIds): Promise<CellFault[]> {
    const { state } = await this.streams.desks.load(deskRegisterStream);
    const taken = municipalityOfTwoDesks({ deskId: ids.deskId, ...desk }, state);
    if (!taken) return [];
    const { row } = desk.area[taken.index] ?? {};
    const [file, column] = row === undefined ? ['aanvragen.csv', 'nis_vraag'] : ['loket.csv', 'nis'];
    const allowed = `a municipality that desk ${taken.deskCode} does not have in the same period`;
    return [cellFault({ file, row, column, found: quoted(taken), allowed })];
  }

  private async locationFaults(set: FileSet, ids: LocalIds, context: CommandContext): Promise<CellFault[]> {
    if (set.foreignLocations.length === 0) return [];
    const locationIds = set.foreignLocations.map((location) => ids.location(location));
    const { locations } = await this.client.ask(findLocations, { locationIds }, context);
    const known = new Set(locations.map(({ locationId }) => locationId));
    return locationsInUse(set)
      .filter(({ location }) => location.deskCode !== set.desk.code && !known.has(ids.location(location)))
      .map(({ location: { deskCode, locationId }, ...cell }) =>
        cellFault({
          ...cell,
          found: `"${deskCode}/${locationId}"`,
          allowed: `a location that desk ${deskCode} has brought in`,
        }),
      );
  }
}

interface UsedLocation {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly location: LocationReference;
}

function locationsInUse({ careRequests, history }: FileSet): UsedLocation[] {
  const wished = careRequests.flatMap(({ row, preferences, siblingLocation }) => [
    ...preferences.map((location) => ({ file: 'aanvragen.csv', row, column: 'voorkeuren', location })),
    ...[siblingLocation ?? []].flat().map((location) => ({
      file: 'aanvragen.csv',
      row,
      column: 'broer_zus_locatie',
      location,
    })),
  ]);
  const offered = history.flatMap((entry) =>
    'location' in entry
      ? [{ file: 'verloop.csv', row: entry.row, column: 'locatie_id', location: entry.location }]
      : [],
  );
  return [...wished, ...offered];
}

function quoted({ nis, meets }: TakenMunicipality): string {
  return meets ? `"${nis}" (${meets.nis} since ${meets.since})` : `"${nis}"`;
}

function cellFault(cell: Omit<CellFault, 'message'>): CellFault {
  const { file, row, column, found, allowed } = cell;
  const place = [file, row === undefined ? [] : `row ${row}`, `column ${column}`].flat().join(', ');
  return { ...cell, message: `${place}: found ${found}; allowed: ${allowed}` };
}
