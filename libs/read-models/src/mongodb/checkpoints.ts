import type mongoose from 'mongoose';
import type { Checkpoint } from '../document-store.js';
import type { MongoConnection } from './mongo-connection.js';

interface CheckpointRecord {
  readonly _id: string;
  readonly position: number;
}

export const checkpointsCollection = '_checkpoints';

const checkpointsOf = ({ database }: MongoConnection) =>
  database.collection<CheckpointRecord>(checkpointsCollection);

export async function keepCheckpoint(
  connection: MongoConnection,
  { name, position }: Checkpoint,
  session?: mongoose.mongo.ClientSession,
): Promise<void> {
  const options = { upsert: true, ...(session && { session }) };
  await checkpointsOf(connection).updateOne({ _id: name }, { $set: { position } }, options);
}

export async function readCheckpoint(connection: MongoConnection, name: string): Promise<number | undefined> {
  return (await checkpointsOf(connection).findOne({ _id: name }))?.position;
}

export async function removeCheckpoint(
  connection: MongoConnection,
  name: string,
  session?: mongoose.mongo.ClientSession,
): Promise<void> {
  await checkpointsOf(connection).deleteOne({ _id: name }, { ...(session && { session }) });
}
