import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A family is in one of both tables, never in both; a tombstone stays for ever. */
const tables = `
  CREATE TABLE IF NOT EXISTS keys (
    family_id TEXT PRIMARY KEY,
    key       BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS erasures (
    family_id TEXT PRIMARY KEY,
    erased_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

export function keysFile(folder: string): string {
  return join(folder, 'keys.sqlite');
}

/** `secure_delete` overwrites a deleted key with zeros; only this system user may read the file. */
export function openKeys(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(keysFile(folder));
  chmodSync(keysFile(folder), 0o600);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  database.exec(tables);
  return database;
}

/** Empties the write-ahead log, where an older page may still hold a deleted key. */
export function emptyLog(database: DatabaseSync): void {
  const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  if (busy !== 0) {
    throw new Error(
      'The log of the keys could not be emptied: another program reads it. Stop it and erase again.',
    );
  }
}
