import type { OverfilledHalfDay } from '@samenloket/contracts';
import type { DeskFolder, FileMappings } from '@samenloket/desk-files';
import { DomainError, type Fault } from '@samenloket/event-sourcing';

/** What the import is doing; `total` rises only while it is not known yet. */
export interface ImportProgress {
  readonly phase: 'reading' | 'locations' | 'requests' | 'offers' | 'enrolments' | 'duplicates' | 'views';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly folder: DeskFolder;
  /** Id of the only desk whose files are taken. */
  readonly ofDesk?: string;
  /** Takes the good rows; the bad ones are written to `rejectsFolder` with reasons. */
  readonly partial?: boolean;
  readonly rejectsFolder?: string;
  /** Code of that desk: the files need not say it. */
  readonly deskCode?: string | undefined;
  /** Which of the desk's own headings stands for which column, or the file that says so of its request list. */
  readonly mapping?: string | FileMappings;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportReport {
  readonly deskId: string;
  readonly deskCode: string;
  /** Rows per file, the heading not counted. */
  readonly rows: Readonly<Partial<Record<string, number>>>;
  /** Events that were not there yet; 0 when all was known. */
  readonly appended: {
    readonly desk: number;
    readonly locations: number;
    readonly requests: number;
    readonly offers: number;
    readonly enrolments: number;
    readonly suggestions: number;
  };
  /** Requests of families that were erased: nothing of them came in again. */
  readonly skippedErased: number;
  /** Half-days that history filled beyond their capacity. */
  readonly overfilled: readonly OverfilledHalfDay[];
  /** What the desk should know, and what stopped nothing. */
  readonly notices: readonly string[];
  /** With `partial`: rows that were written to the reject files. */
  readonly rejectedRows: number;
  /** Position after which every view shows the import. */
  readonly position: number;
}

/** One thing wrong in a file: where, what was found, what is allowed. */
export interface FileFaultDetails extends Fault {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly found: string;
  readonly allowed: string;
}

/**
 * The files are refused, and nothing of them is stored.
 * @param faultCount of all faults, also those that are not told one by one
 */
export function filesRefused(
  faults: readonly Omit<FileFaultDetails, 'path'>[],
  faultCount = faults.length,
): DomainError {
  const rest = faultCount > 1 ? `, and ${faultCount - 1} more` : '';
  const message = `The files are refused, nothing was stored: ${faults[0]?.message ?? 'no desk is named'}${rest}`;
  return new DomainError(
    'BAD_INPUT',
    message,
    faults.map((fault) => ({ ...fault, path: pathOf(fault) })),
  );
}

function pathOf({ file, row, column }: Omit<FileFaultDetails, 'path'>): string {
  return [file, row === undefined ? [] : `row ${row}`, column ?? []].flat().join(', ');
}
