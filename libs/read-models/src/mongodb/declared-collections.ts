import type { Log } from '@samenloket/event-sourcing';
import type { CollectionSpec } from '../document-store.js';
import { checkSpec, withEarlier } from '../query/collection-spec.js';
import { CollectionIndexes } from './collection-indexes.js';
import { schemaOf, type StoredRecord } from './document-schema.js';
import type { DeclaredCollection } from './mongo-collection.js';
import type { MongoConnection } from './mongo-connection.js';

export interface MissingIndex {
  readonly collection: string;
  readonly index: string;
}

/** What this process has declared, and how far MongoDB has it. */
export class DeclaredCollections {
  private readonly byName = new Map<string, DeclaredCollection>();

  constructor(
    private readonly connection: MongoConnection,
    private readonly log: Log,
  ) {}

  /** @throws RangeError for a name or path that cannot be one */
  async declare({ name, indexes }: CollectionSpec): Promise<() => DeclaredCollection> {
    checkSpec({ name, indexes });
    const spec = { name, indexes: withEarlier(indexes, this.byName.get(name)?.spec.indexes ?? []) };
    this.forget(name);
    const declared = { spec, model: this.connection.models.model<StoredRecord>(name, schemaOf(spec)) };
    this.byName.set(name, declared);
    await this.indexesOf(declared).prepare();
    const missing = await this.missingIn(declared);
    if (missing.length > 0)
      this.log.warn(
        { collection: name, indexes: missing.length },
        'Indexes are missing; queries are slow until the job builds them',
      );
    return () => this.byName.get(name) ?? declared;
  }

  forget(name: string): void {
    if (!this.byName.delete(name)) return;
    this.connection.models.deleteModel(name);
  }

  async missing(): Promise<readonly MissingIndex[]> {
    const perCollection = [];
    for (const declared of this.byName.values()) perCollection.push(await this.missingIn(declared));
    return perCollection.flat();
  }

  /** Builds what is missing, one index after the other: MongoDB takes reads and writes meanwhile. */
  async build(): Promise<readonly MissingIndex[]> {
    const built = await this.missing();
    for (const declared of this.byName.values()) await this.indexesOf(declared).build();
    return built;
  }

  private async missingIn(declared: DeclaredCollection): Promise<readonly MissingIndex[]> {
    const missing = await this.indexesOf(declared).missing();
    return missing.map(([, options]) => ({ collection: declared.spec.name, index: String(options?.name) }));
  }

  private indexesOf({ spec, model }: DeclaredCollection): CollectionIndexes {
    return new CollectionIndexes(model, () => this.connection.ensureCollections([spec.name]));
  }
}
