/** What the announcement of a round says of whom and what it takes in. */
export interface RoundToCollect {
  readonly roundId: string;
  readonly deskIds: readonly string[];
  /** Absent: all organisers that take part at these desks. */
  readonly organiserIds?: readonly string[];
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  readonly months: number;
  readonly startMonths: number;
  /** SHA-256 of the seed, as it was published. */
  readonly seedHash: string;
}
