import {
  type Checkpoint,
  Collection,
  type CollectionSpec,
  DocumentStore,
  type Filter,
  type FindOptions,
  type Positions,
  type Write,
} from '../document-store.js';
import { type Fence, LeaseLost } from '../leases/leases.js';
import type { LeaseTable } from './lease-table.js';

/** One replica's way to documents that several share; its connection can be held up, or cut. */
export class FencedDocuments extends DocumentStore {
  private holdUp: Promise<void> | undefined;
  private failure: Error | undefined;

  constructor(
    private readonly inner: DocumentStore,
    private readonly table: LeaseTable,
    private readonly fence?: Fence,
    private readonly connection?: FencedDocuments,
  ) {
    super();
  }

  /** Until the returned function is called, every write waits before it looks at its fence. */
  holdWrites(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.holdUp = promise;
    return () => {
      this.holdUp = undefined;
      resolve();
    };
  }

  /** From now on every read and write fails; `undefined` repairs it. */
  cut(failure: Error | undefined): void {
    this.failure = failure;
  }

  read<T>(task: () => Promise<T>): Promise<T> {
    const { failure } = this.connection ?? this;
    return failure ? Promise.reject(failure) : task();
  }

  async write<T>(task: () => Promise<T>): Promise<T> {
    await (this.connection ?? this).holdUp;
    if (this.fence && !this.table.holds(this.fence)) throw new LeaseLost(this.fence.lease);
    return this.read(task);
  }

  under(fence: Fence): DocumentStore {
    return new FencedDocuments(this.inner, this.table, fence, this.connection ?? this);
  }
  async collection<Doc extends object>(spec: CollectionSpec): Promise<Collection<Doc>> {
    return this.read(async () => new FencedCollection(this, await this.inner.collection<Doc>(spec)));
  }
  async collectionNames(): Promise<string[]> {
    return this.read(() => this.inner.collectionNames());
  }
  async drop(name: string): Promise<void> {
    return this.write(() => this.inner.drop(name));
  }
  async checkpoint(name: string): Promise<number | undefined> {
    return this.read(() => this.inner.checkpoint(name));
  }
  async deleteCheckpoint(name: string): Promise<void> {
    return this.write(() => this.inner.deleteCheckpoint(name));
  }
  async purge(): Promise<void> {
    return this.inner.purge();
  }
  async close(): Promise<void> {
    if (!this.fence) await this.inner.close();
  }
}

class FencedCollection<Doc extends object> extends Collection<Doc> {
  constructor(
    private readonly store: FencedDocuments,
    private readonly inner: Collection<Doc>,
  ) {
    super();
  }

  get name() {
    return this.inner.name;
  }
  async get(id: string) {
    return this.store.read(() => this.inner.get(id));
  }
  async getMany(ids: readonly string[]) {
    return this.store.read(() => this.inner.getMany(ids));
  }
  async put(id: string, doc: Doc, positions: Positions = {}) {
    return this.store.write(() => this.inner.put(id, doc, positions));
  }
  async delete(id: string) {
    return this.store.write(() => this.inner.delete(id));
  }
  async find(options?: FindOptions) {
    return this.store.read(() => this.inner.find(options));
  }
  async count(filter?: Filter) {
    return this.store.read(() => this.inner.count(filter));
  }
  async writeAll(writes: readonly Write<Doc>[], checkpoint?: Checkpoint) {
    return this.store.write(() => this.inner.writeAll(writes, checkpoint));
  }
}
