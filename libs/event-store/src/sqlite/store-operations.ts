import { rename, rm, stat } from 'node:fs/promises';
import { backup } from 'node:sqlite';
import { eventsFile, openForReading } from './schema.js';

export interface StoreStatistics {
  readonly events: number;
  readonly streams: number;
  /** Position of the last event, 0 when there is none. */
  readonly head: number;
  /** Size on disk, the write-ahead log included. */
  readonly bytes: number;
}

export async function statistics(folder: string): Promise<StoreStatistics> {
  using database = openForReading(folder);
  const counts = database
    .prepare(
      `SELECT count(*) AS events, count(*) FILTER (WHERE revision = 0) AS streams,
              (SELECT coalesce(max(position), 0) FROM events) AS head FROM events`,
    )
    .get() as { events: number; streams: number; head: number };
  const files = [eventsFile(folder), `${eventsFile(folder)}-wal`];
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { ...counts, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** More pages than a database can have. */
const allPages = 2 ** 31 - 1;

/** In one step, off the event loop: a copy in many steps starts anew at every commit and may never end. */
export async function backUp(folder: string, file: string): Promise<void> {
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  using database = openForReading(folder);
  await backup(database, partial, { rate: allPages });
  await rename(partial, file);
}
