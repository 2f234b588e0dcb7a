import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSpec, FindOptions } from '../document-store.js';
import { shapeOf } from './collection-shape.js';
import { compileCount, compileFind } from './compile-find.js';
import { encodeCursor } from '../query/cursor.js';
import { SqliteDocumentStore } from './sqlite-document-store.js';

const folder = mkdtempSync(join(tmpdir(), 'plans-'));
const file = join(folder, 'documents.sqlite');
const spec: CollectionSpec = {
  name: 'requests',
  indexes: [
    { name: 'byDesk', paths: ['desk', 'startsOn'] },
    { name: 'byStart', paths: ['startsOn'] },
    { name: 'byUrgent', paths: ['urgent'] },
    { name: 'byMonth', paths: ['child.birthMonth'] },
    { name: 'byDeskIds', paths: ['deskIds'] },
    { name: 'byNumber', paths: ['number'], unique: true },
  ],
};
const shape = shapeOf(spec, new Set(['deskIds']));

let database: DatabaseSync;
beforeAll(async () => {
  const store = SqliteDocumentStore.open({ file });
  const collection = await store.collection(spec);
  await collection.put('a', { deskIds: ['x', 'y'] });
  await store.close();
  database = new DatabaseSync(file);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function plansOf(options: FindOptions): string[] {
  const { stretches } = compileFind(shape, options);
  return stretches.map(({ text, values }) => {
    const steps = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values, 20);
    return steps.map(({ detail }) => String(detail)).join('; ');
  });
}

const falling = { path: 'startsOn', direction: 'desc' } as const;
const rising = { path: 'startsOn', direction: 'asc' } as const;
const cursor = (sort: typeof rising | typeof falling) => encodeCursor(sort, { value: '2026-01-01', id: 'a' });

/** Each query, the index that must find its documents, and whether they must come out in order without sorting. */
const queries: readonly (readonly [FindOptions, index: string, ordered: boolean])[] = [
  [{ filter: { desk: 'x' } }, 'requests__byDesk', false],
  [{ filter: { desk: 'x' }, sort: rising }, 'requests__byDesk', true],
  [{ filter: { desk: 'x' }, sort: falling }, 'requests__byDesk', true],
  [{ filter: { desk: 'x' }, sort: falling, cursor: cursor(falling) }, 'requests__byDesk', true],
  [{ filter: { desk: 'x', startsOn: { $gte: 'a', $lt: 'b' } }, sort: rising }, 'requests__byDesk', true],
  [{ filter: { desk: { $in: ['x', 'y'] } } }, 'requests__byDesk', false],
  [{ filter: { urgent: true } }, 'requests__byUrgent', true],
  [{ filter: { urgent: null } }, 'requests__byUrgent', true],
  [{ filter: { urgent: { $in: [true, null] } } }, 'requests__byUrgent', false],
  [{ filter: { startsOn: { $gt: 'a' } }, sort: rising }, 'requests__byStart', true],
  [{ filter: { 'child.birthMonth': '2026-01' } }, 'requests__byMonth', true],
  [{ filter: { number: 7 } }, 'requests__byNumber', true],
  [{ filter: { deskIds: 'x' } }, 'requests__values', false],
  [{ filter: { deskIds: { $in: ['x', 'y'] } } }, 'requests__values', false],
  [{ sort: rising, cursor: cursor(rising) }, 'requests__byStart', true],
  [{ sort: falling, cursor: cursor(falling) }, 'requests__byStart', true],
];

describe('Queries on SQLite', () => {
  for (const [options, index, ordered] of queries)
    it(`search ${index} for ${JSON.stringify({ ...options, cursor: options.cursor && 'a cursor' })}`, () => {
      for (const plan of plansOf(options)) {
        expect(plan).toMatch(new RegExp(`SEARCH .* USING (COVERING )?INDEX ${index} `));
        expect(plan).not.toMatch(/SCAN requests|SCAN documents/);
        if (ordered) expect(plan).not.toContain('TEMP B-TREE');
      }
    });

  it('walk the index of an order from its start, without sorting', () => {
    for (const sort of [rising, falling])
      expect(plansOf({ sort })).toEqual(['SCAN documents_requests USING INDEX requests__byStart']);
  });

  it('count from the index alone', () => {
    const { text, values } = compileCount(shape, { filter: { desk: 'x' } });
    const [step] = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
    expect(step?.['detail']).toMatch(/INDEX requests__byDesk /);
  });
});
