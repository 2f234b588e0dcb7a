import type { BuiltIndex } from '../platform-storage.js';
import type { Operation } from './operation.js';

export class IndexesArguments {}

export interface IndexesResult {
  readonly built: readonly BuiltIndex[];
}

/** Builds the indexes that the views declare and the databases lack: a job before or after an upgrade, not a start. */
export const indexesOperation: Operation<IndexesArguments, IndexesResult> = {
  name: 'indexes',
  arguments: IndexesArguments,
  run: async ({ storage }) => ({ built: await storage.buildIndexes() }),
};
