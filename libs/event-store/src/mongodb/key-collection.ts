import mongoose from 'mongoose';
import type { Erasure } from '../personal-data/key-store.js';
import type { KeyRecord } from './key-records.js';
import { askingKeys } from './keys-connection.js';

const { MongoBulkWriteError } = mongoose.mongo;
const duplicateKey = 11000;
const mostAtOnce = 1_000;

/** The keys' documents: a key is only ever added where nothing is, and an erasure is only ever added. */
export class KeyCollection {
  private readonly records: mongoose.mongo.Collection<KeyRecord>;

  constructor(database: mongoose.mongo.Db) {
    this.records = database.collection<KeyRecord>('family_keys');
  }

  async read(ids: readonly string[]): Promise<Map<string, KeyRecord>> {
    const found = new Map<string, KeyRecord>();
    for (const some of chunksOf(ids))
      for (const record of await askingKeys(() => this.records.find({ _id: { $in: some } }).toArray()))
        found.set(record._id, record);
    return found;
  }

  /** What is there stays as it is: a key that another replica made first, and an erasure. */
  async addAbsent(records: readonly KeyRecord[]): Promise<void> {
    for (const some of chunksOf(records))
      await this.write(some.map((document) => ({ insertOne: { document } })));
  }

  /** Takes keys away and leaves the instants, each in one write. Answers how many were not erased before. */
  async erase(erasures: readonly Erasure[]): Promise<number> {
    let [erased, pending] = [0, firstOfEach(erasures)];
    while (pending.length > 0) {
      for (const some of chunksOf(pending)) erased += await this.write(some.map(erasing));
      const now = await this.read(pending.map(({ familyId }) => familyId));
      pending = pending.filter(({ familyId }) => now.get(familyId)?.erasedAt === undefined); // a key was made meanwhile
    }
    return erased;
  }

  erased(): Promise<KeyRecord[]> {
    return askingKeys(() =>
      this.records
        .find({ erasedAt: { $exists: true } })
        .sort({ erasedAt: 1, _id: 1 })
        .toArray(),
    );
  }

  /** Only while the same master key wraps it: an erasure or another rewrapping comes first. */
  async replaceWrapping(
    { _id, wrapped }: Required<Pick<KeyRecord, '_id' | 'wrapped'>>,
    keyId: string,
  ): Promise<number> {
    const unchanged = { _id, 'wrapped.keyId': keyId };
    return (await askingKeys(() => this.records.updateOne(unchanged, { $set: { wrapped } }))).modifiedCount;
  }

  /** Everything, or what some other master key than this one wraps. */
  async *all({ notWrappedBy }: { readonly notWrappedBy?: string } = {}): AsyncIterable<KeyRecord> {
    const filter =
      notWrappedBy === undefined
        ? {}
        : { wrapped: { $exists: true }, 'wrapped.keyId': { $ne: notWrappedBy } };
    const cursor = this.records.find(filter);
    for (;;) {
      const record = await askingKeys(() => cursor.next());
      if (!record) return;
      yield record;
    }
  }

  /** Answers how many documents changed; refusals of what is there already are no failures. */
  private async write(operations: mongoose.mongo.AnyBulkWriteOperation<KeyRecord>[]): Promise<number> {
    return askingKeys(async () => {
      try {
        const { insertedCount, modifiedCount, upsertedCount } = await this.records.bulkWrite(operations, {
          ordered: false,
        });
        return insertedCount + modifiedCount + upsertedCount;
      } catch (error) {
        if (!(error instanceof MongoBulkWriteError) || !onlyDuplicates(error)) throw error;
        return error.insertedCount + error.modifiedCount + error.upsertedCount;
      }
    });
  }
}

/** For a family that is erased already this inserts, which its unique id refuses. */
function erasing({ familyId, erasedAt }: Erasure): mongoose.mongo.AnyBulkWriteOperation<KeyRecord> {
  const filter = { _id: familyId, erasedAt: { $exists: false } };
  return { updateOne: { filter, update: { $set: { erasedAt }, $unset: { wrapped: '' } }, upsert: true } };
}

function onlyDuplicates({ writeErrors }: mongoose.mongo.MongoBulkWriteError): boolean {
  const errors = Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  return errors.length > 0 && errors.every(({ code }) => code === duplicateKey);
}

function firstOfEach(erasures: readonly Erasure[]): Erasure[] {
  return [...new Map(erasures.toReversed().map((erasure) => [erasure.familyId, erasure])).values()].reverse();
}

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / mostAtOnce) }, (_, place) =>
    items.slice(place * mostAtOnce, (place + 1) * mostAtOnce),
  );
}
