import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@samenloket/event-sourcing';
import type { DocumentStore } from '../document-store.js';
import { OnlySeizing } from '../leases/only-seizing.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { FencedDocuments } from '../testing/fenced-documents.js';
import { LeaseTable } from '../testing/lease-table.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import type { View } from '../view.js';
import { type Journal, journalOfIntake } from './fixture.js';
import { ViewRegistry } from './view-registry.js';

export interface ReplicaOptions {
  readonly view?: View<Journal>;
  readonly graceMs?: number;
  /** An operator's process, which owns nothing. */
  readonly operator?: boolean;
  readonly log?: Log;
}

/** Replicas of one service: the same documents, leases and feed for all of them. */
export class Replicas {
  readonly stored: DocumentStore = SqliteDocumentStore.open({ file: ':memory:' });
  readonly table = new LeaseTable();
  readonly feed = new MemoryFeed('intake');
  private readonly running: ViewRegistry[] = [];

  /** Started when `begun` resolves. */
  begin({ view = journalOfIntake, graceMs = 60_000, operator, log }: ReplicaOptions = {}) {
    const documents = new FencedDocuments(this.stored, this.table);
    const own = this.table.replica();
    const leases = operator ? new OnlySeizing(own) : own;
    const projected: number[] = [];
    const watched: View<Journal> = {
      ...view,
      project: (doc, event, key) => {
        projected.push(event.position);
        return view.project(doc, event, key);
      },
    };
    const registry = new ViewRegistry({
      documents,
      feeds: [this.feed],
      leases,
      graceMs,
      ...(log && { log }),
    });
    const reader = registry.add(watched);
    this.running.push(registry);
    return { registry, reader, documents, projected, begun: registry.start() };
  }

  async start(options: ReplicaOptions = {}) {
    const replica = this.begin(options);
    await replica.begun;
    return replica;
  }

  async collections(): Promise<string[]> {
    return (await this.stored.collectionNames()).filter((name) => name.startsWith('journal_'));
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map((registry) => registry.stop()));
  }
}

export type Replica = Awaited<ReturnType<Replicas['start']>>;

export async function ownerOf({ registry }: Replica): Promise<string | undefined> {
  return (await registry.status())[0]?.owner;
}

/** @throws Error when it does not come true within ten seconds */
export async function eventually(condition: () => Promise<boolean> | boolean): Promise<void> {
  const patience = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > patience) throw new Error('It did not come true.');
    await delay(5);
  }
}
