import type { ExpectedRevision } from '@samenloket/event-sourcing';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { types } from 'node:util';
import { EventIds, type StoredPlace } from './event-ids.js';
import { StreamHeads } from './stream-heads.js';
import { isStorageFailure } from './storage-failure.js';
import type { AppendBatch, AppendOutcome, AppendRequest } from './writer-messages.js';

const columnsPerEvent = 4;

/** Ids kept in memory before they are indexed: a megabyte or two. */
const mostRecentIds = 8_192;

/** Judges and writes appends, many in one transaction. A refused append has written nothing: it is judged first. */
export class EventWriter {
  private readonly begin: StatementSync;
  private readonly commit: StatementSync;
  private readonly insert: StatementSync;
  private readonly heads: StreamHeads;
  private readonly ids: EventIds;
  private position: number;
  private recordedAt: number;
  /** Whether a transaction failed that could not be undone yet: memory may know more than the file. */
  private undoDue = false;
  committed: number;

  constructor(
    private readonly database: DatabaseSync,
    recentIds = mostRecentIds,
  ) {
    this.begin = database.prepare('BEGIN IMMEDIATE');
    this.commit = database.prepare('COMMIT');
    this.insert = database.prepare(
      `INSERT INTO events (position, stream, revision, event_id, type, recorded_at, data, metadata)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.heads = new StreamHeads(database);
    this.ids = new EventIds(database, recentIds);
    [this.position, this.recordedAt] = this.lastEvent();
    this.committed = this.position;
  }

  /**
   * Commits all batches as one; when the database refuses, each append on its own, so that only the faulty one is
   * lost. When it is the storage that fails, nothing is written and nothing tried again: who asked may do that.
   */
  write(batches: readonly AppendBatch[]): AppendOutcome[] {
    try {
      if (this.undoDue) this.undo();
      return this.commitTogether(batches);
    } catch (error) {
      this.undoSoon();
      const alone = batches.flatMap(({ appends, now }) =>
        appends.map((append) => ({ appends: [append], now })),
      );
      const reason = types.isNativeError(error) ? error.message : String(error);
      if (isStorageFailure(error)) return alone.map(() => ['unavailable', reason]);
      if (alone.length > 1) return alone.flatMap((batch) => this.write([batch]));
      return [['failed', reason]];
    }
  }

  private commitTogether(batches: readonly AppendBatch[]): AppendOutcome[] {
    this.begin.run();
    const outcomes = batches.flatMap(({ appends, now }) => {
      this.recordedAt = Math.max(this.recordedAt, now ?? Date.now());
      return appends.map((append) => this.append(append));
    });
    this.ids.indexWhenMany();
    this.commit.run();
    this.committed = this.position;
    return outcomes;
  }

  private append([stream, expected, events]: AppendRequest): AppendOutcome {
    const known = this.judgeIds(stream, events);
    if (known) return known;
    const actual = this.heads.of(stream);
    if (!meets(expected, actual)) return ['wrong-revision', actual];
    let revision = actual;
    for (let at = 0; at < events.length; at += columnsPerEvent) {
      const [id, type, data, metadata] = events.slice(at, at + columnsPerEvent) as [
        string,
        string,
        string,
        string,
      ];
      this.insert.run(++this.position, stream, ++revision, id, type, this.recordedAt, data, metadata);
      this.ids.add(id, [stream, revision, this.position]);
    }
    this.heads.moveTo(stream, revision);
    return ['written', revision, this.position];
  }

  /** Nothing when all ids are new. */
  private judgeIds(stream: string, events: readonly string[]): AppendOutcome | undefined {
    let last: StoredPlace | undefined;
    let known = 0;
    for (let at = 0; at < events.length; at += columnsPerEvent) {
      const stored = this.ids.find(events[at] as string);
      if (!stored) continue;
      const follows = known === 0 || stored[1] === (last as StoredPlace)[1] + 1;
      if (known * columnsPerEvent !== at || stored[0] !== stream || !follows) return ['id-conflict'];
      last = stored;
      known++;
    }
    if (last) {
      return known * columnsPerEvent === events.length ? ['duplicate', last[1], last[2]] : ['id-conflict'];
    }
    return hasRepeatedId(events) ? ['id-conflict'] : undefined;
  }

  private undoSoon(): void {
    this.undoDue = true;
    try {
      this.undo();
    } catch (error) {
      // A storage that cannot even be read: the next write begins with it.
      if (!isStorageFailure(error)) throw error;
    }
  }

  private undo(): void {
    if (this.database.isTransaction) this.database.exec('ROLLBACK');
    this.heads.forget();
    this.ids.reload();
    [this.position, this.recordedAt] = this.lastEvent();
    this.undoDue = false;
  }

  private lastEvent(): [position: number, recordedAt: number] {
    const last = this.database
      .prepare('SELECT position, recorded_at AS recordedAt FROM events ORDER BY position DESC LIMIT 1')
      .get() as { position: number; recordedAt: number } | undefined;
    return last ? [last.position, last.recordedAt] : [0, 0];
  }
}

function meets(expected: ExpectedRevision, actual: number): boolean {
  if (expected === 'any') return true;
  if (expected === 'no-stream') return actual < 0;
  if (expected === 'stream-exists') return actual >= 0;
  return expected === actual;
}

function hasRepeatedId(events: readonly string[]): boolean {
  if (events.length === columnsPerEvent) return false;
  const ids = events.filter((_, index) => index % columnsPerEvent === 0);
  return new Set(ids).size < ids.length;
}
