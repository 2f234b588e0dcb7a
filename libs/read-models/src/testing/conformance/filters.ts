import { describe, expect, it } from '@jest/globals';
import { idsOf, idsWhere, onRequests, type OpenStore, putAll } from './sample-requests.js';

export function filterCases(open: OpenStore): void {
  describe('finds documents and', () => {
    it(
      'gives all of them by id when nothing is asked',
      onRequests(open, async (collection) => {
        await putAll(collection, { b: {}, a: {}, B: {}, é: {} });
        expect(await idsOf(collection, {})).toEqual(['B', 'a', 'b', 'é']);
        expect((await collection.find()).documents).toHaveLength(4);
      }),
    );

    it(
      'gives doc and positions with each id',
      onRequests(open, async (collection) => {
        await collection.put('a', { desk: 'x' }, { intake: 5 });
        const { documents } = await collection.find({ filter: { desk: 'x' } });
        expect(documents).toEqual([{ id: 'a', doc: { desk: 'x' }, positions: { intake: 5 } }]);
      }),
    );

    it(
      'compares strings exactly',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { desk: 'Brugge' }, b: { desk: 'brugge' }, c: { desk: 'brugge ' } });
        expect(await idsWhere(collection, { desk: 'brugge' })).toEqual(['b']);
        expect(await idsWhere(collection, { desk: 'brug%' })).toEqual([]);
      }),
    );

    it(
      'does not take a number for a string',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { number: 1 }, b: { number: '1' } });
        expect(await idsWhere(collection, { number: 1 })).toEqual(['a']);
        expect(await idsWhere(collection, { number: '1' })).toEqual(['b']);
        expect(await idsWhere(collection, { number: { $in: ['1', 2] } })).toEqual(['b']);
      }),
    );

    it(
      'tells true from false and from nothing',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { urgent: true }, b: { urgent: false }, c: {} });
        expect(await idsWhere(collection, { urgent: true })).toEqual(['a']);
        expect(await idsWhere(collection, { urgent: false })).toEqual(['b']);
        expect(await idsWhere(collection, { urgent: { $in: [true, false] } })).toEqual(['a', 'b']);
      }),
    );

    it(
      'finds null where the value is null and where it is missing',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { outcome: null }, b: {}, c: { outcome: 'placed' } });
        expect(await idsWhere(collection, { outcome: null })).toEqual(['a', 'b']);
      }),
    );

    it(
      'finds any of several values, null among them',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { outcome: 'x' }, b: { outcome: 'y' }, c: { outcome: null }, d: {} });
        expect(await idsWhere(collection, { outcome: { $in: ['x', 'z', 'x'] } })).toEqual(['a']);
        expect(await idsWhere(collection, { outcome: { $in: ['y', null] } })).toEqual(['b', 'c', 'd']);
        expect(await idsWhere(collection, { outcome: { $in: [] } })).toEqual([]);
        expect(await idsWhere(collection, { outcome: { $in: [null] } })).toEqual(['c', 'd']);
      }),
    );

    it(
      'finds ranges with and without their ends, never nulls',
      onRequests(open, async (collection) => {
        const starts = { a: '2026-01-01', b: '2026-02-01', c: '2026-03-01', d: null };
        await putAll(
          collection,
          Object.fromEntries(Object.entries(starts).map(([id, startsOn]) => [id, { startsOn }])),
        );
        await collection.put('e', {});
        const within = (startsOn: object) => idsWhere(collection, { startsOn });
        expect(await within({ $gte: '2026-01-01', $lt: '2026-03-01' })).toEqual(['a', 'b']);
        expect(await within({ $gt: '2026-01-01', $lte: '2026-03-01' })).toEqual(['b', 'c']);
        expect(await within({ $lt: '2027-01-01' })).toEqual(['a', 'b', 'c']);
        expect(await within({ $gt: '2026-03-01' })).toEqual([]);
      }),
    );

    it(
      'finds ranges of numbers by size',
      onRequests(open, async (collection) => {
        await putAll(collection, {
          a: { number: 9 },
          b: { number: 10.5 },
          c: { number: -1 },
          d: { number: 100 },
        });
        expect(await idsWhere(collection, { number: { $gte: 9, $lt: 100 } })).toEqual(['a', 'b']);
      }),
    );

    it(
      'finds by a path into the document',
      onRequests(open, async (collection) => {
        await putAll(collection, {
          a: { child: { birthMonth: '2026-01', twin: { number: 2 } } },
          b: { child: {} },
          c: {},
        });
        expect(await idsWhere(collection, { 'child.birthMonth': '2026-01' })).toEqual(['a']);
        expect(await idsWhere(collection, { 'child.twin.number': 2 })).toEqual(['a']);
        expect(await idsWhere(collection, { 'child.birthMonth': null })).toEqual(['b', 'c']);
      }),
    );

    it(
      'lets all conditions hold together',
      onRequests(open, async (collection) => {
        await putAll(collection, {
          a: { desk: 'x', urgent: true, startsOn: '2026-01-01' },
          b: { desk: 'x', urgent: false, startsOn: '2026-01-01' },
          c: { desk: 'y', urgent: true, startsOn: '2026-01-01' },
          d: { desk: 'x', urgent: true, startsOn: '2027-01-01' },
        });
        const filter = { desk: 'x', urgent: true, startsOn: { $lt: '2026-06-01' } };
        expect(await idsWhere(collection, filter)).toEqual(['a']);
        expect(await collection.count(filter)).toBe(1);
      }),
    );

    it(
      'counts what a filter finds, and all without one',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { desk: 'x' }, b: { desk: 'x' }, c: {} });
        expect(await collection.count()).toBe(3);
        expect(await collection.count({ desk: 'x' })).toBe(2);
        expect(await collection.count({ desk: 'z' })).toBe(0);
      }),
    );

    it(
      'sees at once what was written, in every index',
      onRequests(open, async (collection) => {
        await collection.put('a', { desk: 'x', outcome: 'open' });
        await collection.put('a', { desk: 'y', outcome: 'open' });
        expect(await idsWhere(collection, { desk: 'x' })).toEqual([]);
        expect(await idsWhere(collection, { desk: 'y' })).toEqual(['a']);
        expect(await idsWhere(collection, { outcome: 'open' })).toEqual(['a']);
      }),
    );
  });
}
