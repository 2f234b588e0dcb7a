import { assembleFileSet } from './assemble/file-set.js';
import { deskFiles, type DeskFile, type Placed } from './desk-file.js';
import { Draft, draftOf, type DraftRows, type FileReadings } from './draft.js';
import type { FileFault } from './file-fault.js';
import type { FileSet } from './file-set.js';
import { checked, type FileSetReading } from './read-file-set.js';

export interface RejectedRow {
  readonly row: number;
  /** As they stand in the file, personal data included: a reject file goes back to the desk that sent it. */
  readonly cells: readonly string[];
  readonly faults: readonly FileFault[];
}

/** Rows of one file that are left out. */
export interface RejectedRows {
  readonly file: DeskFile;
  readonly headings: readonly string[];
  readonly rows: readonly RejectedRow[];
}

export interface Partition {
  /** The good rows; undefined when a file as a whole cannot be read: then nothing can be imported. */
  readonly set: FileSet | undefined;
  readonly rejects: readonly RejectedRows[];
}

/**
 * Divides what was read into the rows that can be imported and those that cannot. A row that refers to a rejected
 * one is rejected too, and so on: the history of a rejected request, the groups of a rejected location.
 */
export function partition({ readings, faults }: FileSetReading): Partition {
  const isReadable = deskFiles.every((file) => readings[file]?.isReadable !== false);
  if (!readings.aanvragen || !isReadable) return { set: undefined, rejects: [] };
  const rejected = faults.filter(({ row }) => row !== undefined);
  let draft = new Draft(draftOf(readings).rows, readings, {});
  for (let found = checked(draft); found.length > 0; found = checked(draft)) {
    rejected.push(...found);
    draft = new Draft(without(draft.rows, found, readings), readings, {});
  }
  return { set: assembleFileSet(draft), rejects: rejectsOf(rejected, readings) };
}

function without(rows: DraftRows, faults: readonly FileFault[], readings: FileReadings): DraftRows {
  const kept = <Row>(file: DeskFile, fileRows: readonly Placed<Row>[]) => {
    const refused = new Set(
      faults.filter((fault) => fault.file === readings[file]?.fileName).map(({ row }) => row),
    );
    return fileRows.filter(({ row }) => !refused.has(row));
  };
  return {
    loket: kept('loket', rows.loket),
    afspraken: kept('afspraken', rows.afspraken),
    locaties: kept('locaties', rows.locaties),
    plaatsen: kept('plaatsen', rows.plaatsen),
    bezetting: kept('bezetting', rows.bezetting),
    aanvragen: kept('aanvragen', rows.aanvragen),
    verloop: kept('verloop', rows.verloop),
  };
}

function rejectsOf(faults: readonly FileFault[], readings: FileReadings): RejectedRows[] {
  return deskFiles.flatMap((file): RejectedRows[] => {
    const reading = readings[file];
    if (!reading) return [];
    const byRow = Map.groupBy(
      faults.filter((fault) => fault.file === reading.fileName),
      ({ row }) => row,
    );
    const rows = [...reading.cells].flatMap(([row, cells]): RejectedRow[] => {
      const ofRow = byRow.get(row);
      if (!ofRow) return [];
      const once = new Map(ofRow.map((fault) => [fault.message, fault]));
      return [{ row, cells, faults: [...once.values()] }];
    });
    return rows.length > 0 ? [{ file, headings: reading.headings, rows }] : [];
  });
}
