import { describe, expect, it } from '@jest/globals';
import type { Sort } from '../../document-store.js';
import { idsOf, onRequests, type OpenStore, pagesOf, putAll, type SampleRequest } from './sample-requests.js';

const rising: Sort = { path: 'startsOn', direction: 'asc' };
const falling: Sort = { path: 'startsOn', direction: 'desc' };
const sample: Record<string, SampleRequest> = {
  a: { desk: 'x', startsOn: '2026-02-01' },
  b: { desk: 'x', startsOn: '2026-01-01' },
  c: { desk: 'x', startsOn: null },
  d: { desk: 'x', startsOn: '2026-02-01' },
  e: { desk: 'x' },
  f: { desk: 'y', startsOn: '2026-02-01' },
  g: { desk: 'y', startsOn: '2026-03-01' },
};

export function orderCases(open: OpenStore): void {
  describe('gives an order and', () => {
    it(
      'sorts rising: nulls first, ties by id',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        expect((await idsOf(collection, { sort: rising })).join('')).toBe('cebadfg');
      }),
    );

    it(
      'sorts falling: exactly the other way round',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        expect((await idsOf(collection, { sort: falling })).join('')).toBe('gfdabec');
      }),
    );

    it(
      'sorts numbers by size and strings by their code points',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { number: 10 }, b: { number: 9 }, c: { number: -2.5 } });
        expect(await idsOf(collection, { sort: { path: 'number', direction: 'asc' } })).toEqual([
          'c',
          'b',
          'a',
        ]);
        await putAll(collection, { a: { desk: 'zoë' }, b: { desk: 'Zoë' }, c: { desk: 'ördög' } });
        expect(await idsOf(collection, { sort: { path: 'desk', direction: 'asc' } })).toEqual([
          'b',
          'a',
          'c',
        ]);
      }),
    );

    it(
      'sorts by the next path of an index whose first one is filtered',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        expect((await idsOf(collection, { filter: { desk: 'x' }, sort: falling })).join('')).toBe('dabec');
      }),
    );

    it(
      'stops at the limit and says whether there is more',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        const page = await collection.find({ sort: rising, limit: 6 });
        expect(page.documents).toHaveLength(6);
        expect(page.next).toEqual(expect.any(String));
        expect((await collection.find({ sort: rising, limit: 7 })).next).toBeUndefined();
        expect((await collection.find({ sort: rising })).next).toBeUndefined();
      }),
    );

    it(
      'gives each document once over all pages, whatever their size, in both directions and by id',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        for (const sort of [rising, falling, undefined]) {
          const whole = await idsOf(collection, sort ? { sort } : {});
          for (let limit = 1; limit <= 8; limit++) {
            const pages = await pagesOf(collection, sort ? { sort, limit } : { limit });
            expect(pages.flat()).toEqual(whole);
            expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
          }
        }
      }),
    );

    it(
      'pages through a filtered list with nulls',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        for (const sort of [rising, falling]) {
          const whole = await idsOf(collection, { filter: { desk: 'x' }, sort });
          const pages = await pagesOf(collection, { filter: { desk: 'x' }, sort, limit: 2 });
          expect(pages.flat()).toEqual(whole);
        }
      }),
    );

    it(
      'keeps its place when documents come in before and behind it',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        const { next } = await collection.find({ sort: rising, limit: 4 });
        await putAll(collection, { '0': { startsOn: '2025-12-01' }, z: { startsOn: '2026-02-15' } });
        expect((await idsOf(collection, { sort: rising, cursor: next ?? '' })).join('')).toBe('dfzg');
      }),
    );

    it(
      'keeps its place when the document it stands on is gone',
      onRequests(open, async (collection) => {
        await putAll(collection, sample);
        const { next } = await collection.find({ sort: falling, limit: 3 });
        await collection.delete('d');
        expect((await idsOf(collection, { sort: falling, cursor: next ?? '' })).join('')).toBe('abec');
      }),
    );

    it(
      'pages over booleans',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { urgent: true }, b: { urgent: false }, c: {}, d: { urgent: true } });
        const sort: Sort = { path: 'urgent', direction: 'desc' };
        expect((await pagesOf(collection, { sort, limit: 1 })).flat()).toEqual(['d', 'a', 'b', 'c']);
      }),
    );

    it(
      'gives a cursor that may stand in a URL',
      onRequests(open, async (collection) => {
        await putAll(collection, { 'é?&': { desk: '+/=' }, ü: { desk: '+/=' } });
        const { next } = await collection.find({ sort: { path: 'desk', direction: 'asc' }, limit: 1 });
        expect(next).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });
}
