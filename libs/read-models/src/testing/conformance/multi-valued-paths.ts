import { describe, expect, it } from '@jest/globals';
import { idsOf, idsWhere, onRequests, onStore, type OpenStore, putAll } from './sample-requests.js';

export function multiValuedCases(open: OpenStore): void {
  describe('looks into arrays and', () => {
    it(
      'finds a document by each of its values, once',
      onRequests(open, async (collection) => {
        await putAll(collection, {
          a: { deskIds: ['x', 'y', 'x'] },
          b: { deskIds: ['y'] },
          c: { deskIds: [] },
        });
        expect(await idsWhere(collection, { deskIds: 'x' })).toEqual(['a']);
        expect(await idsWhere(collection, { deskIds: 'y' })).toEqual(['a', 'b']);
        expect(await collection.count({ deskIds: { $in: ['x', 'y'] } })).toBe(2);
        expect(await idsWhere(collection, { deskIds: 'z' })).toEqual([]);
      }),
    );

    it(
      'forgets a value that an update or a delete took away',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { deskIds: ['x', 'y'] }, b: { deskIds: ['x'] } });
        await collection.put('a', { deskIds: ['y'] });
        await collection.delete('b');
        expect(await idsWhere(collection, { deskIds: 'x' })).toEqual([]);
        expect(await idsWhere(collection, { deskIds: 'y' })).toEqual(['a']);
      }),
    );

    it(
      'finds the missing value by null, an empty array not',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { deskIds: ['x'] }, b: { deskIds: [] }, c: {} });
        expect(await idsWhere(collection, { deskIds: null })).toEqual(['c']);
      }),
    );

    it(
      'goes together with other conditions, a sort and pages',
      onRequests(open, async (collection) => {
        await putAll(collection, {
          a: { deskIds: ['x'], startsOn: '2026-03-01', urgent: true },
          b: { deskIds: ['x', 'y'], startsOn: '2026-01-01', urgent: true },
          c: { deskIds: ['y'], startsOn: '2026-02-01', urgent: true },
          d: { deskIds: ['x'], startsOn: '2026-02-01', urgent: false },
        });
        const filter = { deskIds: 'x', urgent: true };
        const sort = { path: 'startsOn', direction: 'asc' } as const;
        expect(await idsOf(collection, { filter, sort })).toEqual(['b', 'a']);
        const { next } = await collection.find({ filter, sort, limit: 1 });
        expect(await idsOf(collection, { filter, sort, cursor: next ?? '' })).toEqual(['a']);
      }),
    );

    it(
      'finds by a field of the objects in an array',
      onStore(open, async (store) => {
        const indexes = [{ name: 'byLocation', paths: ['offers.location'] }];
        const collection = await store.collection({ name: 'offered', indexes });
        await collection.put('a', { offers: [{ location: 'one' }, { location: 'two' }] });
        await collection.put('b', { offers: [{ location: 'two' }] });
        const { documents } = await collection.find({ filter: { 'offers.location': 'one' } });
        expect(documents.map(({ id }) => id)).toEqual(['a']);
        expect(await collection.count({ 'offers.location': 'two' })).toBe(2);
      }),
    );

    it(
      'still finds documents that were stored before the first array came',
      onRequests(open, async (collection) => {
        const early = { desk: 'early', deskIds: 'x' as unknown as string[] };
        await collection.put('a', early);
        expect(await idsWhere(collection, { deskIds: 'x' })).toEqual(['a']);
        await collection.put('b', { deskIds: ['x', 'y'] });
        expect(await idsWhere(collection, { deskIds: 'x' })).toEqual(['a', 'b']);
      }),
    );
  });
}
