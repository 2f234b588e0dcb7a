import type { Placed } from './desk-file.js';
import { fileFault, type FileFault } from './file-fault.js';
import { tooManyRows } from './read-desk-file.js';
import { uploadBounds } from './read-bounds.js';
import { columnsOf, type RowType } from './rows/column.js';
import { readHeading } from './rows/heading.js';
import { OrganiserConfirmationRow } from './rows/organiser-confirmation.row.js';
import { OrganiserEnrolmentRow } from './rows/organiser-enrolment.row.js';
import { RowReader } from './rows/row-reader.js';
import { readCsv } from './tables/csv-table.js';
import { type TableRow, type TableSource, UnreadableTable } from './tables/table.js';
import { readXlsx } from './tables/xlsx-table.js';

export const organiserFileFormats = ['csv', 'xlsx'] as const;

/** A file by path or content. */
export interface OrganiserFile {
  readonly source: TableSource;
  readonly format: (typeof organiserFileFormats)[number];
}

/** What the two files of an organiser's own system are called, without their format. */
export const organiserFileNames = { enrolments: 'inschrijvingen', confirmations: 'vrije-plaatsen' } as const;
export type OrganiserFileKind = keyof typeof organiserFileNames;

/** Each may be left out. */
export type OrganiserFiles = { readonly [Kind in OrganiserFileKind]?: OrganiserFile };

export interface OrganiserFilesReading {
  readonly enrolments: readonly Placed<OrganiserEnrolmentRow>[];
  readonly confirmations: readonly Placed<OrganiserConfirmationRow>[];
  /** With their formats, as faults call them. */
  readonly fileNames: Readonly<Record<OrganiserFileKind, string>>;
  /** In order of file and row. */
  readonly faults: readonly FileFault[];
}

/** Faults may repeat what stands in cells about people: they go to nobody but who has the files. */
interface ReadOptions {
  readonly showsPeople: boolean;
}

/** Never throws for what stands in the files, only when the disk fails. */
export async function readOrganiserFiles(
  files: OrganiserFiles,
  options: ReadOptions = { showsPeople: false },
): Promise<OrganiserFilesReading> {
  const fileNames = {
    enrolments: nameOf('enrolments', files),
    confirmations: nameOf('confirmations', files),
  };
  const enrolments = await readRows(fileNames.enrolments, files.enrolments, OrganiserEnrolmentRow, options);
  const confirmations = await readRows(
    fileNames.confirmations,
    files.confirmations,
    OrganiserConfirmationRow,
    options,
  );
  return {
    enrolments: enrolments.rows,
    confirmations: confirmations.rows,
    fileNames,
    faults: [...enrolments.faults, ...confirmations.faults],
  };
}

function nameOf(kind: OrganiserFileKind, files: OrganiserFiles): string {
  return `${organiserFileNames[kind]}.${files[kind]?.format ?? 'csv'}`;
}

async function readRows<Row extends object>(
  fileName: string,
  file: OrganiserFile | undefined,
  type: RowType<Row>,
  { showsPeople }: ReadOptions,
): Promise<{ readonly rows: readonly Placed<Row>[]; readonly faults: readonly FileFault[] }> {
  const rows: Placed<Row>[] = [];
  const faults: FileFault[] = [];
  if (file === undefined) return { rows, faults };
  let count = 0;
  let headingIsRead = false;
  let reader: RowReader<Row> | undefined;
  const take = (tableRow: TableRow) => {
    if (headingIsRead) {
      if (++count > uploadBounds.rows) throw tooManyRows(uploadBounds.rows);
      const reading = reader?.read(tableRow);
      if (reading?.faults) faults.push(...reading.faults);
      else if (reading) rows.push(reading.row);
      return;
    }
    headingIsRead = true;
    const { heading, faults: wrong } = readHeading(fileName, tableRow.cells, columnsOf(type), undefined);
    faults.push(...wrong);
    if (heading) reader = new RowReader(fileName, type, heading, { mapped: false, showsPeople });
  };
  try {
    const readTable = file.format === 'xlsx' ? readXlsx : readCsv;
    await readTable(file.source, take, () => undefined);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { found, allowed, line } = error;
    faults.push(fileFault({ file: fileName, ...(line !== undefined && { row: line }), found, allowed }));
  }
  if (!headingIsRead && faults.length === 0) {
    const headings = columnsOf(type).map(({ heading }) => heading);
    faults.push(
      fileFault({
        file: fileName,
        row: 1,
        found: 'an empty file',
        allowed: `a heading: ${headings.join(';')}`,
      }),
    );
  }
  return { rows, faults };
}
