import {
  type Clock,
  DomainError,
  type EventFeed,
  type Log,
  silentLog,
  SystemClock,
} from '@samenloket/event-sourcing';
import type { DocumentStore } from '../document-store.js';
import type { Leases } from '../leases/leases.js';
import type { View } from '../view.js';
import type { ViewReader } from '../view-reader.js';
import type { Digest } from './digest.js';
import { dropParked, type Dropping, type DropResult, type ParkedFilter, parkedMatch } from './drop-parked.js';
import { freshFold } from './fresh-fold.js';
import { inGroups } from './in-groups.js';
import { interrupting } from './interrupting.js';
import type { ParkedPointer } from './parked-events.js';
import { photograph } from './photograph.js';
import { beingRebuilt, rebuildView } from './rebuild-view.js';
import { feedsOf, type RegistryContext } from './registry-context.js';
import { retryParked, type RetryResult, together } from './retry-parked.js';
import { RunningView } from './running-view.js';
import { SharingFeed } from './sharing-feed.js';
import { progressOf, type RebuildProgress, statusOf, type ViewStatus } from './view-status.js';
import { ViewWork } from './view-work.js';

export interface ViewRegistryOptions {
  readonly documents: DocumentStore;
  /** One for each producer that any view names, the own service's among them. */
  readonly feeds: readonly EventFeed[];
  /** Of all replicas, the one that has the lease of a view takes in its events. */
  readonly leases: Leases;
  readonly log?: Log;
  readonly clock?: Clock;
  /** Milliseconds that a replaced collection stays for readers in other processes; default: as the leases say. */
  readonly graceMs?: number;
  /** Milliseconds between tries of what is parked while its producer is away. Default 5,000. */
  readonly againMs?: number;
}

/** So many views go through the events side by side; a fold in memory has all of their documents. */
const viewsAtOnce = 6;

/** A view as it answers queries, and as its events say, at the same positions. */
export interface VerifiedView {
  readonly name: string;
  readonly present: Digest;
  readonly expected: Digest;
}

/**
 * All views of a service, on each of its replicas: readable on all of them, kept up to date by the one that owns
 * them. What operators ask for may be asked of any replica, or of a process that owns nothing.
 */
export class ViewRegistry {
  private readonly views = new Map<string, RunningView<object>>();
  private readonly rebuilding = new Set<string>();
  private readonly stopping = new AbortController();
  private readonly context: RegistryContext;
  private work: ViewWork | undefined;

  constructor({ log = silentLog, clock = new SystemClock(), ...options }: ViewRegistryOptions) {
    const { graceMs = options.leases.graceMs, againMs = 5_000 } = options;
    this.context = { ...options, log, clock, graceMs, againMs, stop: this.stopping.signal };
  }

  get names(): string[] {
    return [...this.views.keys()];
  }

  /** Before `start`. */
  add<Doc extends object>(view: View<Doc>): ViewReader<Doc> {
    if (this.work) throw new Error(`Add view ${view.name} before the registry starts.`);
    if (this.views.has(view.name)) throw new Error(`There already is a view ${view.name}.`);
    for (const producer of view.producers)
      if (!this.context.feeds.some((feed) => feed.producer === producer))
        throw new Error(`View ${view.name} takes in events of ${producer}, but there is no feed of it.`);
    const { graceMs } = this.context;
    // The other half of the grace is for what a query does with a collection that it was given in the first.
    const freshForMs = graceMs > 0 ? graceMs / 2 : Infinity;
    const running = new RunningView(view, { freshForMs, wake: () => this.work?.wake(view.name) });
    this.views.set(view.name, running as unknown as RunningView<object>);
    return running;
  }

  /** Begins to compete for the views; resolves when each can be read, whoever built it. */
  async start(): Promise<void> {
    this.work = await ViewWork.begin(this.context, [...this.views.values()]);
    await this.work.readable();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work?.end();
    for (const running of this.views.values()) running.giveUp();
  }

  async status(): Promise<ViewStatus[]> {
    const work = this.started();
    await work.lookAtProducers();
    const holders = await this.context.leases.holders();
    return Promise.all(
      [...this.views.values()].map((running) => statusOf(work.storage, running, work.heads, holders)),
    );
  }

  /**
   * Fills a new collection beside the old one, which answers until the switch; the old one is dropped after a grace.
   * @throws DomainError CONFLICT when the view is being rebuilt already, UNAVAILABLE before its first build is done
   */
  async rebuild(
    name: string,
    onProgress: (progress: RebuildProgress) => void = () => undefined,
  ): Promise<void> {
    await this.rebuildReading(this.context, name, onProgress);
  }

  /** The same of several views, side by side: what they have in common is read once. */
  async rebuildTogether(
    names: readonly string[],
    onProgress: (view: string, progress: RebuildProgress) => void = () => undefined,
  ): Promise<void> {
    const context = this.sharingPages();
    await inGroups(names, viewsAtOnce, (name) =>
      this.rebuildReading(context, name, (progress) => onProgress(name, progress)),
    );
  }

  /** Resolves when every view has taken in everything up to this position. */
  async caughtUp(position: number, timeoutMs?: number): Promise<void> {
    await Promise.all([...this.views.values()].map((running) => running.waitFor(position, timeoutMs)));
  }

  /** Events that views could not take in, and those that wait behind them. */
  async parked(filter: ParkedFilter = {}): Promise<ParkedPointer[]> {
    const { parked } = this.started().storage;
    const matches = parkedMatch(filter);
    const found = await Promise.all(
      this.chosen(filter.view).map((running) => parked.of(running.current().name)),
    );
    return found.flat().filter(matches);
  }

  /** Takes in again what was parked; without a name, of all views. */
  async retryParked(name?: string): Promise<RetryResult> {
    const results: RetryResult[] = [];
    for (const { view } of this.chosen(name))
      results.push(
        await interrupting(this.context, view, (target) => retryParked(target, feedsOf(this.context, view))),
      );
    return together(results);
  }

  /**
   * Gives failed events up, also for later rebuilds as long as they fail: what waits behind them goes on without them.
   * @throws DomainError BAD_INPUT without any condition
   */
  async dropParked(filter: ParkedFilter, dropping: Dropping): Promise<DropResult> {
    if (Object.values(filter).every((value) => value === undefined))
      throw new DomainError('BAD_INPUT', 'Say which parked events to give up: a view, stream or position.');
    const results: DropResult[] = [];
    for (const { view } of this.chosen(filter.view))
      if ((await this.parked({ ...filter, view: view.name })).some(({ error }) => error !== null))
        results.push(
          await interrupting(this.context, view, (target, storage) =>
            dropParked(this.context, target, storage, filter, dropping),
          ),
        );
    return { ...together(results), dropped: results.reduce((sum, { dropped }) => sum + dropped, 0) };
  }

  /** Of the documents that answer queries now. */
  async digest(name: string): Promise<Digest> {
    return (await photograph(this.started().storage, this.view(name))).present;
  }

  /** Of the documents that must be there: the events up to where the view is, folded anew in memory. */
  async freshFold(name: string): Promise<Digest> {
    return (await this.verify(name)).expected;
  }

  /** Both at the same positions, while events keep coming. Equal digests: the view is what its events say. */
  async verify(name: string): Promise<VerifiedView> {
    return this.verifyReading(this.context, name);
  }

  /** The same of several views, side by side: what they have in common is read once. */
  async verifyTogether(
    names: readonly string[],
    onVerified: (view: VerifiedView) => void = () => undefined,
  ): Promise<VerifiedView[]> {
    const context = this.sharingPages();
    return inGroups(names, viewsAtOnce, async (name) => {
      const verified = await this.verifyReading(context, name);
      onVerified(verified);
      return verified;
    });
  }

  private sharingPages(): RegistryContext {
    return { ...this.context, feeds: this.context.feeds.map((feed) => new SharingFeed(feed)) };
  }

  private async rebuildReading(
    context: RegistryContext,
    name: string,
    onProgress: (progress: RebuildProgress) => void,
  ): Promise<void> {
    const running = this.view(name);
    if (this.rebuilding.has(name)) throw beingRebuilt(name);
    const { heads, tidying } = this.started();
    this.rebuilding.add(name);
    try {
      await rebuildView(context, running, tidying, (target) =>
        onProgress(progressOf(target.view, target.positions(), heads)),
      );
    } finally {
      this.rebuilding.delete(name);
    }
  }

  private async verifyReading(context: RegistryContext, name: string): Promise<VerifiedView> {
    const { storage } = this.started();
    const running = this.view(name);
    const { view } = running;
    const { present, positions } = await photograph(storage, running);
    const dropped = await storage.dropped.of(name);
    const upTo = (producer: string) => positions[producer] ?? 0;
    return { name, present, expected: await freshFold(view, feedsOf(context, view), upTo, dropped) };
  }

  private chosen(name: string | undefined): RunningView<object>[] {
    return name === undefined ? [...this.views.values()] : [this.view(name)];
  }

  private started(): ViewWork {
    if (!this.work) throw new Error('Start the view registry first.');
    return this.work;
  }

  private view(name: string): RunningView<object> {
    const running = this.views.get(name);
    if (!running) throw new Error(`There is no view ${name}. There are: ${this.names.join(', ')}.`);
    return running;
  }
}
