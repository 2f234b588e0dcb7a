import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@samenloket/event-sourcing';
import { FolderLock, SqliteKeyStore } from '@samenloket/event-store';
import { putBackNationalNumbers } from '@samenloket/intake';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { readNationalNumbers } from '../../backups/national-number-file.js';
import { DataFolder } from './data-folder.js';
import { copyKeyFiles } from './key-files.js';

export interface RestoreOptions {
  /** Folder that `backup` made. */
  readonly from: string;
  readonly to: string;
  /** Folders with keys (`<data folder>/keys`) whose erasures must hold here too. */
  readonly erasuresOf: readonly string[];
}

export interface RestoreResult {
  readonly events: number;
  /** Families whose keys were in the backup and are erased again, as they were after it was made. */
  readonly erasedAgain: number;
}

/**
 * Puts a backup in the place of a data folder that no platform has open. Erasures that the folder itself, the backup
 * or another key folder knows of are applied before anything can be read; read models are folded anew at the start.
 */
export async function restoreBackup({ from, to, erasuresOf }: RestoreOptions): Promise<RestoreResult> {
  const manifest = await readManifest(from);
  const folder = await DataFolder.at(to);
  const lock = FolderLock.acquire(folder.path, { command: 'samenloket restore' });
  try {
    const erased = await collectErasures([folder.keys, ...erasuresOf]);
    // The copy first, under another name: a disk that is full then leaves everything as it was.
    const copy = join(folder.path, 'restoring.sqlite');
    await copyFile(join(from, 'data', 'events.sqlite'), copy);
    for (const name of await readdir(folder.path)) {
      if (name.startsWith('events.sqlite')) await rm(join(folder.path, name));
    }
    await rm(folder.readModels, { recursive: true, force: true });
    const erasedAgain = await restoreKeys(join(from, 'keys'), folder.keys, erased);
    await restoreNationalNumbers(from, folder);
    // The events last: a crash before this leaves an empty platform, never half of one.
    await rename(copy, folder.events);
    return { events: manifest.events, erasedAgain };
  } finally {
    lock.release();
  }
}

/** Before anything is replaced: whether the backup is whole. Its two halves are kept apart and come together here. */
async function readManifest(from: string): Promise<{ events: number }> {
  const manifest = await parsedManifest(from);
  for (const part of ['data/events.sqlite', 'keys/keys.sqlite']) {
    if (existsSync(join(from, part))) continue;
    throw new DomainError(
      'NOT_FOUND',
      `${from} has no ${part}. Put data and keys of one backup in one folder.`,
    );
  }
  return manifest;
}

async function parsedManifest(from: string): Promise<{ events: number }> {
  try {
    return JSON.parse(await readFile(join(from, 'data', 'manifest.json'), 'utf8')) as { events: number };
  } catch {
    throw new DomainError(
      'NOT_FOUND',
      `${from} is no backup: it has no data/manifest.json. Give a folder made by backup.`,
    );
  }
}

type Erasures = Awaited<ReturnType<SqliteKeyStore['erasures']>>;

async function collectErasures(keyFolders: readonly string[]): Promise<Erasures> {
  const found = await Promise.all(keyFolders.map((folder) => withKeys(folder, (keys) => keys.erasures())));
  return found.flat();
}

async function restoreKeys(from: string, to: string, erased: Erasures): Promise<number> {
  await copyKeyFiles(from, to);
  const backedUp = await withKeys(from, (keys) => keys.erasures());
  // Erased first, put in place then: `to` may be the only one that knows of these erasures, so no crash may lose them.
  const prepared = `${to}-restoring`;
  await rm(prepared, { recursive: true, force: true });
  await withKeys(from, (keys) => keys.backupTo(prepared));
  const erasedAgain = await withKeys(prepared, async (keys) => {
    await keys.applyErasures(erased);
    return (await keys.erasures()).length - backedUp.length;
  });
  await rename(join(prepared, 'keys.sqlite'), join(to, 'keys.sqlite'));
  await rm(prepared, { recursive: true });
  return erasedAgain;
}

async function restoreNationalNumbers(from: string, folder: DataFolder): Promise<void> {
  await mkdir(folder.readModels, { recursive: true, mode: 0o700 });
  const documents = SqliteDocumentStore.open({ file: folder.readModelsOf('intake') });
  try {
    await withKeys(folder.keys, (keys) => putBackNationalNumbers(documents, keys, readNationalNumbers(from)));
  } finally {
    await documents.close();
  }
}

async function withKeys<T>(folder: string, use: (keys: SqliteKeyStore) => Promise<T> | T): Promise<T> {
  const keys = await SqliteKeyStore.open({ folder });
  try {
    return await use(keys);
  } finally {
    await keys.close();
  }
}
