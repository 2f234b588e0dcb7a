import { describe, expect, it } from '@jest/globals';
import { UnsupportedQuery } from '@samenloket/read-models';
import { MongoDocumentStore, MongoLeases } from '@samenloket/read-models/mongodb';
import { sharedDouble } from './shared-double.js';

const double = sharedDouble();
const open = (database = double.nextDatabase()) => MongoDocumentStore.open({ uri: double.uri(), database });
const byDesk = { name: 'byDesk', paths: ['desk'] };
const byNumber = { name: 'byNumber', paths: ['number'], unique: true };

describe('The MongoDB document store', () => {
  it('keeps field names that MongoDB gives a meaning, and values as JSON has them', async () => {
    const store = await open();
    const collection = await store.collection({ name: 'odd', indexes: [] });
    const doc = {
      'a.b': 1,
      $set: { x: 1 },
      nested: [{ 'c.d': { $in: [null] } }],
      _id: 'own',
      __proto: {},
      when: new Date(0),
    };
    await collection.put('a', doc);
    await collection.writeAll([{ kind: 'put', id: 'b', doc, positions: {} }], { name: 'here', position: 1 });
    const kept = { ...doc, when: '1970-01-01T00:00:00.000Z' };
    for (const id of ['a', 'b']) expect((await collection.get(id))?.doc).toEqual(kept);
    await store.close();
  });

  it('refuses documents that MongoDB cannot hold, before anything is written', async () => {
    const store = await open();
    const collection = await store.collection({ name: 'large', indexes: [byNumber] });
    const pages = Array.from({ length: 17 }, () => 'x'.repeat(2 ** 20));
    await expect(collection.put('a', { pages })).rejects.toThrow('larger than 16 MB');
    let deep: object = {};
    for (let level = 0; level < 120; level++) deep = { deep };
    await expect(collection.put('a', deep)).rejects.toThrow('more than 100 levels');
    await expect(collection.put('a', { number: [1, 2] })).rejects.toBeInstanceOf(RangeError);
    expect(await collection.count()).toBe(0);
    await collection.put('a', { pages: pages.slice(2) });
    expect((await collection.get('a'))?.doc).toEqual({ pages: pages.slice(2) });
    await store.close();
  });

  it('leaves indexes over documents to the job, and answers queries meanwhile', async () => {
    const database = double.nextDatabase();
    const before = await open(database);
    const bare = await before.collection({ name: 'requests', indexes: [] });
    await bare.put('a', { desk: 'x', number: 1 });
    const warnings: object[] = [];
    const log = {
      info: () => undefined,
      warn: (fields: object) => warnings.push(fields),
      error: () => undefined,
    };
    const store = await MongoDocumentStore.open({ uri: double.uri(), database, log });
    const collection = await store.collection({ name: 'requests', indexes: [byDesk, byNumber] });
    expect(await collection.count({ desk: 'x' })).toBe(1);
    expect(warnings).toEqual([{ collection: 'requests', indexes: 3 }]);
    const missing = ['byDesk', 'byNumber', 'byNumber_unique'].map((index) => ({
      collection: 'requests',
      index,
    }));
    expect(await store.missingIndexes()).toEqual(missing);
    expect(await store.ensureIndexes()).toEqual(missing);
    expect(await store.missingIndexes()).toEqual([]);
    expect(await store.ensureIndexes()).toEqual([]);
    await expect(collection.put('b', { number: 1 })).rejects.toMatchObject({ index: 'byNumber' });
    await Promise.all([before.close(), store.close()]);
  });

  it('builds an index again when its paths changed', async () => {
    const store = await open();
    const first = await store.collection({ name: 'requests', indexes: [byDesk] });
    await first.put('a', { desk: 'x', place: 'y' });
    const collection = await store.collection({
      name: 'requests',
      indexes: [{ ...byDesk, paths: ['place'] }],
    });
    expect(await store.ensureIndexes()).toEqual([{ collection: 'requests', index: 'byDesk' }]);
    expect(await collection.count({ place: 'y' })).toBe(1);
    await store.close();
  });

  it('lets several replicas open the same collection at once', async () => {
    const database = double.nextDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => open(database)));
    await Promise.all(
      stores.map((store) => store.collection({ name: 'requests', indexes: [byDesk, byNumber] })),
    );
    expect(await stores[0]?.missingIndexes()).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('wants one element of an array within both ends of a range', async () => {
    const store = await open();
    const indexes = [
      { name: 'byDates', paths: ['dates'] },
      { name: 'byStart', paths: ['offers.startsOn'] },
    ];
    const collection = await store.collection({ name: 'requests', indexes });
    await collection.put('a', { dates: [1, 9], offers: [{ startsOn: 1 }, { startsOn: 9 }] });
    await collection.put('b', { dates: [1, 5], offers: [{ startsOn: 5 }] });
    await collection.put('c', { dates: 5, offers: { startsOn: 5 } });
    for (const path of ['dates', 'offers.startsOn']) {
      const { documents } = await collection.find({ filter: { [path]: { $gte: 3, $lte: 7 } } });
      expect(documents.map(({ id }) => id)).toEqual(['b', 'c']);
    }
    await store.close();
  });

  it('refuses an order by a path with several values', async () => {
    const store = await open();
    const collection = await store.collection({ name: 'requests', indexes: [byDesk] });
    await collection.put('a', { desk: ['x', 'y'] });
    const sorted = collection.find({ sort: { path: 'desk', direction: 'asc' } });
    await expect(sorted).rejects.toBeInstanceOf(UnsupportedQuery);
    await store.close();
  });

  it('drops all there is for a restore, but no lease begins again', async () => {
    const database = double.nextDatabase();
    const store = await open(database);
    const leases = await MongoLeases.open({ uri: double.uri(), database, instance: 'one' });
    const { fence } = await leases.seize('relay');
    await (await store.collection({ name: 'requests', indexes: [byDesk] })).put('a', { desk: 'x' });
    await store.dropDatabase();
    expect(await store.collectionNames()).toEqual([]);
    const again = await store.collection({ name: 'requests', indexes: [byDesk] });
    await again.writeAll([], { name: 'here', position: 1 });
    expect([await again.count(), await store.missingIndexes()]).toEqual([0, []]);
    expect((await leases.seize('relay')).fence.token).toBeGreaterThan(fence.token);
    await leases.close();
    await store.close();
  });
});
