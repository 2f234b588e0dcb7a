import { answeredWithin, DomainError, isBrokenConnection } from '@samenloket/event-sourcing';
import mongoose, { type Connection } from 'mongoose';

const { mongo } = mongoose;

/** Codes of a server that is stepping down, restarting, out of disk, or too slow to answer. */
const passingCodes = new Set([
  6, 7, 50, 64, 89, 91, 100, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031,
]);

/** Longer than a call waits for a server and then for its answer. */
const mostMs = 25_000;

export interface KeysConnectionOptions {
  /** `mongodb://user:pass@host:27017/?replicaSet=rs0&tls=true&tlsCAFile=/path`. */
  readonly uri: string;
  /** Apart from every other database, so that a backup of the data never holds the keys. Default `samenloket_keys`. */
  readonly database?: string;
  /** How long a call waits for a server before it is UNAVAILABLE. Default 5,000. */
  readonly patienceMs?: number;
}

/** A connection of its own: nothing is shared through mongoose's global state. */
export async function connectKeys({
  uri,
  database = 'samenloket_keys',
  patienceMs = 5_000,
}: KeysConnectionOptions): Promise<Connection> {
  const connection = mongoose.createConnection();
  try {
    return await connection.openUri(uri, {
      dbName: database,
      appName: 'samenloket-keys',
      autoCreate: false,
      autoIndex: false,
      bufferCommands: false,
      serverSelectionTimeoutMS: patienceMs,
      connectTimeoutMS: patienceMs,
      socketTimeoutMS: 20_000,
      retryReads: true,
      retryWrites: true,
      readPreference: 'primary',
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', journal: true },
    });
  } catch (error) {
    await connection.close();
    throw withoutData(error);
  }
}

/** MongoDB's texts may quote what is stored: only codes go on. */
export async function askingKeys<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await answeredWithin(mostMs, work());
  } catch (error) {
    throw withoutData(error);
  }
}

/** A bulk write wears the failure of the network that ended it as if the server had answered it. */
function originOf(error: unknown): unknown {
  if (!(error instanceof mongo.MongoBulkWriteError)) return error;
  const origin: unknown = error.errorResponse;
  return origin instanceof mongo.MongoError ? origin : error;
}

function withoutData(failure: unknown): unknown {
  const error = originOf(failure);
  if (error instanceof mongo.MongoServerError && !passingCodes.has(Number(error.code)))
    return new Error(`MongoDB refused an operation on the keys with code ${error.code ?? 'unknown'}.`);
  const isOfMongo = error instanceof mongo.MongoError || error instanceof mongoose.Error;
  if (!isOfMongo && !isBrokenConnection(error)) return error;
  return new DomainError(
    'UNAVAILABLE',
    'The store of the family keys does not answer. Check that its MongoDB runs, has a primary and free disk, and that ' +
      'its address is right; then try again: repeating is harmless.',
  );
}
