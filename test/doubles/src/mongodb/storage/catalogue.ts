import { type Document, serialize } from 'bson';
import { randomBytes } from 'node:crypto';
import { badValue, CommandError } from '../command-error.js';
import { readBson } from '../wire/message.js';
import type { DatabaseFile } from './database-file.js';
import { type CollectionInfo, type IndexInfo, indexFrom, sameIndex } from './index-info.js';

/** Which collections and indexes there are. Kept in memory, read again when a write was taken back. */
export class Catalogue {
  private collections = new Map<string, CollectionInfo>();

  constructor(private readonly file: DatabaseFile) {
    this.reload();
  }

  reload(): void {
    const rows = this.file.all<{ id: number; namespace: string; uuid: Uint8Array }>(
      'SELECT * FROM collections ORDER BY id',
    );
    const known = new Map([...this.collections.values()].map((collection) => [collection.id, collection]));
    this.collections = new Map(
      rows.map(({ id, namespace, uuid }) => {
        const collection = known.get(id) ?? { id, namespace, uuid, indexes: [] };
        collection.indexes = this.indexesOf(collection);
        return [namespace, collection];
      }),
    );
  }

  find(namespace: string): CollectionInfo | undefined {
    return this.collections.get(namespace);
  }

  /** Namespaces are `<database>.<collection>`; a database has no dot in its name. */
  inDatabase(database: string): CollectionInfo[] {
    return [...this.collections.values()].filter(({ namespace }) => namespace.startsWith(`${database}.`));
  }

  databases(): string[] {
    return [
      ...new Set([...this.collections.keys()].map((namespace) => namespace.slice(0, namespace.indexOf('.')))),
    ].sort();
  }

  /** The collection, made when it is not there. */
  obtain(namespace: string): CollectionInfo {
    const known = this.collections.get(namespace);
    if (known) return known;
    if (!/^[^.$\s]+\.[^.$\0][^$\0]*$/.test(namespace))
      throw new CommandError(73, 'InvalidNamespace', 'Invalid namespace specified');
    const uuid = randomBytes(16);
    const id = this.file.run('INSERT INTO collections (namespace, uuid) VALUES (?, ?)', namespace, uuid);
    const made: CollectionInfo = { id, namespace, uuid, indexes: [] };
    this.collections.set(namespace, made);
    return made;
  }

  drop(collection: CollectionInfo): void {
    for (const index of collection.indexes) this.dropIndex(collection, index);
    this.file.run('DELETE FROM documents WHERE collection = ?', collection.id);
    this.file.run('DELETE FROM collections WHERE id = ?', collection.id);
    this.collections.delete(collection.namespace);
  }

  /** The new index, not filled yet; nothing when exactly this one is there already. */
  addIndex(collection: CollectionInfo, spec: Document): IndexInfo | undefined {
    const wanted = indexFrom(0, spec, false);
    for (const known of collection.indexes) {
      if (known.name === wanted.name) {
        if (sameIndex(known, wanted)) return undefined;
        throw new CommandError(
          86,
          'IndexKeySpecsConflict',
          `An index named ${wanted.name} exists with another specification.`,
        );
      }
      if (
        known.paths.join() === wanted.paths.join() &&
        known.unique === wanted.unique &&
        Boolean(known.partial) === Boolean(wanted.partial)
      )
        throw new CommandError(
          85,
          'IndexOptionsConflict',
          `Index already exists with a different name: ${known.name}`,
        );
    }
    if (wanted.name === '_id_') throw badValue('The index on _id is always there.');
    const id = this.file.run(
      'INSERT INTO indexes (collection, spec, multikey) VALUES (?, ?, 0)',
      collection.id,
      serialize(wanted.spec),
    );
    const index = { ...wanted, id };
    collection.indexes.push(index);
    return index;
  }

  dropIndex(collection: CollectionInfo, index: IndexInfo): void {
    this.file.run('DELETE FROM entries WHERE index_id = ?', index.id);
    this.file.run('DELETE FROM indexes WHERE id = ?', index.id);
    collection.indexes = collection.indexes.filter((other) => other !== index);
  }

  /** From the first array on, an index gives no order any more. */
  markMultikey(index: IndexInfo): void {
    if (index.multikey) return;
    this.file.run('UPDATE indexes SET multikey = 1 WHERE id = ?', index.id);
    index.multikey = true;
  }

  /** The same objects as before, where they are the same indexes: transactions under way hold on to them. */
  private indexesOf({ id: collection, indexes }: CollectionInfo): IndexInfo[] {
    const rows = this.file.all<{ id: number; spec: Uint8Array; multikey: number }>(
      'SELECT id, spec, multikey FROM indexes WHERE collection = ? ORDER BY id',
      collection,
    );
    return rows.map(({ id, spec, multikey }) => {
      const index = indexes.find((other) => other.id === id) ?? indexFrom(id, readBson(spec), false);
      index.multikey = multikey === 1;
      return index;
    });
  }
}
