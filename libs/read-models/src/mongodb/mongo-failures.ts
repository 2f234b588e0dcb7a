import { DomainError, isBrokenConnection } from '@samenloket/event-sourcing';
import mongoose from 'mongoose';

const { mongo } = mongoose;

/** Server codes of a primary that is stepping down, restarting, out of disk, or too slow to answer. */
const passingCodes = new Set([
  6, 7, 50, 64, 89, 91, 100, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031,
]);

/** Whether the same may work later: the server is away, changing or overloaded. */
function isPassing(error: unknown): boolean {
  if (error instanceof mongo.MongoServerError)
    return passingCodes.has(Number(error.code)) || isTransient(error);
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoSystemError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoClientClosedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    error instanceof mongo.MongoOperationTimeoutError ||
    error instanceof mongoose.Error.MongooseServerSelectionError ||
    isBrokenConnection(error)
  );
}

/** A transaction that met another one, or lost its server: it may be tried again from its beginning. */
export function isTransient(error: unknown): boolean {
  const origin = originOf(error);
  return origin instanceof mongo.MongoError && origin.hasErrorLabel('TransientTransactionError');
}

/** Whether the answer to a commit was lost: it may be sent again. */
export function isUnknownCommit(error: unknown): boolean {
  return error instanceof mongo.MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
}

/** The index whose value is there already. */
export function violatedIndex(error: unknown): string | undefined {
  if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) return undefined;
  return /\bindex: (\S+)/.exec(error.message)?.[1];
}

/** MongoDB's texts quote documents, so nothing of them goes on but the code. */
export function withoutData(failure: unknown): unknown {
  const error = originOf(failure);
  if (isPassing(error)) return unavailable();
  if (error instanceof mongo.MongoServerError)
    return new Error(`MongoDB refused the operation with code ${error.code ?? 'unknown'}.`);
  if (error instanceof mongo.MongoError || error instanceof mongoose.Error)
    return new Error(`MongoDB's driver refused the operation: ${error.name}.`);
  return error;
}

/** A bulk write wears the failure of the network that ended it as if the server had answered it. */
function originOf(error: unknown): unknown {
  if (!(error instanceof mongo.MongoBulkWriteError)) return error;
  const origin: unknown = error.errorResponse;
  return origin instanceof mongo.MongoError ? origin : error;
}

export function unavailable(): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    'MongoDB does not answer. Check that it runs, has a primary and free disk, and that its address is right; ' +
      'then try again: repeating is harmless.',
  );
}

export function serverCode(error: unknown): number | undefined {
  return error instanceof mongo.MongoServerError ? Number(error.code) : undefined;
}
