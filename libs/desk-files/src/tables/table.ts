/** A row of a table as text; `line` is where it starts in the file, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a file from the first row, the heading, to the last; rows without any text are left out. */
export type ReadTable = (
  path: string,
  onRow: (row: TableRow) => void,
  onBytes: (count: number) => void,
) => Promise<void>;

/** The file cannot be read any further: damaged, another encoding, not a table. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';

  constructor(
    readonly found: string,
    readonly allowed: string,
    /** Line in the file, from 1. */
    readonly line?: number,
    /** Which field of that line, from 0. */
    readonly field?: number,
  ) {
    super(`Found ${found}; allowed: ${allowed}`);
  }
}
