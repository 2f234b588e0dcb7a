import { createHash } from 'node:crypto';
import { allDocuments } from '../all-documents.js';
import type { Collection } from '../document-store.js';

export interface Digest {
  readonly count: number;
  /** SHA-256 over ids and documents, by id, hexadecimal. */
  readonly digest: string;
}

/** Equal for equal documents, whatever the order of their fields. Documents come in order of id. */
export async function digestOf(
  documents:
    AsyncIterable<readonly [id: string, doc: unknown]> | Iterable<readonly [id: string, doc: unknown]>,
): Promise<Digest> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const [id, doc] of documents) {
    hash.update(`${JSON.stringify(id)}${canonicalJson(doc)}\n`);
    count += 1;
  }
  return { count, digest: hash.digest('hex') };
}

export async function* documentsById<Doc extends object>(
  collection: Collection<Doc>,
): AsyncIterable<readonly [string, Doc]> {
  for await (const { id, doc } of allDocuments(collection)) yield [id, doc];
}

function canonicalJson(doc: unknown): string {
  return JSON.stringify(doc, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
