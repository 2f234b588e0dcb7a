import type { SourcedEvent } from '@samenloket/event-sourcing';
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
import { sourced } from '../testing/sourced-event.js';
import type { View } from '../view.js';

/** What happened to a request, per producer in order of position; the order between producers does not show. */
export interface Journal {
  readonly desk: string | null;
  readonly heard: Readonly<Record<string, readonly number[]>>;
}

/** One document a request. `removed` deletes it, `broken` cannot be projected, `unreadable` has no keys. */
export const journal: View<Journal> = {
  name: 'journal',
  version: 1,
  producers: ['intake', 'matching'],
  indexes: [{ name: 'byDesk', paths: ['desk'] }],
  keys: ({ type, data }) => {
    if (type === 'unreadable') throw new Error('This event says not what it concerns.');
    return type === 'unrelated' ? [] : (data['requests'] as string[]);
  },
  project: (doc, { type, producer, position, data }) => {
    if (type === 'removed') return undefined;
    if (type === 'broken') throw new TypeError('This event cannot be taken in.');
    const heard = { ...doc?.heard, [producer]: [...(doc?.heard[producer] ?? []), position] };
    return { desk: (data['desk'] as string | undefined) ?? doc?.desk ?? null, heard };
  },
};

export const journalOfIntake: View<Journal> = { ...journal, producers: ['intake'] };

export function happened(
  position: number,
  type: 'noted' | 'removed' | 'broken' | 'unreadable' | 'unrelated',
  requests: readonly string[],
  { producer = 'intake', desk, stream }: { producer?: string; desk?: string; stream?: string } = {},
): SourcedEvent {
  return sourced(
    type,
    { requests, ...(desk && { desk }) },
    { position, producer, stream: stream ?? `request-${requests[0]}` },
  );
}

/** Counts down over all calls of `writeAll`, and then fails each of them until it is repaired. */
export class BreakableStore extends DocumentStore {
  private writesLeft = Infinity;

  constructor(private readonly inner: DocumentStore) {
    super();
  }

  breakAfter(writes: number): void {
    this.writesLeft = writes;
  }

  repair(): void {
    this.writesLeft = Infinity;
  }

  spend(): void {
    if (this.writesLeft === 0) throw new Error('The disk is gone.');
    this.writesLeft -= 1;
  }

  under(): DocumentStore {
    return this;
  }
  async collection<Doc extends object>(spec: CollectionSpec): Promise<Collection<Doc>> {
    return new BreakableCollection(this, await this.inner.collection<Doc>(spec));
  }
  async collectionNames(): Promise<string[]> {
    return this.inner.collectionNames();
  }
  async drop(name: string): Promise<void> {
    return this.inner.drop(name);
  }
  async checkpoint(name: string): Promise<number | undefined> {
    return this.inner.checkpoint(name);
  }
  async deleteCheckpoint(name: string): Promise<void> {
    return this.inner.deleteCheckpoint(name);
  }
  async purge(): Promise<void> {
    return this.inner.purge();
  }
  async close(): Promise<void> {
    return this.inner.close();
  }
}

class BreakableCollection<Doc extends object> extends Collection<Doc> {
  constructor(
    private readonly store: BreakableStore,
    private readonly inner: Collection<Doc>,
  ) {
    super();
  }

  get name() {
    return this.inner.name;
  }
  async get(id: string) {
    return this.inner.get(id);
  }
  async getMany(ids: readonly string[]) {
    return this.inner.getMany(ids);
  }
  async put(id: string, doc: Doc, positions: Positions = {}) {
    return this.writeAll([{ kind: 'put', id, doc, positions }]);
  }
  async delete(id: string) {
    return this.writeAll([{ kind: 'delete', id }]);
  }
  async find(options?: FindOptions) {
    return this.inner.find(options);
  }
  async count(filter?: Filter) {
    return this.inner.count(filter);
  }
  async writeAll(writes: readonly Write<Doc>[], checkpoint?: Checkpoint) {
    this.store.spend();
    return this.inner.writeAll(writes, checkpoint);
  }
}
