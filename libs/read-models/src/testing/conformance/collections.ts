import { describe, expect, it } from '@jest/globals';
import {
  idsWhere,
  onRequests,
  onStore,
  type OpenStore,
  putAll,
  requests,
  type SampleRequest,
} from './sample-requests.js';

export function collectionCases(open: OpenStore): void {
  describe('has collections and', () => {
    it(
      'keeps them apart',
      onStore(open, async (store) => {
        const one = await store.collection({ name: 'one', indexes: [] });
        const other = await store.collection({ name: 'other', indexes: [] });
        await one.put('a', { from: 'one' });
        expect(await other.get('a')).toBeUndefined();
        expect([one.name, other.name]).toEqual(['one', 'other']);
      }),
    );

    it(
      'names exactly those there are',
      onStore(open, async (store) => {
        expect(await store.collectionNames()).toEqual([]);
        const two = await store.collection({ name: 'requests_v1_2', indexes: requests.indexes });
        await two.put('a', { deskIds: ['x', 'y'] });
        await two.writeAll([], { name: 'requests_v1_2/intake', position: 1 });
        await store.collection({ name: 'requests_v1_10', indexes: [] });
        expect((await store.collectionNames()).sort()).toEqual(['requests_v1_10', 'requests_v1_2']);
      }),
    );

    it(
      'opens one that is there already with its documents',
      onRequests(open, async (collection, store) => {
        await putAll(collection, { a: { desk: 'x', deskIds: ['p', 'q'] } });
        const again = await store.collection<SampleRequest>(requests);
        expect(await idsWhere(again, { desk: 'x' })).toEqual(['a']);
        expect(await idsWhere(again, { deskIds: 'q' })).toEqual(['a']);
      }),
    );

    it(
      'builds an index that is declared later, over the documents that are there',
      onStore(open, async (store) => {
        const bare = await store.collection<SampleRequest>({ name: 'requests', indexes: [] });
        await putAll(bare, { a: { desk: 'x', deskIds: ['p', 'q'] }, b: { desk: 'y' } });
        const indexed = await store.collection<SampleRequest>(requests);
        expect(await idsWhere(indexed, { desk: 'x' })).toEqual(['a']);
        expect(await idsWhere(indexed, { deskIds: 'q' })).toEqual(['a']);
      }),
    );

    it(
      'takes no index away when somebody opens it with fewer',
      onRequests(open, async (collection, store) => {
        await collection.put('a', { desk: 'x' });
        await store.collection<SampleRequest>({ name: 'requests', indexes: [] });
        expect(await idsWhere(collection, { desk: 'x' })).toEqual(['a']);
      }),
    );

    it(
      'drops one with all that is in it, and gives an empty one afterwards',
      onRequests(open, async (collection, store) => {
        await putAll(collection, { a: { number: 1, deskIds: ['p', 'q'] } });
        await store.drop('requests');
        expect(await store.collectionNames()).toEqual([]);
        const again = await store.collection<SampleRequest>(requests);
        expect(await again.count()).toBe(0);
        await again.put('b', { number: 1, deskIds: ['p'] });
        expect(await idsWhere(again, { deskIds: 'p' })).toEqual(['b']);
      }),
    );

    it(
      'does not mind dropping one that is not there',
      onStore(open, async (store) => {
        await store.drop('missing');
        expect(await store.collectionNames()).toEqual([]);
      }),
    );

    it(
      'refuses a name that is not lower camel case, and SQL in names and paths',
      onStore(open, async (store) => {
        const index = (name: string, path: string) => ({ name: 'fine', indexes: [{ name, paths: [path] }] });
        for (const name of ['', 'Upper', '1st', 'a-b', 'a b', 'a"; DROP TABLE checkpoints; --', 'é'])
          await expect(store.collection({ name, indexes: [] })).rejects.toBeInstanceOf(RangeError);
        for (const spec of [
          index('a b', 'x'),
          index('fine', ''),
          index('fine', 'a..b'),
          index('fine', "a')"),
        ])
          await expect(store.collection(spec)).rejects.toBeInstanceOf(RangeError);
        await expect(store.drop('a"b')).rejects.toBeInstanceOf(RangeError);
      }),
    );

    it(
      'still works after a purge',
      onRequests(open, async (collection, store) => {
        await putAll(collection, { a: { desk: 'x' }, b: { desk: 'x' } });
        await collection.delete('a');
        await store.purge();
        expect(await idsWhere(collection, { desk: 'x' })).toEqual(['b']);
      }),
    );

    it(
      'can be closed twice',
      onStore(open, async (store) => {
        await store.close();
        await expect(store.close()).resolves.toBeUndefined();
      }),
    );
  });
}
