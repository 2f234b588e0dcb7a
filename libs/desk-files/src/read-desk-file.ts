import type { ColumnMapping } from './column-mapping.js';
import { rowTypes, type DeskFile, type DeskFileRows, type Placed } from './desk-file.js';
import { fileFault, type FileFault, type FileNotice } from './file-fault.js';
import type { ReadBounds } from './read-bounds.js';
import { columnsOf } from './rows/column.js';
import { readHeading, type Heading, type HeadingsOfItsOwn, noneOwn } from './rows/heading.js';
import { RowReader } from './rows/row-reader.js';
import { readCsv } from './tables/csv-table.js';
import { UnreadableTable, type TableRow, type TableSource } from './tables/table.js';
import { readXlsx } from './tables/xlsx-table.js';

export interface FileReading<Row> {
  /** With its extension, as it stands in the folder. */
  readonly fileName: string;
  /** Rows that are right by themselves. */
  readonly rows: readonly Placed<Row>[];
  /** Ids of the rows that are not, as far as they can be read. */
  readonly refusedIds: ReadonlySet<string>;
  /** Headings as they stand in the file, in its order. */
  readonly headings: readonly string[];
  readonly headingsOfItsOwn: HeadingsOfItsOwn;
  /** Heading of the format → heading of the file. */
  readonly writtenHeadings: ReadonlyMap<string, string>;
  /** Text of every row by its line, for the reject file. */
  readonly cells: ReadonlyMap<number, readonly string[]>;
  /** As many as are kept. */
  readonly faults: readonly FileFault[];
  readonly faultCount: number;
  readonly notices: readonly FileNotice[];
  /** Whether the file as a whole could be read; its rows may still have faults. */
  readonly isReadable: boolean;
  /** Of a workbook: the sheet that was read. */
  readonly sheet?: string | undefined;
}

export interface FileToRead<File extends DeskFile> {
  readonly file: File;
  readonly fileName: string;
  readonly source: TableSource;
  readonly mapping: ColumnMapping | undefined;
  /** Faults may repeat what stands in cells about people: they go to nobody but who has the file. */
  readonly showsPeople: boolean;
  readonly bounds: ReadBounds;
  readonly onProgress: (bytes: number, rows: number) => void;
}

/** Stands for the id of a refused row that has none. */
export const unreadableId = '';

/** Column by which other rows refer to a row of this file. */
const idColumns: { readonly [File in DeskFile]?: string } = {
  locaties: 'locatie_id',
  plaatsen: 'groep_id',
  aanvragen: 'aanvraag_nr',
  verloop: 'aanvraag_nr',
};

export async function readDeskFile<File extends DeskFile>(
  source: FileToRead<File>,
): Promise<FileReading<DeskFileRows[File]>> {
  const collector = new RowCollector(source);
  const readTable = source.fileName.endsWith('.xlsx') ? readXlsx : readCsv;
  let bytesRead = 0;
  try {
    const { sheet } = await readTable(source.source, collector.take, (count) => {
      bytesRead += count;
      source.onProgress(bytesRead, collector.cells.size);
    });
    return { ...collector.result(), sheet };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return collector.unreadable(error);
  }
}

class RowCollector<File extends DeskFile> {
  readonly cells = new Map<number, readonly string[]>();
  private readonly rows: Placed<DeskFileRows[File]>[] = [];
  private readonly refusedIds = new Set<string>();
  private readonly faults: FileFault[] = [];
  /** Faults of rows that are not kept. */
  private furtherFaults = 0;
  private readonly notices: FileNotice[] = [];
  private isReadable = true;
  private headingIsRead = false;
  private heading: Heading | undefined;
  private headingsOfItsOwn = noneOwn;
  private reader: RowReader<DeskFileRows[File]> | undefined;

  private readonly mostRows: number;

  constructor(private readonly source: FileToRead<File>) {
    const { file, bounds } = source;
    this.mostRows = file === 'loket' || file === 'afspraken' ? bounds.rowsOfDesk : bounds.rows;
  }

  readonly take = (tableRow: TableRow): void => {
    if (!this.headingIsRead) return this.takeHeading(tableRow);
    if (!this.reader) return;
    if (this.cells.size === this.mostRows) throw tooManyRows(this.mostRows);
    this.cells.set(tableRow.line, tableRow.cells);
    const reading = this.reader.read(tableRow);
    if (!reading.faults) {
      this.rows.push(reading.row);
      return;
    }
    const kept = reading.faults.slice(0, Math.max(0, this.source.bounds.faults - this.faults.length));
    this.faults.push(...kept);
    this.furtherFaults += reading.faults.length - kept.length;
    const idColumn = this.heading?.columns.find(({ heading }) => heading === idColumns[this.source.file]);
    const id = idColumn && tableRow.cells[idColumn.place];
    this.refusedIds.add(id?.trim() ?? unreadableId);
  };

  unreadable({ found, allowed, line, field }: UnreadableTable): FileReading<DeskFileRows[File]> {
    this.isReadable = false;
    const column = field === undefined ? undefined : this.heading?.written[field];
    this.faults.push(
      fileFault({
        file: this.source.fileName,
        ...(line === undefined ? {} : { row: line }),
        ...(column === undefined ? {} : { column }),
        found,
        allowed,
      }),
    );
    return this.result();
  }

  result(): FileReading<DeskFileRows[File]> {
    if (!this.headingIsRead && this.isReadable) {
      this.isReadable = false;
      const headings = columnsOf(rowTypes[this.source.file]).map(({ heading }) => heading);
      this.faults.push(
        fileFault({
          file: this.source.fileName,
          row: 1,
          found: 'an empty file',
          allowed: `a heading: ${headings.join(';')}`,
        }),
      );
    }
    const { rows, refusedIds, headingsOfItsOwn, cells, faults, notices, isReadable } = this;
    const columns = this.heading?.columns ?? [];
    return {
      fileName: this.source.fileName,
      rows,
      refusedIds,
      headings: this.heading?.written ?? [],
      headingsOfItsOwn,
      writtenHeadings: new Map(columns.map(({ heading, written }) => [heading, written])),
      cells,
      faults,
      faultCount: faults.length + this.furtherFaults,
      notices,
      isReadable,
    };
  }

  private takeHeading({ cells }: TableRow): void {
    const { file, fileName, mapping, showsPeople } = this.source;
    const type = rowTypes[file];
    this.headingIsRead = true;
    const { heading, faults, notices, ...ofItsOwn } = readHeading(fileName, cells, columnsOf(type), mapping);
    this.headingsOfItsOwn = ofItsOwn;
    this.faults.push(...faults);
    this.notices.push(...notices);
    this.heading = heading;
    this.isReadable = heading !== undefined;
    if (heading)
      this.reader = new RowReader(fileName, type, heading, { mapped: mapping !== undefined, showsPeople });
  }
}

/** Of no row: so it comes before the faults of rows. */
export function tooManyRows(most: number): UnreadableTable {
  return new UnreadableTable(`more than ${most} rows`, `at most ${most} rows in one file`);
}
