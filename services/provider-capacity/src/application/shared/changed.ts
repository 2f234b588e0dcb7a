/** What a command leaves: a query after this position shows it. */
export interface Changed {
  readonly position: number;
}
