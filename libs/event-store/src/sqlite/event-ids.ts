import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type StoredPlace = readonly [stream: string, revision: number, position: number];

/**
 * Where each event id stands. Random ids would make every commit write a page of their index for every event, so
 * the latest stay in memory and enter the index by the thousand, in its order; after a crash they are read again
 * from the events themselves.
 */
export class EventIds {
  private readonly recent = new Map<string, StoredPlace>();
  private readonly indexed: StatementSync;
  private readonly index: StatementSync;
  private readonly markIndexed: StatementSync;

  constructor(
    private readonly database: DatabaseSync,
    private readonly mostRecent: number,
  ) {
    this.indexed = database.prepare(
      `SELECT stream, revision, position FROM events
       WHERE position = (SELECT position FROM event_ids WHERE event_id = ?)`,
    );
    this.indexed.setReturnArrays(true);
    this.index = database.prepare(
      `INSERT INTO event_ids SELECT event_id, position FROM events
       WHERE position > (SELECT position FROM event_ids_until) ORDER BY event_id`,
    );
    this.markIndexed = database.prepare(
      'UPDATE event_ids_until SET position = (SELECT max(position) FROM events)',
    );
    this.reload();
  }

  find(id: string): StoredPlace | undefined {
    return this.recent.get(id) ?? (this.indexed.get(id) as StoredPlace | undefined);
  }

  add(id: string, place: StoredPlace): void {
    this.recent.set(id, place);
  }

  /** To be called inside the transaction that wrote the events. */
  indexWhenMany(): void {
    if (this.recent.size < this.mostRecent) return;
    this.index.run();
    this.markIndexed.run();
    this.recent.clear();
  }

  /** Takes the ids that are not indexed yet from the events, as after a transaction that was undone. */
  reload(): void {
    this.recent.clear();
    const rows = this.database
      .prepare(
        `SELECT event_id AS id, stream, revision, position FROM events
         WHERE position > (SELECT position FROM event_ids_until)`,
      )
      .iterate() as Iterable<unknown> as Iterable<{
      id: string;
      stream: string;
      revision: number;
      position: number;
    }>;
    for (const { id, stream, revision, position } of rows) this.add(id, [stream, revision, position]);
  }
}
