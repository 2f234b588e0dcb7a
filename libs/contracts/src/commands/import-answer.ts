/** Rows of files by what they do: what was not there yet, what was told otherwise, what is no longer told. */
export interface PlannedRows {
  readonly added: number;
  readonly corrected: number;
  readonly ended: number;
}

/** What an import would do, by what the rows are about. */
export interface ImportPlanned {
  readonly locations?: PlannedRows;
  readonly placeGroups?: PlannedRows;
  readonly enrolments?: PlannedRows;
  readonly offers?: PlannedRows;
}

/**
 * How many events an import led to (0 when all was known), and the position after which views show them. `planned` says
 * what it would lead to when only that was asked: then nothing was stored.
 */
export interface ImportAnswer {
  readonly appended: number;
  readonly position: number;
  readonly planned?: ImportPlanned;
}
