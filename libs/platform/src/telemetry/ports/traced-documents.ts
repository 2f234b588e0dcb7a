import { SpanKind } from '@opentelemetry/api';
import {
  type Checkpoint,
  Collection,
  type CollectionSpec,
  DocumentStore,
  type Fence,
  type Filter,
  type FindOptions,
  type Positions,
  type Write,
} from '@samenloket/read-models';
import type { Tracing } from '../tracing/tracing.js';
import { withinSpans } from '../tracing/within-spans.js';
import type { RecentEvents, TracedEvent } from './recent-events.js';

/** Ends the trace of a change where readers see it: one span for each recent event whose effect is written. */
class TracedDocuments extends DocumentStore {
  constructor(
    private readonly inner: DocumentStore,
    private readonly tracing: Tracing,
    private readonly recent: RecentEvents,
  ) {
    super();
  }

  under(fence: Fence): DocumentStore {
    return new TracedDocuments(this.inner.under(fence), this.tracing, this.recent);
  }

  async collection<Doc extends object>(spec: CollectionSpec): Promise<Collection<Doc>> {
    return new TracedCollection(await this.inner.collection<Doc>(spec), this.tracing, this.recent);
  }

  collectionNames(): Promise<string[]> {
    return this.inner.collectionNames();
  }

  drop(name: string): Promise<void> {
    return this.inner.drop(name);
  }

  checkpoint(name: string): Promise<number | undefined> {
    return this.inner.checkpoint(name);
  }

  deleteCheckpoint(name: string): Promise<void> {
    return this.inner.deleteCheckpoint(name);
  }

  purge(): Promise<void> {
    return this.inner.purge();
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

class TracedCollection<Doc extends object> extends Collection<Doc> {
  /** A document keeps the position of one producer while it takes in another's events. */
  private readonly told = new WeakSet<TracedEvent>();

  constructor(
    private readonly inner: Collection<Doc>,
    private readonly tracing: Tracing,
    private readonly recent: RecentEvents,
  ) {
    super();
  }

  get name(): string {
    return this.inner.name;
  }

  get(id: string) {
    return this.inner.get(id);
  }

  getMany(ids: readonly string[]) {
    return this.inner.getMany(ids);
  }

  put(id: string, doc: Doc, positions?: Positions): Promise<void> {
    return this.inner.put(id, doc, positions);
  }

  delete(id: string): Promise<void> {
    return this.inner.delete(id);
  }

  find(options?: FindOptions) {
    return this.inner.find(options);
  }

  count(filter?: Filter): Promise<number> {
    return this.inner.count(filter);
  }

  async writeAll(writes: readonly Write<Doc>[], checkpoint?: Checkpoint): Promise<void> {
    const takenIn = this.takenIn(writes);
    const spans = [...takenIn].map(([event, producer]) => this.spanOf(event, producer));
    await withinSpans(spans, () => this.inner.writeAll(writes, checkpoint));
    for (const event of takenIn.keys()) this.told.add(event);
  }

  /** Each document says up to which event of each producer it is. */
  private takenIn(writes: readonly Write<Doc>[]): Map<TracedEvent, string> {
    const events = new Map<TracedEvent, string>();
    for (const write of writes) {
      if (write.kind === 'delete') continue;
      for (const [producer, position] of Object.entries(write.positions)) {
        const event = this.recent.of(producer, position);
        if (event && !this.told.has(event)) events.set(event, producer);
      }
    }
    return events;
  }

  private spanOf({ type, stream, position, metadata }: TracedEvent, producer: string) {
    return this.tracing.open(`take in ${this.name}`, {
      kind: SpanKind.CONSUMER,
      after: metadata.traceparent,
      facts: {
        'samenloket.collection': this.name,
        'samenloket.event.type': type,
        'samenloket.producer': producer,
        'samenloket.stream': stream,
        'samenloket.position': position,
      },
    });
  }
}

export function tracedDocuments(
  documents: DocumentStore,
  tracing: Tracing,
  recent: RecentEvents,
): DocumentStore {
  return new TracedDocuments(documents, tracing, recent);
}
