import { describe, expect, it } from '@jest/globals';
import { type Filter, type FindOptions, UnsupportedQuery } from '../../document-store.js';
import { onRequests, type OpenStore, putAll, type Requests } from './sample-requests.js';

/** As a caller without types would send it. */
function filter(value: object): { filter: Filter } {
  return { filter: value as Filter };
}

async function expectRefused(collection: Requests, options: FindOptions): Promise<void> {
  await expect(collection.find(options)).rejects.toBeInstanceOf(UnsupportedQuery);
  if (options.filter) await expect(collection.count(options.filter)).rejects.toBeInstanceOf(UnsupportedQuery);
}

const refusedFilters: Readonly<Record<string, object>> = {
  'a path that no index has': { note: 1 },
  'a path that an index has only behind one that is not filtered': { channel: 'phone' },
  'an operator it does not know': { desk: { $regex: '.*' } },
  'an operator that only Mongo knows': { desk: { $ne: 'x' } },
  'an operator on top': { $or: [{ desk: 'x' }] },
  'a condition without an operator': { desk: {} },
  'a condition that is undefined': { desk: undefined },
  'a list as a value': { desk: ['x', 'y'] },
  'a set that is no list': { desk: { $in: 'x' } },
  'a set with an object in it': { desk: { $in: [{ $gt: '' }] } },
  'a set beside a range': { startsOn: { $in: ['x'], $gt: 'a' } },
  'a range up to null': { startsOn: { $lt: null } },
  'a range up to an object': { startsOn: { $lt: { $gt: '' } } },
  'a number that is none': { number: Number.NaN },
  'SQL in a path': { "desk') = '' OR 1=1 --": 'x' },
  'a path of the prototype': { constructor: 'x' },
};

export function refusalCases(open: OpenStore): void {
  describe('refuses', () => {
    for (const [name, refused] of Object.entries(refusedFilters))
      it(
        name,
        onRequests(open, async (collection) => expectRefused(collection, filter(refused))),
      );

    it(
      'a path behind one that is filtered by a range only',
      onRequests(open, async (collection) => {
        await expectRefused(collection, filter({ outcome: { $gt: 'a' }, channel: 'phone' }));
        expect(await collection.count({ outcome: 'placed', channel: 'phone' })).toBe(0);
      }),
    );

    it(
      'a sort that no index gives, or in no direction',
      onRequests(open, async (collection) => {
        await expectRefused(collection, { sort: { path: 'note', direction: 'asc' } });
        await expectRefused(collection, { sort: { path: 'desk', direction: 'asc; DROP TABLE x' as 'asc' } });
        await expectRefused(collection, { sort: { path: "desk') --", direction: 'asc' } });
      }),
    );

    it(
      'a limit that is no whole number above 0',
      onRequests(open, async (collection) => {
        for (const limit of [0, -1, 1.5, Number.NaN, '1' as unknown as number])
          await expectRefused(collection, { limit });
      }),
    );

    it(
      'a cursor that it did not give, or of another order',
      onRequests(open, async (collection) => {
        await putAll(collection, { a: { startsOn: 'x' }, b: { startsOn: 'y' } });
        const sort = { path: 'startsOn', direction: 'asc' } as const;
        const { next } = await collection.find({ sort, limit: 1 });
        for (const cursor of ['', 'x', 'bnVsbA', '!!', Buffer.from('[1,2,3]').toString('base64url')])
          await expectRefused(collection, { sort, cursor });
        await expectRefused(collection, { sort: { ...sort, direction: 'desc' }, cursor: next ?? '' });
        await expectRefused(collection, { cursor: next ?? '' });
      }),
    );

    it(
      'nothing that only looks like an attack: values are values',
      onRequests(open, async (collection) => {
        const desk = `'; DROP TABLE requests; --`;
        await collection.put(desk, { desk });
        expect(await collection.count({ desk })).toBe(1);
        expect(await collection.count({ desk: { $in: [desk, '") OR 1=1 --'] } })).toBe(1);
        expect(await collection.get(desk)).toBeDefined();
      }),
    );
  });
}
