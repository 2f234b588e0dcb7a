import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { CollectionSpec } from '../document-store.js';
import { SqliteDocumentStore } from './sqlite-document-store.js';

const folder = mkdtempSync(join(tmpdir(), 'purge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const spec: CollectionSpec = {
  name: 'families',
  indexes: [
    { name: 'byName', paths: ['name'] },
    { name: 'byPhones', paths: ['phones'] },
    { name: 'byMail', paths: ['mail'], unique: true },
  ],
};

/** How often the canary stands in any file of the folder. */
function canaries(): number {
  const found = readdirSync(folder).map(
    (file) => readFileSync(join(folder, file), 'latin1').split('canary').length - 1,
  );
  return found.reduce((sum, count) => sum + count, 0);
}

const family = (word: string, number: number, size: number) => ({
  name: `${word}-name-${number}`,
  phones: [`${word}-phone-${number}`, `${word}-mobile-${number}`],
  mail: `${word}-${number}@example.org`,
  note: `${word} `.repeat(size),
});

describe('Purging the SQLite document store', () => {
  it('leaves no byte of deleted, overwritten and dropped documents in any file', async () => {
    const store = SqliteDocumentStore.open({ file: join(folder, 'documents.sqlite') });
    const families = await store.collection(spec);
    const dropped = await store.collection({ ...spec, name: 'dropped' });
    for (let number = 0; number < 400; number++) {
      await families.put(`kept-${number}`, family('harmless', number, number % 50));
      await families.put(`deleted-${number}`, family('canary', number, (number * 7) % 900));
      await families.put(`overwritten-${number}`, family('canary-before', number, (number * 13) % 300));
      await dropped.put(`dropped-${number}`, family('canary', number, number % 90));
    }
    for (let number = 399; number >= 0; number -= 1) {
      await families.put(`overwritten-${number}`, family('erased', number, (number * 3) % 40));
      await families.delete(`deleted-${number}`);
    }
    await store.drop('dropped');
    expect(canaries()).toBeGreaterThan(0);

    await store.purge();
    expect(canaries()).toBe(0);
    expect(await families.count()).toBe(800);
    await store.close();
    expect(canaries()).toBe(0);
  });

  it('says so when another reader holds on to the old bytes', async () => {
    const file = join(folder, 'read.sqlite');
    const store = SqliteDocumentStore.open({ file });
    const families = await store.collection(spec);
    await families.put('a', family('harmless', 1, 10));
    const { DatabaseSync } = await import('node:sqlite');
    const other = new DatabaseSync(file, { readOnly: true });
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM documents_families').get();
    await families.delete('a');
    await expect(store.purge()).rejects.toThrow('is being read by another process');
    other.close();
    await expect(store.purge()).resolves.toBeUndefined();
    await store.close();
  });
});
