import type { Collection, Filter } from '@samenloket/read-models';

const pageSize = 500;

/** Every document of a query, page after page; for lists that are ordered by rules, not by an index. */
export async function* allDocuments<Doc extends object>(
  collection: Collection<Doc>,
  filter: Filter,
): AsyncIterable<Doc> {
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await collection.find({ filter, limit: pageSize, ...(cursor && { cursor }) });
    for (const { doc } of page.documents) yield doc;
    cursor = page.next;
  }
}
