/** Entries of waiting lists in columns. */
export interface EntryColumns {
  readonly key: Float64Array;
  readonly unit: Uint32Array;
  readonly option: Uint32Array;
  readonly rank: Uint32Array;
}

/**
 * Puts a stretch of entries in order: best key first, of equal keys the lower unit, then the lower option. Made for
 * stretches that are a few ascending runs one after the other, which it merges two by two.
 */
export class EntryRuns {
  private spare: EntryColumns;

  constructor(private readonly entries: EntryColumns) {
    this.spare = columnsOf(64);
  }

  sort(start: number, end: number): void {
    let bounds = this.boundsOfRuns(start, end);
    if (bounds.length <= 2) return;
    if (this.spare.unit.length < end - start) this.spare = columnsOf(2 * (end - start));
    while (bounds.length > 2) {
      const merged: number[] = [];
      for (let run = 0; run + 1 < bounds.length; run += 2) {
        merged.push(bounds[run] as number);
        const [middle, last] = [bounds[run + 1] as number, bounds[run + 2]];
        if (last !== undefined) this.merge(bounds[run] as number, middle, last);
      }
      if (merged[merged.length - 1] !== end) merged.push(end);
      bounds = merged;
    }
  }

  /** Where each ascending run starts, and behind the last one the end of all. */
  private boundsOfRuns(start: number, end: number): number[] {
    const bounds = [start];
    for (let at = start + 1; at < end; at++)
      if (isBefore(this.entries, at, this.entries, at - 1)) bounds.push(at);
    if (end > start) bounds.push(end);
    return bounds;
  }

  private merge(start: number, middle: number, end: number): void {
    const { entries, spare } = this;
    const count = middle - start;
    for (let at = 0; at < count; at++) copy(entries, start + at, spare, at);
    let [left, right] = [0, middle];
    for (let to = start; left < count; to++) {
      if (right < end && isBefore(entries, right, spare, left)) copy(entries, right++, entries, to);
      else copy(spare, left++, entries, to);
    }
  }
}

function columnsOf(length: number): EntryColumns {
  return {
    key: new Float64Array(length),
    unit: new Uint32Array(length),
    option: new Uint32Array(length),
    rank: new Uint32Array(length),
  };
}

function isBefore(one: EntryColumns, at: number, other: EntryColumns, otherAt: number): boolean {
  const [key, otherKey] = [one.key[at] as number, other.key[otherAt] as number];
  if (key !== otherKey) return key < otherKey;
  const [unit, otherUnit] = [one.unit[at] as number, other.unit[otherAt] as number];
  if (unit !== otherUnit) return unit < otherUnit;
  return (one.option[at] as number) < (other.option[otherAt] as number);
}

function copy(from: EntryColumns, at: number, to: EntryColumns, toAt: number): void {
  to.key[toAt] = from.key[at] as number;
  to.unit[toAt] = from.unit[at] as number;
  to.option[toAt] = from.option[at] as number;
  to.rank[toAt] = from.rank[at] as number;
}
