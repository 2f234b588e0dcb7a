import type { Document } from 'bson';
import { Query } from 'mingo';
import { types } from 'node:util';
import { badValue } from '../command-error.js';

export type Matches = (document: Document) => boolean;

/** @throws CommandError for a filter with operators that are not known */
export function matcherOf(filter: Document): Matches {
  if (Object.keys(filter).length === 0) return () => true;
  const query = refusing(() => new Query(filter, { scriptEnabled: false }));
  return (document) => query.test(document);
}

/** mingo's refusals as MongoDB's. */
export function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw badValue(types.isNativeError(error) ? error.message : 'The expression is not understood.');
  }
}
