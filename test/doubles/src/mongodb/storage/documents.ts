import { type Document, serialize } from 'bson';
import { CommandError, duplicateKey } from '../command-error.js';
import { readBson } from '../wire/message.js';
import type { Catalogue } from './catalogue.js';
import type { DatabaseFile } from './database-file.js';
import { entriesOf } from './index-entries.js';
import type { CollectionInfo, IndexInfo } from './index-info.js';

export interface Row {
  /** The encoded `_id`. */
  readonly id: Uint8Array;
  readonly doc: Uint8Array;
}

const mostBytes = 16 * 2 ** 20;

/** The committed documents and what the indexes hold of them. */
export class Documents {
  constructor(
    private readonly file: DatabaseFile,
    private readonly catalogue: Catalogue,
  ) {}

  get(collection: CollectionInfo, id: Uint8Array): Uint8Array | undefined {
    return this.file.first<{ doc: Uint8Array }>(
      'SELECT doc FROM documents WHERE collection = ? AND id = ?',
      collection.id,
      id,
    )?.doc;
  }

  /** Stores the document and its index entries; who calls it has looked whether unique values are free. */
  put(collection: CollectionInfo, id: Uint8Array, document: Document, bytes = encode(document)): void {
    const before = this.get(collection, id);
    this.file.run(
      'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET doc = excluded.doc',
      collection.id,
      id,
      bytes,
    );
    if (collection.indexes.length === 0) return;
    const old = before && readBson(before);
    for (const index of collection.indexes) this.replaceEntries(index, id, old, document);
  }

  remove(collection: CollectionInfo, id: Uint8Array): void {
    const before = this.get(collection, id);
    if (!before) return;
    this.file.run('DELETE FROM documents WHERE collection = ? AND id = ?', collection.id, id);
    if (collection.indexes.length === 0) return;
    const old = readBson(before);
    for (const index of collection.indexes) this.replaceEntries(index, id, old, undefined);
  }

  /** Fills a new index. @throws CommandError when a value that must be unique is there twice */
  fill(collection: CollectionInfo, index: IndexInfo): void {
    const rows = this.file.all<Row>('SELECT id, doc FROM documents WHERE collection = ?', collection.id);
    for (const { id, doc } of rows) {
      const document = readBson(doc);
      if (index.unique)
        for (const key of this.keysIn(index, document))
          if (this.ownerOf(index, key)) throw duplicateValue(collection, index, document);
      this.replaceEntries(index, id, undefined, document);
    }
  }

  /** Who has this value in an index, the first one when it is not unique. */
  ownerOf(index: IndexInfo, key: Uint8Array): Uint8Array | undefined {
    return this.file.first<{ id: Uint8Array }>(
      'SELECT id FROM entries WHERE index_id = ? AND key = ?',
      index.id,
      key,
    )?.id;
  }

  /** What an index holds of a document; nothing when it is partial and leaves the document out. */
  keysIn(index: IndexInfo, document: Document): readonly Buffer[] {
    if (index.partial && !index.partial(document)) return [];
    return entriesOf(document, index.paths).keys;
  }

  private replaceEntries(
    index: IndexInfo,
    id: Uint8Array,
    old: Document | undefined,
    next: Document | undefined,
  ): void {
    const before = old ? this.keysIn(index, old) : [];
    const after = next ? this.keysIn(index, next) : [];
    if (before.length === after.length && before.every((key, place) => key.equals(after[place] as Buffer)))
      return;
    for (const key of before)
      this.file.run('DELETE FROM entries WHERE index_id = ? AND key = ? AND id = ?', index.id, key, id);
    for (const key of after) this.file.run('INSERT INTO entries VALUES (?, ?, ?)', index.id, key, id);
    if (next && after.length > 0 && entriesOf(next, index.paths).multiple) this.catalogue.markMultikey(index);
  }
}

/** @throws CommandError for a document that is too large for MongoDB */
export function encode(document: Document): Uint8Array {
  const bytes = serialize(document);
  if (bytes.length > mostBytes)
    throw new CommandError(
      10334,
      'BSONObjectTooLarge',
      `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${mostBytes}`,
    );
  return bytes;
}

export function duplicateValue(
  { namespace }: CollectionInfo,
  index: IndexInfo,
  document: Document,
): CommandError {
  const pattern = index.spec['key'] as Document;
  const value = Object.fromEntries(
    index.paths.map((path) => [path, path === '_id' ? document['_id'] : null]),
  );
  return duplicateKey(namespace, index.name, pattern, value);
}
