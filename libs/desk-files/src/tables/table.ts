/** A row of a table as text; `line` is where it starts in the file, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file by its path, or what stands in one. */
export type TableSource = string | Buffer;

export interface ReadTableResult {
  /** Name of the sheet that was read; a CSV file has none. */
  readonly sheet?: string | undefined;
}

/** Reads a file from the first row, the heading, to the last; rows without any text are left out. */
export type ReadTable = (
  source: TableSource,
  onRow: (row: TableRow) => void,
  onBytes: (count: number) => void,
) => Promise<ReadTableResult>;

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
