import mongoose from 'mongoose';
import type { DistributedSet } from './distributed-set.js';

/** Databases of read models; the keys of families have another one. */
const databases = ['intake', 'providerCapacity', 'matching', 'reporting'].map((name) => `samenloket_${name}`);

/** Drops every read model, its checkpoints and leases, as somebody does who has the wrong server before them. */
export async function dropReadModels({ local }: DistributedSet): Promise<void> {
  const uri = local.operatorEnvironment['SAMENLOKET_MONGODB'];
  if (uri === undefined) throw new Error('The set does not say where its MongoDB is.');
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    for (const name of databases) await connection.useDb(name).dropDatabase();
  } finally {
    await connection.close();
  }
}
