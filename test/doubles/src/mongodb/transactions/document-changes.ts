import type { CollectionInfo } from '../storage/index-info.js';

/** Documents of several collections by encoded id; `undefined` stands for one that is not there. */
export class DocumentChanges<Value> {
  private readonly collections = new Map<
    number,
    { collection: CollectionInfo; changes: Map<string, Value> }
  >();

  of({ id }: CollectionInfo): ReadonlyMap<string, Value> | undefined {
    return this.collections.get(id)?.changes;
  }

  has({ id }: CollectionInfo, key: Uint8Array): boolean {
    return this.collections.get(id)?.changes.has(textOf(key)) ?? false;
  }

  get({ id }: CollectionInfo, key: Uint8Array): Value | undefined {
    return this.collections.get(id)?.changes.get(textOf(key));
  }

  set(collection: CollectionInfo, key: Uint8Array, value: Value): void {
    let known = this.collections.get(collection.id);
    if (!known) this.collections.set(collection.id, (known = { collection, changes: new Map() }));
    known.changes.set(textOf(key), value);
  }

  *[Symbol.iterator](): Iterator<readonly [collection: CollectionInfo, id: Uint8Array, value: Value]> {
    for (const { collection, changes } of this.collections.values())
      for (const [key, value] of changes) yield [collection, bytesOf(key), value];
  }
}

export const textOf = (key: Uint8Array): string =>
  Buffer.from(key.buffer, key.byteOffset, key.length).toString('latin1');
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
