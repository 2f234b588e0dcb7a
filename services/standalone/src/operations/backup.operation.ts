import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IsString } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
import { copyKeyFiles } from '../data-folder/key-files.js';
import { rememberBackup } from '../data-folder/known-backups.js';
import type { Operation } from './operation.js';

export class BackupArguments {
  /** Absolute path of a folder that is new or empty. */
  @IsString()
  folder!: string;
}

export interface BackupResult {
  readonly data: string;
  readonly keys: string;
  readonly events: number;
  readonly head: number;
}

/**
 * Copies the events to `data/` and the keys to `keys/` of a new folder, while the platform runs. Keep the two apart:
 * the data without the keys tells nothing of anybody. Read models are left out: they follow from the events.
 */
export const backupOperation: Operation<BackupArguments, BackupResult> = {
  name: 'backup',
  arguments: BackupArguments,
  run: async ({ folder, eventStore, keys, clock }, { folder: target }, onProgress) => {
    await requireNew(target);
    const copy = { data: join(target, 'data'), keys: join(target, 'keys') };
    await mkdir(copy.data, { recursive: true, mode: 0o700 });
    await mkdir(copy.keys, { recursive: true, mode: 0o700 });
    // Keys after events: every event in the copy then finds its key.
    onProgress({ phase: 'events', done: 0, total: 2 });
    await eventStore.backupTo(join(copy.data, 'events.sqlite'));
    onProgress({ phase: 'keys', done: 1, total: 2 });
    await keys.backupTo(copy.keys);
    await copyKeyFiles(folder.keys, copy.keys);
    const { events, head } = await eventStore.statistics();
    const manifest = { format: 1, madeAt: clock.now().toISOString(), events, head };
    await writeFile(join(copy.data, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await rememberBackup(folder, copy.keys);
    onProgress({ phase: 'keys', done: 2, total: 2 });
    return { ...copy, events, head };
  },
};

async function requireNew(target: string): Promise<void> {
  const present = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw taken(`${target} is a file`);
    throw error;
  });
  if (present.length > 0) throw taken(`${target} is not empty`);
}

function taken(what: string): DomainError {
  return new DomainError('ALREADY_EXISTS', `${what}. Give a new folder for each backup.`);
}
