import type { Placed } from './desk-file.js';
import { fileFault, type FileFault } from './file-fault.js';
import { columnsOf, type RowType } from './rows/column.js';
import { readHeading } from './rows/heading.js';
import { OrganiserConfirmationRow } from './rows/organiser-confirmation.row.js';
import { OrganiserEnrolmentRow } from './rows/organiser-enrolment.row.js';
import { RowReader } from './rows/row-reader.js';
import { readCsv } from './tables/csv-table.js';
import { type TableRow, type TableSource, UnreadableTable } from './tables/table.js';

/** The two files of an organiser's own system, by path or content; each may be left out. */
export interface OrganiserFiles {
  readonly enrolments?: TableSource;
  readonly confirmations?: TableSource;
}

export const enrolmentsFile = 'inschrijvingen.csv';
export const confirmationsFile = 'vrije-plaatsen.csv';

export interface OrganiserFilesReading {
  readonly enrolments: readonly Placed<OrganiserEnrolmentRow>[];
  readonly confirmations: readonly Placed<OrganiserConfirmationRow>[];
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
  const enrolments = await readRows(enrolmentsFile, files.enrolments, OrganiserEnrolmentRow, options);
  const confirmations = await readRows(
    confirmationsFile,
    files.confirmations,
    OrganiserConfirmationRow,
    options,
  );
  return {
    enrolments: enrolments.rows,
    confirmations: confirmations.rows,
    faults: [...enrolments.faults, ...confirmations.faults],
  };
}

async function readRows<Row extends object>(
  fileName: string,
  source: TableSource | undefined,
  type: RowType<Row>,
  { showsPeople }: ReadOptions,
): Promise<{ readonly rows: readonly Placed<Row>[]; readonly faults: readonly FileFault[] }> {
  const rows: Placed<Row>[] = [];
  const faults: FileFault[] = [];
  if (source === undefined) return { rows, faults };
  let headingIsRead = false;
  let reader: RowReader<Row> | undefined;
  const take = (tableRow: TableRow) => {
    if (headingIsRead) {
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
    await readCsv(source, take, () => undefined);
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
