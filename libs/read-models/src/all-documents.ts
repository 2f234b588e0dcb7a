import { setImmediate as othersHaveTheirTurn } from 'node:timers/promises';
import type { Collection, FindOptions, StoredDocument } from './document-store.js';

const pageSize = 100;

/** Every document of a query, page after page: for what is too much to hold, or to read at once. Between pages others work. */
export async function* allDocuments<Doc extends object>(
  collection: Pick<Collection<Doc>, 'find'>,
  query: Pick<FindOptions, 'filter' | 'sort'> = {},
): AsyncIterable<StoredDocument<Doc>> {
  let cursor: string | undefined;
  do {
    const page = await collection.find({
      ...query,
      limit: pageSize,
      ...(cursor !== undefined && { cursor }),
    });
    yield* page.documents;
    cursor = page.next;
    if (cursor !== undefined) await othersHaveTheirTurn();
  } while (cursor !== undefined);
}
