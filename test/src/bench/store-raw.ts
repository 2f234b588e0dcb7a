import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoreContender } from './store-contender.js';

const indexes = `
  CREATE UNIQUE INDEX by_stream ON events (stream, revision);
  CREATE UNIQUE INDEX by_id ON events (id);
  CREATE INDEX by_type ON events (type, position);`;

/**
 * The bare `INSERT` of the same bytes with the same pragmas, in this thread: no revision, id or lock is checked. With
 * indexes it maintains as many as an event store needs, and still checks nothing else.
 */
export async function rawSqlite(folder: string, indexed: boolean): Promise<StoreContender> {
  const database = new DatabaseSync(join(folder, indexed ? 'raw-indexed.sqlite' : 'raw.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4096;');
  database.exec(`CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT, revision INTEGER, id TEXT, type TEXT,
    recorded_at INTEGER, data TEXT, metadata TEXT)`);
  if (indexed) database.exec(indexes);
  const insert = database.prepare('INSERT INTO events VALUES (NULL, ?, 0, ?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT * FROM events ORDER BY position');
  return {
    name: indexed ? 'raw SQLite, indexed' : 'raw SQLite',
    appendSingle: async (stream, { id, type, data, metadata }) => {
      insert.run(stream, id, type, Date.now(), JSON.stringify(data), JSON.stringify(metadata));
    },
    readAll: async () => {
      let count = 0;
      for (const { data, metadata } of select.iterate() as Iterable<{ data: string; metadata: string }>) {
        JSON.parse(data);
        JSON.parse(metadata);
        count++;
      }
      return count;
    },
    close: async () => database.close(),
  };
}
