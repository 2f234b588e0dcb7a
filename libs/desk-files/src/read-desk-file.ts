import type { ColumnMapping } from './column-mapping.js';
import { rowTypes, type DeskFile, type DeskFileRows, type Placed } from './desk-file.js';
import { fileFault, type FileFault, type FileNotice } from './file-fault.js';
import { columnsOf } from './rows/column.js';
import { readHeading, type Heading } from './rows/heading.js';
import { RowReader } from './rows/row-reader.js';
import { readCsv } from './tables/csv-table.js';
import { UnreadableTable, type TableRow } from './tables/table.js';
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
  /** Heading of the format → heading of the file. */
  readonly writtenHeadings: ReadonlyMap<string, string>;
  /** Text of every row by its line, for the reject file. */
  readonly cells: ReadonlyMap<number, readonly string[]>;
  readonly faults: readonly FileFault[];
  readonly notices: readonly FileNotice[];
  /** Whether the file as a whole could be read; its rows may still have faults. */
  readonly isReadable: boolean;
}

export interface FileToRead<File extends DeskFile> {
  readonly file: File;
  readonly fileName: string;
  readonly path: string;
  readonly mapping: ColumnMapping | undefined;
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
    await readTable(source.path, collector.take, (count) => {
      bytesRead += count;
      source.onProgress(bytesRead, collector.cells.size);
    });
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return collector.unreadable(error);
  }
  return collector.result();
}

class RowCollector<File extends DeskFile> {
  readonly cells = new Map<number, readonly string[]>();
  private readonly rows: Placed<DeskFileRows[File]>[] = [];
  private readonly refusedIds = new Set<string>();
  private readonly faults: FileFault[] = [];
  private readonly notices: FileNotice[] = [];
  private isReadable = true;
  private headingIsRead = false;
  private heading: Heading | undefined;
  private reader: RowReader<DeskFileRows[File]> | undefined;

  constructor(private readonly source: FileToRead<File>) {}

  readonly take = (tableRow: TableRow): void => {
    if (!this.headingIsRead) return this.takeHeading(tableRow);
    if (!this.reader) return;
    this.cells.set(tableRow.line, tableRow.cells);
    const reading = this.reader.read(tableRow);
    if (!reading.faults) {
      this.rows.push(reading.row);
      return;
    }
    this.faults.push(...reading.faults);
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
    const { rows, refusedIds, cells, faults, notices, isReadable } = this;
    const columns = this.heading?.columns ?? [];
    return {
      fileName: this.source.fileName,
      rows,
      refusedIds,
      headings: this.heading?.written ?? [],
      writtenHeadings: new Map(columns.map(({ heading, written }) => [heading, written])),
      cells,
      faults,
      notices,
      isReadable,
    };
  }

  private takeHeading({ cells }: TableRow): void {
    const { file, fileName, mapping } = this.source;
    const type = rowTypes[file];
    this.headingIsRead = true;
    const { heading, faults, notices } = readHeading(fileName, cells, columnsOf(type), mapping);
    this.faults.push(...faults);
    this.notices.push(...notices);
    this.heading = heading;
    this.isReadable = heading !== undefined;
    if (heading) this.reader = new RowReader(fileName, type, heading, mapping !== undefined);
  }
}
