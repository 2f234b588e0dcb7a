import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SqliteKeyStore } from '@samenloket/event-store';
import type { BackupErasure } from '../../platform-storage.js';
import type { DataFolder } from './data-folder.js';

const listOf = (folder: DataFolder) => join(folder.keys, 'backups.json');

async function knownBackups(folder: DataFolder): Promise<string[]> {
  const text = await readFile(listOf(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return JSON.parse(text) as string[];
}

export async function rememberBackup(folder: DataFolder, keysFolder: string): Promise<void> {
  const known = new Set(await knownBackups(folder)).add(keysFolder);
  await writeFile(listOf(folder), `${JSON.stringify([...known], null, 2)}\n`, { mode: 0o600 });
}

/** Erases the family's key in every backup of keys that can still be reached. */
export async function eraseFromBackups(folder: DataFolder, familyId: string): Promise<BackupErasure[]> {
  const erasures: BackupErasure[] = [];
  for (const keys of await knownBackups(folder)) {
    const reachable = await stat(join(keys, 'keys.sqlite')).then(
      () => true,
      () => false,
    );
    if (reachable) await eraseIn(keys, familyId);
    erasures.push({ keys, outcome: reachable ? 'erased' : 'not found' });
  }
  return erasures;
}

async function eraseIn(keysFolder: string, familyId: string): Promise<void> {
  const store = await SqliteKeyStore.open({ folder: keysFolder });
  try {
    await store.erase(familyId);
  } finally {
    await store.close();
  }
}
