import type { DatabaseSync, StatementSync } from 'node:sqlite';

const remembered = 50_000;

/** Last revision per stream, -1 for a stream that does not exist; remembers the streams used lately. */
export class StreamHeads {
  private readonly revisions = new Map<string, number>();
  private readonly last: StatementSync;

  constructor(database: DatabaseSync) {
    this.last = database.prepare('SELECT max(revision) FROM events WHERE stream = ?');
    this.last.setReturnArrays(true);
  }

  of(stream: string): number {
    const known = this.revisions.get(stream);
    if (known !== undefined) return known;
    const [revision] = this.last.get(stream) as unknown as [number | null];
    return revision ?? -1;
  }

  moveTo(stream: string, revision: number): void {
    if (this.revisions.size >= remembered) this.forget();
    this.revisions.set(stream, revision);
  }

  forget(): void {
    this.revisions.clear();
  }
}
