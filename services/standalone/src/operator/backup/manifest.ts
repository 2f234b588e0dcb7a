import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@samenloket/event-sourcing';
import type { EventFile } from './event-file.js';

/** What a backup of the distributed profile says of itself. */
export interface Manifest extends EventFile {
  readonly format: 2;
  /** ISO instant. */
  readonly madeAt: string;
  /** Position of the last event in it, in the store that it was made of. */
  readonly head: number;
}

const fileOf = (folder: string) => join(folder, 'data', 'manifest.json');
export const eventsIn = (folder: string) => join(folder, 'data', 'events.ndjson.gz');
export const keysIn = (folder: string) => join(folder, 'keys');

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(fileOf(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
}

/** @throws DomainError NOT_FOUND */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await readFile(fileOf(folder), 'utf8').then(
    (text) => JSON.parse(text) as Manifest | { format: 1 },
    () => undefined,
  );
  if (manifest?.format === 2) return manifest;
  throw new DomainError(
    'NOT_FOUND',
    manifest
      ? `${folder} is a backup of the embedded profile: restore it there.`
      : `${folder} is no backup: it has no data/manifest.json. Give a folder made by backup.`,
  );
}
