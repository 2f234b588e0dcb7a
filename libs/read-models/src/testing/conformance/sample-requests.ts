import type { Collection, CollectionSpec, DocumentStore, Filter, FindOptions } from '../../document-store.js';

/** Each call gives an empty store; the kit closes it. */
export type OpenStore = () => Promise<DocumentStore>;

/** What the kit stores: every kind of value that the port speaks of. */
export interface SampleRequest {
  readonly desk?: string;
  readonly number?: number | string;
  readonly urgent?: boolean;
  readonly outcome?: string | null;
  readonly channel?: string;
  readonly startsOn?: string | null;
  readonly child?: { readonly birthMonth?: string; readonly twin?: { readonly number: number } };
  readonly deskIds?: readonly string[];
  readonly note?: unknown;
}

export const requests: CollectionSpec = {
  name: 'requests',
  indexes: [
    { name: 'byDesk', paths: ['desk', 'startsOn'] },
    { name: 'byStart', paths: ['startsOn'] },
    { name: 'byUrgent', paths: ['urgent'] },
    { name: 'byOutcome', paths: ['outcome', 'channel'] },
    { name: 'byBirthMonth', paths: ['child.birthMonth'] },
    { name: 'byTwin', paths: ['child.twin.number'] },
    { name: 'byDeskIds', paths: ['deskIds'] },
    { name: 'byNumber', paths: ['number'], unique: true },
  ],
};

export type Requests = Collection<SampleRequest>;

/** Runs a case on an empty collection of an empty store. */
export function onRequests(
  open: OpenStore,
  check: (collection: Requests, store: DocumentStore) => Promise<void>,
): () => Promise<void> {
  return onStore(open, async (store) => check(await store.collection<SampleRequest>(requests), store));
}

export function onStore(
  open: OpenStore,
  check: (store: DocumentStore) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const store = await open();
    try {
      await check(store);
    } finally {
      await store.close();
    }
  };
}

export async function putAll(
  collection: Requests,
  docs: Readonly<Record<string, SampleRequest>>,
): Promise<void> {
  await collection.writeAll(
    Object.entries(docs).map(([id, doc]) => ({ kind: 'put', id, doc, positions: {} }) as const),
  );
}

/** Ids that a query gives, in its order. */
export async function idsOf(collection: Requests, options: FindOptions): Promise<string[]> {
  const { documents } = await collection.find(options);
  return documents.map(({ id }) => id);
}

export async function idsWhere(collection: Requests, filter: Filter): Promise<string[]> {
  return idsOf(collection, { filter });
}

/** Ids of all pages of a query, page by page. */
export async function pagesOf(collection: Requests, options: FindOptions): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await collection.find(cursor === undefined ? options : { ...options, cursor });
    pages.push(page.documents.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  return pages;
}
