import { describe, expect, it } from '@jest/globals';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyStoreConformance } from '../testing/key-store-conformance.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { KeyStore } from './key-store.js';
import { SqliteKeyStore } from './sqlite-key-store.js';

keyStoreConformance('SqliteKeyStore', async () => {
  const folder = await temporaryFolder();
  const open = () => SqliteKeyStore.open({ folder: folder.path });
  let keys: KeyStore = await open();
  return {
    keys,
    reopen: async () => {
      await keys.close();
      keys = await open();
      return keys;
    },
    close: async () => {
      await keys.close();
      await folder[Symbol.asyncDispose]();
    },
  };
});

async function filesHolding(bytes: Buffer, folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return names.filter((_, index) => contents[index]?.includes(bytes));
}

describe('SqliteKeyStore', () => {
  it('leaves no byte of an erased key in any file, while it is open and after', async () => {
    await using folder = await temporaryFolder();
    const keys = await SqliteKeyStore.open({ folder: folder.path });
    const ids = Array.from({ length: 300 }, (_, n) => `family-${n}`);
    const many = await keys.keysFor(ids);
    const key = many.get('family-150') as Buffer;
    expect(await filesHolding(key, folder.path)).not.toEqual([]);
    await keys.erase('family-150');
    expect(await filesHolding(key.subarray(0, 8), folder.path)).toEqual([]);
    await keys.close();
    expect(await filesHolding(key.subarray(0, 8), folder.path)).toEqual([]);
  });

  it('restores from an older copy, where applying the erasures removes what was erased since', async () => {
    await using folder = await temporaryFolder();
    const backup = join(folder.path, 'backup');
    const keys = await SqliteKeyStore.open({ folder: folder.path });
    const key = await keys.keyFor('family-1');
    await keys.backupTo(backup);
    await keys.backupTo(backup);
    await keys.erase('family-1');
    const restored = await SqliteKeyStore.open({ folder: backup });
    expect(await restored.existingKey('family-1')).toEqual(key);
    await restored.applyErasures(await keys.erasures());
    expect(await restored.existingKey('family-1')).toBeNull();
    expect(await filesHolding(key.subarray(0, 8), backup)).toEqual([]);
    await Promise.all([keys.close(), restored.close()]);
    await rm(backup, { recursive: true });
  });
});
