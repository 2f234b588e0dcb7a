/** What the announcement of a round says of whom and what it takes in. */
export interface RoundToCollect {
  readonly roundId: string;
  readonly deskIds: readonly string[];
  /** Absent: all organisers that take part at these desks. */
  readonly organiserIds?: readonly string[];
  /** Those that the round has for itself; absent: those that it would take in now. */
  readonly locationIds?: readonly string[];
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  readonly months: number;
  readonly startMonths: number;
  /** SHA-256 of the seed, as it was published. */
  readonly seedHash: string;
}
