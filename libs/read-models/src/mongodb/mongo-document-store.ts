import { type Log, silentLog } from '@samenloket/event-sourcing';
import { type Collection, type CollectionSpec, DocumentStore } from '../document-store.js';
import type { Fence } from '../leases/leases.js';
import { checkCollectionName } from '../query/collection-spec.js';
import { checkpointsCollection, readCheckpoint, removeCheckpoint } from './checkpoints.js';
import { DeclaredCollections, type MissingIndex } from './declared-collections.js';
import { isOfLeases } from './leases/lease-record.js';
import { MongoCollection } from './mongo-collection.js';
import { MongoConnection, type MongoConnectionOptions } from './mongo-connection.js';
import { FencedWritings } from './fenced-writing.js';
import { FreeWriting, type Writing } from './writing.js';

export interface MongoDocumentStoreOptions extends MongoConnectionOptions {
  readonly log?: Log;
}

/** Documents in a database of MongoDB; writes are acknowledged by a majority and its journals. */
export class MongoDocumentStore extends DocumentStore {
  private constructor(
    private readonly connection: MongoConnection,
    private readonly declared: DeclaredCollections,
    private readonly writing: Writing,
    private readonly fenced: FencedWritings,
    private readonly closing: () => Promise<void>,
  ) {
    super();
  }

  /** @throws DomainError UNAVAILABLE, as every later call when no server answers */
  static async open({ log = silentLog, ...options }: MongoDocumentStoreOptions): Promise<MongoDocumentStore> {
    const connection = await MongoConnection.open(options);
    await connection.ensureCollections([checkpointsCollection]);
    const declared = new DeclaredCollections(connection, log);
    const fenced = new FencedWritings(connection);
    return new MongoDocumentStore(connection, declared, new FreeWriting(connection), fenced, async () => {
      await fenced.close();
      await connection.close();
    });
  }

  under(fence: Fence): MongoDocumentStore {
    const writing = this.fenced.under(fence);
    return new MongoDocumentStore(
      this.connection,
      this.declared,
      writing,
      this.fenced,
      async () => undefined,
    );
  }

  async collection<Doc extends object>(spec: CollectionSpec): Promise<Collection<Doc>> {
    const declared = await this.connection.askingMuch(() => this.declared.declare(spec));
    return new MongoCollection<Doc>(spec.name, this.connection, this.writing, declared);
  }

  async collectionNames(): Promise<string[]> {
    const { database } = this.connection;
    const found = await this.connection.asking(() =>
      database.listCollections({}, { nameOnly: true }).toArray(),
    );
    return found
      .map(({ name }) => name)
      .filter((name) => /^[a-z]/.test(name) && !name.startsWith('system.'))
      .sort();
  }

  /** MongoDB drops outside transactions; under a fence the lease stays touched, so nobody takes it over meanwhile. */
  async drop(name: string): Promise<void> {
    checkCollectionName(name);
    await this.connection.askingMuch(() =>
      this.writing.single(async () => {
        await this.connection.database.dropCollection(name);
      }),
    );
    this.declared.forget(name);
  }

  checkpoint(name: string): Promise<number | undefined> {
    return this.connection.asking(() => readCheckpoint(this.connection, name));
  }

  async deleteCheckpoint(name: string): Promise<void> {
    await this.connection.askingMuch(() =>
      this.writing.single((session) => removeCheckpoint(this.connection, name, session)),
    );
  }

  /**
   * All there is, checkpoints too: it follows from the events. Only the leases stay: their tokens must never begin
   * again, or an owner that was paused could write once more.
   */
  async dropDatabase(): Promise<void> {
    const { database } = this.connection;
    await this.connection.askingMuch(async () => {
      const found = await database.listCollections({}, { nameOnly: true }).toArray();
      for (const { name } of found.filter((collection) => !isOfLeases(collection.name))) {
        await database.dropCollection(name);
        this.declared.forget(name);
      }
    });
    await this.connection.ensureCollections([checkpointsCollection]);
  }

  /** Declared here, and not in MongoDB yet: queries work, but read more than they should. */
  missingIndexes(): Promise<readonly MissingIndex[]> {
    return this.connection.asking(() => this.declared.missing());
  }

  /** For a job, not for a start: building an index over many documents takes long. Answers what it built. */
  ensureIndexes(): Promise<readonly MissingIndex[]> {
    return this.connection.askingMuch(() => this.declared.build());
  }

  /**
   * Nothing is left to do: a deletion is acknowledged when a majority has it in its journals, and from then on no query
   * of any member finds the document. The bytes are MongoDB's to overwrite: freed blocks are reused in time, and the
   * oplog holds earlier versions until it rolls over. Against whoever reads the disks, encrypt them.
   */
  async purge(): Promise<void> {
    await this.connection.asking(async () => this.connection.database.command({ ping: 1 }));
  }

  async close(): Promise<void> {
    await this.closing();
  }
}
