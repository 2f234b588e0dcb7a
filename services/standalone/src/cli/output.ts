import { DomainError } from '@samenloket/event-sourcing';
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
    else
      console.error(
        [`samenloket: ${message}`, ...faults.map((fault) => `  ${fault.path}: ${fault.message}`)].join('\n'),
      );
    return exitCodeOf(code);
  }
  console.error(error);
  return exitCodes.failed;
}
