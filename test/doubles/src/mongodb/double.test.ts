import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDouble } from './adapters/shared-double.js';

interface Thing {
  _id: string;
  n?: number;
  group?: string;
}

const double = sharedDouble({ transactionLifetimeMs: 1_500 });
let connection: Connection;
beforeAll(async () => {
  connection = await mongoose.createConnection(double.uri(), { dbName: 'direct' }).asPromise();
});
afterAll(() => connection.close());

let collections = 0;
const nextThings = () => (connection.db as mongoose.mongo.Db).collection<Thing>(`things_${++collections}`);
const session = () => connection.startSession();

describe('The MongoDB double', () => {
  it('refuses commands that it does not know, and never pretends', async () => {
    const database = connection.db as mongoose.mongo.Db;
    for (const command of ['mapReduce', 'collMod', 'serverStatus', 'buildInfo', 'watch'])
      await expect(database.command({ [command]: 1 })).rejects.toMatchObject({ code: 59 });
    const things = nextThings();
    await expect(things.createIndex({ n: 1 }, { expireAfterSeconds: 1 })).rejects.toMatchObject({ code: 67 });
    await expect(things.find({ n: { $unheardOf: 1 } } as never).toArray()).rejects.toMatchObject({ code: 2 });
  });

  it('shows a transaction the moment it began, and others nothing of it before its commit', async () => {
    const things = nextThings();
    await things.insertMany([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ]);
    const own = await session();
    own.startTransaction();
    expect(await things.countDocuments({ n: 1 }, { session: own })).toBe(2);
    await things.updateOne({ _id: 'b' }, { $set: { n: 5 } });
    await things.insertOne({ _id: 'c', n: 1 });
    await things.updateOne({ _id: 'a' }, { $inc: { n: 10 } }, { session: own });
    const seen = await things.find({}, { session: own, sort: { n: -1 } }).toArray();
    expect(seen).toEqual([
      { _id: 'a', n: 11 },
      { _id: 'b', n: 1 },
    ]);
    expect((await things.findOne({ _id: 'a' }))?.n).toBe(1);
    await own.commitTransaction();
    expect((await things.findOne({ _id: 'a' }))?.n).toBe(11);
    await own.endSession();
  });

  it('lets the first of two transactions that write a document go on, and makes the other begin again', async () => {
    const things = nextThings();
    await things.insertOne({ _id: 'a', n: 1 });
    const [one, other] = [await session(), await session()];
    one.startTransaction();
    other.startTransaction();
    await things.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: one });
    const refused = things.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: other });
    await expect(refused).rejects.toMatchObject({ code: 112 });
    const labelled = (error: mongoose.mongo.MongoError) => error.hasErrorLabel('TransientTransactionError');
    expect(await refused.then(() => false, labelled)).toBe(true);
    await expect(things.findOne({ _id: 'a' }, { session: other })).rejects.toMatchObject({ code: 251 });
    await other.abortTransaction();
    await one.commitTransaction();
    expect((await things.findOne({ _id: 'a' }))?.n).toBe(2);
    await Promise.all([one.endSession(), other.endSession()]);
  });

  it('refuses to change what was changed since the transaction began', async () => {
    const things = nextThings();
    await things.insertOne({ _id: 'a', n: 1 });
    const own = await session();
    own.startTransaction();
    await things.findOne({ _id: 'b' }, { session: own });
    await things.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
    const refused = things.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: own });
    await expect(refused).rejects.toMatchObject({ code: 112 });
    await own.abortTransaction();
    await own.endSession();
  });

  it('lets a write outside wait for a transaction that holds the document, and ends one that takes too long', async () => {
    const things = nextThings();
    await things.insertOne({ _id: 'a', n: 1 });
    const own = await session();
    own.startTransaction();
    await things.updateOne({ _id: 'a' }, { $inc: { n: 10 } }, { session: own });
    const order: string[] = [];
    const outside = things.updateOne({ _id: 'a' }, { $inc: { n: 1 } }).then(() => order.push('outside'));
    await things.insertOne({ _id: 'b' });
    order.push('commit');
    await own.commitTransaction();
    await outside;
    expect(order).toEqual(['commit', 'outside']);
    expect((await things.findOne({ _id: 'a' }))?.n).toBe(12);

    own.startTransaction();
    await things.updateOne({ _id: 'a' }, { $inc: { n: 10 } }, { session: own });
    await things.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
    await expect(own.commitTransaction()).rejects.toMatchObject({ code: 251 });
    expect((await things.findOne({ _id: 'a' }))?.n).toBe(13);
    await own.endSession();
  });

  it('keeps values unique between transactions', async () => {
    const things = nextThings();
    await things.createIndex({ n: 1 }, { unique: true, partialFilterExpression: { n: { $type: 'number' } } });
    const [one, other] = [await session(), await session()];
    one.startTransaction();
    other.startTransaction();
    await things.insertOne({ _id: 'a', n: 1 }, { session: one });
    await expect(things.insertOne({ _id: 'b', n: 1 }, { session: other })).rejects.toMatchObject({
      code: 112,
    });
    await one.commitTransaction();
    await other.abortTransaction();
    await expect(things.insertOne({ _id: 'b', n: 1 })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { n: 1 },
    });
    await things.insertMany([{ _id: 'c' }, { _id: 'd' }]);
    await Promise.all([one.endSession(), other.endSession()]);
  });

  it('gives large results in pieces, and finds through indexes what a scan finds', async () => {
    const things = nextThings();
    const many = Array.from({ length: 2_500 }, (_, n) => ({
      _id: `t${n}`,
      n: n % 50,
      group: n % 3 ? 'x' : 'y',
    }));
    await things.insertMany(many);
    expect(await things.find().toArray()).toHaveLength(2_500);
    const queries = [
      { n: 7 },
      { n: { $gte: 10, $lt: 12 }, group: 'x' },
      { group: 'y', n: { $in: [1, 2, 3] } },
      { n: { $lte: 0 } },
    ];
    const ids = async () =>
      Promise.all(
        queries.map(async (query) =>
          (
            await things
              .find(query as never)
              .sort({ n: 1, _id: -1 })
              .toArray()
          ).map(({ _id }) => _id),
        ),
      );
    const scanned = await ids();
    await things.createIndexes([
      { key: { group: 1, n: 1, _id: 1 }, name: 'byGroup' },
      { key: { n: 1, _id: -1 }, name: 'byNumber' },
    ]);
    expect(await ids()).toEqual(scanned);
    expect(scanned.map(({ length }) => length)).toEqual(
      queries.map((query) => many.filter(matching(query)).length),
    );
  });
});

function matching(query: { n?: unknown; group?: string }): (thing: { n: number; group: string }) => boolean {
  return ({ n, group }) => {
    if (query.group !== undefined && query.group !== group) return false;
    if (typeof query.n === 'number') return n === query.n;
    const { $gte = 0, $lt = Infinity, $lte = Infinity, $in } = query.n as Record<string, never>;
    return n >= $gte && n < $lt && n <= $lte && (!$in || ($in as number[]).includes(n));
  };
}
