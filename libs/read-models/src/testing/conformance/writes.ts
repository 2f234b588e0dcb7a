import { describe, expect, it } from '@jest/globals';
import { DuplicateKey, type Write } from '../../document-store.js';
import { idsWhere, onRequests, type OpenStore, putAll, type SampleRequest } from './sample-requests.js';

const put = (id: string, doc: SampleRequest, positions = {}): Write<SampleRequest> => ({
  kind: 'put',
  id,
  doc,
  positions,
});
const remove = (id: string): Write<SampleRequest> => ({ kind: 'delete', id });

export function writeCases(open: OpenStore): void {
  describe('writes many at once and', () => {
    it(
      'does so in order: the last write of an id counts',
      onRequests(open, async (collection) => {
        await collection.writeAll([
          put('a', { desk: 'x' }),
          put('a', { desk: 'y' }),
          put('b', {}),
          remove('b'),
        ]);
        expect((await collection.get('a'))?.doc).toEqual({ desk: 'y' });
        expect(await collection.get('b')).toBeUndefined();
      }),
    );

    it(
      'keeps the checkpoint with the effect',
      onRequests(open, async (collection, store) => {
        expect(await store.checkpoint('requests/intake')).toBeUndefined();
        await collection.writeAll([put('a', {})], { name: 'requests/intake', position: 41 });
        expect(await store.checkpoint('requests/intake')).toBe(41);
        await collection.writeAll([], { name: 'requests/intake', position: 42 });
        await collection.writeAll([], { name: 'requests/matching', position: 7 });
        expect(await store.checkpoint('requests/intake')).toBe(42);
        expect(await store.checkpoint('requests/matching')).toBe(7);
      }),
    );

    it(
      'forgets a checkpoint when asked, and does not mind when there is none',
      onRequests(open, async (collection, store) => {
        await collection.writeAll([], { name: 'requests/intake', position: 41 });
        await store.deleteCheckpoint('requests/intake');
        await store.deleteCheckpoint('requests/intake');
        expect(await store.checkpoint('requests/intake')).toBeUndefined();
      }),
    );

    it(
      'is harmless when repeated',
      onRequests(open, async (collection, store) => {
        await collection.put('gone', { number: 2 });
        const writes = [put('a', { number: 1, deskIds: ['x', 'y'] }, { intake: 3 }), remove('gone')];
        await collection.writeAll(writes, { name: 'here', position: 3 });
        await collection.writeAll(writes, { name: 'here', position: 3 });
        expect(await collection.count()).toBe(1);
        expect(await idsWhere(collection, { deskIds: 'x' })).toEqual(['a']);
        expect(await store.checkpoint('here')).toBe(3);
      }),
    );

    it(
      'does nothing for no writes',
      onRequests(open, async (collection) => {
        await collection.writeAll([]);
        expect(await collection.count()).toBe(0);
      }),
    );

    it(
      'refuses a second document with a value that must be unique, and names the index',
      onRequests(open, async (collection) => {
        await collection.put('a', { number: 1 });
        const refused = collection.put('b', { number: 1 });
        await expect(refused).rejects.toBeInstanceOf(DuplicateKey);
        await expect(refused).rejects.toMatchObject({ collection: 'requests', index: 'byNumber' });
      }),
    );

    it(
      'leaves nothing visible of a call that met a value that must be unique, the checkpoint included',
      onRequests(open, async (collection, store) => {
        await putAll(collection, { a: { number: 1 }, b: { number: 2, desk: 'before' } });
        const writes = [put('new', { number: 3 }), put('b', { number: 2, desk: 'after' }), remove('a')];
        const refused = collection.writeAll([...writes, put('c', { number: 3 })], {
          name: 'here',
          position: 9,
        });
        await expect(refused).rejects.toBeInstanceOf(DuplicateKey);
        expect(await collection.get('new')).toBeUndefined();
        expect(await collection.get('a')).toBeDefined();
        expect((await collection.get('b'))?.doc.desk).toBe('before');
        expect(await store.checkpoint('here')).toBeUndefined();
      }),
    );

    it(
      'lets a document keep its own unique value, and another take it after it is gone',
      onRequests(open, async (collection) => {
        await collection.put('a', { number: 1 });
        await collection.put('a', { number: 1, desk: 'tielt' });
        await collection.writeAll([remove('a'), put('b', { number: 1 })]);
        expect(await collection.count()).toBe(1);
      }),
    );

    it(
      'lets many documents be without a value that must be unique',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: {}, b: {}, c: { desk: 'x' } });
        expect(await collection.count()).toBe(3);
      }),
    );
  });
}
