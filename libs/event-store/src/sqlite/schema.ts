import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * One table holds all events. `position` is given out by the only writer, inside the transaction, so positions
 * become visible in order; `event_ids` indexes the ids of the events up to `event_ids_until`. `recorded_at` is in milliseconds since 1970; `data` and `metadata` are JSON.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS events (
    position    INTEGER PRIMARY KEY,
    stream      TEXT    NOT NULL,
    revision    INTEGER NOT NULL,
    event_id    TEXT    NOT NULL,
    type        TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL,
    data        TEXT    NOT NULL,
    metadata    TEXT    NOT NULL,
    category    TEXT AS (CASE instr(stream, '-') WHEN 0 THEN stream
                         ELSE substr(stream, 1, instr(stream, '-') - 1) END) VIRTUAL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS events_by_stream ON events (stream, revision);
  CREATE INDEX IF NOT EXISTS events_by_category ON events (category, position);
  CREATE TABLE IF NOT EXISTS event_ids (
    event_id TEXT PRIMARY KEY,
    position INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS event_ids_until (position INTEGER NOT NULL) STRICT;
  INSERT INTO event_ids_until SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM event_ids_until);
`;

/** Durable at every commit; a checkpoint each 16 MiB of log, so that few commits pay for one. */
export const durablePragmas =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4096;';

/** Milliseconds; only a tool from outside, or the opening of the file itself, can make one wait. */
const lockWait = 5_000;

export function eventsFile(folder: string): string {
  return join(folder, 'events.sqlite');
}

export function openForWriting(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(eventsFile(folder), { timeout: lockWait });
  database.exec(durablePragmas);
  database.exec(tables);
  return database;
}

export function openForReading(folder: string): DatabaseSync {
  return new DatabaseSync(eventsFile(folder), { readOnly: true, timeout: lockWait });
}
