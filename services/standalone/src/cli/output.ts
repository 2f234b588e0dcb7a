import { DomainError, type Fault } from '@samenloket/event-sourcing';
import { exitCodeOf, exitCodes } from './exit-codes.js';

/** Rows as a table for people. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Says what went wrong and what to do, on stderr (as JSON with `--json`), and gives the exit code. */
export function explain(error: unknown, json: boolean): number {
  if (error instanceof DomainError) {
    const { code, message, faults } = error;
    if (json) console.error(JSON.stringify({ error: { code, message, faults } }));
    else console.error([`samenloket: ${message}`, ...faultLines(error)].join('\n'));
    return exitCodeOf(code);
  }
  if (isFileError(error)) {
    const message = `${error.path} cannot be used: ${fileProblems[error.code] ?? error.code}.`;
    console.error(
      json ? JSON.stringify({ error: { code: error.code, message, faults: [] } }) : `samenloket: ${message}`,
    );
    return exitCodes.failed;
  }
  console.error(error);
  return exitCodes.failed;
}

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'it, or the folder that it is in, is not there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'you have no right to it',
  EPERM: 'you have no right to it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

function isFileError(error: unknown): error is Error & { code: string; path: string } {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' && 'syscall' in error;
}

const mostFaultsShown = 50;

/** The faults, a line each; none when the message says the only one already. */
export function faultLines({ message, faults }: Pick<DomainError, 'message' | 'faults'>): string[] {
  const [only] = faults;
  if (faults.length === 1 && only && message.includes(only.message)) return [];
  const shown = faults.slice(0, mostFaultsShown).map((fault) => `  ${inOneLine(fault)}`);
  const rest = faults.length - shown.length;
  return rest > 0 ? [...shown, `  and ${rest} more (--json shows all)`] : shown;
}

/** What is wrong in a file names its place itself. */
function inOneLine({ path, message }: Fault): string {
  const [place = path] = path.split(', ');
  return message.startsWith(place) ? message : `${path}: ${message}`;
}
