import { deskFiles, type DeskFile, type DeskFileRows, type Placed } from './desk-file.js';
import { fileFault, type FileFault } from './file-fault.js';
import { unreadableId, type FileReading } from './read-desk-file.js';

export type DraftRows = { readonly [File in DeskFile]: readonly Placed<DeskFileRows[File]>[] };
export type FileReadings = { readonly [File in DeskFile]?: FileReading<DeskFileRows[File]> };

/** What a check says about one cell. */
export interface CellComplaint {
  readonly row: number;
  /** Heading of the format, also under a mapping. */
  readonly column: string;
  readonly found: string;
  readonly allowed: string;
}

/**
 * The rows of a file set that are right by themselves, with what the checks between rows look up. `doubted` are the
 * ids of rows that were refused already: what refers to them is not at fault itself.
 */
export class Draft {
  readonly deskCode: string | undefined;
  readonly requests: ReadonlyMap<string, Placed<DeskFileRows['aanvragen']>>;
  private readonly locations: ReadonlySet<string>;
  private readonly placeGroups: ReadonlySet<string>;

  constructor(
    readonly rows: DraftRows,
    private readonly readings: FileReadings,
    private readonly doubted: Readonly<Partial<Record<DeskFile, ReadonlySet<string>>>>,
    ofDesk?: string,
  ) {
    this.deskCode =
      rows.loket[0]?.desk ?? rows.aanvragen.find(({ desk }) => desk !== undefined)?.desk ?? ofDesk;
    this.requests = new Map(rows.aanvragen.map((request) => [request.number, request]));
    this.locations = new Set(rows.locaties.map(({ id }) => id));
    this.placeGroups = new Set(rows.plaatsen.map(({ id }) => id));
  }

  knowsLocation(id: string): boolean {
    return this.locations.has(id) || this.doubts('locaties', id);
  }

  knowsPlaceGroup(id: string): boolean {
    return this.placeGroups.has(id) || this.doubts('plaatsen', id);
  }

  knowsRequest(number: string): boolean {
    return this.requests.has(number) || this.doubts('aanvragen', number);
  }

  /** Whether a row that has this id, or of which the id cannot be read, was refused. In `verloop` it is the request's. */
  doubts(file: DeskFile, id: string): boolean {
    const refused = this.doubted[file];
    return refused !== undefined && (refused.has(id) || refused.has(unreadableId));
  }

  has(file: DeskFile): boolean {
    return this.readings[file] !== undefined;
  }

  fault(file: DeskFile, { row, column, found, allowed }: CellComplaint): FileFault {
    const reading = this.readings[file];
    return fileFault({
      file: reading?.fileName ?? `${file}.csv`,
      row,
      column: reading?.writtenHeadings.get(column) ?? column,
      found,
      allowed,
    });
  }
}

/**
 * The draft of what was read: rows without faults, and the ids of those with.
 * @param ofDesk code of the desk, unless the files say it
 */
export function draftOf(readings: FileReadings, ofDesk?: string): Draft {
  const rows = {
    loket: readings.loket?.rows ?? [],
    afspraken: readings.afspraken?.rows ?? [],
    locaties: readings.locaties?.rows ?? [],
    plaatsen: readings.plaatsen?.rows ?? [],
    bezetting: readings.bezetting?.rows ?? [],
    aanvragen: readings.aanvragen?.rows ?? [],
    verloop: readings.verloop?.rows ?? [],
  };
  const doubted = deskFiles.map((file) => [file, readings[file]?.refusedIds ?? new Set<string>()] as const);
  return new Draft(rows, readings, Object.fromEntries(doubted), ofDesk);
}
