import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { documentStoreConformance } from '../testing/document-store-conformance.js';
import { SqliteDocumentStore } from './sqlite-document-store.js';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
let files = 0;
const nextFile = () => join(folder, `${files++}`, 'documents.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

documentStoreConformance('SQLite in memory', async () => SqliteDocumentStore.open({ file: ':memory:' }));
documentStoreConformance('SQLite in a file', async () => SqliteDocumentStore.open({ file: nextFile() }));

describe('The SQLite document store', () => {
  it('finds everything again after it was closed', async () => {
    const file = nextFile();
    const spec = { name: 'requests', indexes: [{ name: 'byDesks', paths: ['deskIds'] }] };
    const first = SqliteDocumentStore.open({ file });
    const writes = [
      { kind: 'put', id: 'a', doc: { deskIds: ['x', 'y'] }, positions: { intake: 4 } },
    ] as const;
    await (await first.collection(spec)).writeAll(writes, { name: 'here', position: 4 });
    await first.close();

    const second = SqliteDocumentStore.open({ file });
    const collection = await second.collection(spec);
    const { documents } = await collection.find({ filter: { deskIds: 'y' } });
    expect(documents).toEqual([{ id: 'a', doc: { deskIds: ['x', 'y'] }, positions: { intake: 4 } }]);
    expect(await second.checkpoint('here')).toBe(4);
    await second.close();
  });

  it('builds an index again when its paths changed', async () => {
    const store = SqliteDocumentStore.open({ file: nextFile() });
    const before = await store.collection({ name: 'requests', indexes: [{ name: 'main', paths: ['desk'] }] });
    await before.put('a', { desk: 'x', place: 'y' });
    const after = await store.collection({ name: 'requests', indexes: [{ name: 'main', paths: ['place'] }] });
    expect(await after.count({ place: 'y' })).toBe(1);
    await store.close();
  });

  it('refuses an array where a value must be unique, and keeps nothing of the call', async () => {
    const store = SqliteDocumentStore.open({ file: nextFile() });
    const indexes = [{ name: 'byNumber', paths: ['number'], unique: true }];
    const collection = await store.collection({ name: 'requests', indexes });
    await expect(collection.put('a', { number: [1, 2] })).rejects.toBeInstanceOf(RangeError);
    expect(await collection.count()).toBe(0);
    await store.close();
  });
});
