import { type EventFeed, type Log, silentLog } from '@samenloket/event-sourcing';
import type { DocumentStore } from '../document-store.js';
import type { View } from '../view.js';
import type { ViewReader } from '../view-reader.js';
import { type Digest, digestOf, documentsById } from './digest.js';
import { FeedFollower } from './feed-follower.js';
import { fillTarget } from './fill-target.js';
import { freshFold } from './fresh-fold.js';
import { retryParked, type RetryResult } from './retry-parked.js';
import { RunningView } from './running-view.js';
import { ViewStorage } from './view-storage.js';
import { progressOf, type RebuildProgress, statusOf, type ViewStatus } from './view-status.js';

export interface ViewRegistryOptions {
  readonly documents: DocumentStore;
  /** One for each producer that any view names, the own service's among them. */
  readonly feeds: readonly EventFeed[];
  readonly log?: Log;
}

/** All views of a service: opens them, keeps them up to date, rebuilds them, says how they are. */
export class ViewRegistry {
  private readonly views = new Map<string, RunningView<object>>();
  private readonly followers = new Map<string, FeedFollower>();
  private readonly rebuilding = new Set<string>();
  private readonly stopping = new AbortController();
  private readonly feeds: readonly EventFeed[];
  private readonly log: Log;
  private storage: ViewStorage | undefined;

  constructor(private readonly options: ViewRegistryOptions) {
    this.feeds = options.feeds;
    this.log = options.log ?? silentLog;
  }

  get names(): string[] {
    return [...this.views.keys()];
  }

  /** Before `start`. */
  add<Doc extends object>(view: View<Doc>): ViewReader<Doc> {
    if (this.storage) throw new Error(`Add view ${view.name} before the registry starts.`);
    if (this.views.has(view.name)) throw new Error(`There already is a view ${view.name}.`);
    for (const producer of view.producers)
      if (!this.feeds.some((feed) => feed.producer === producer))
        throw new Error(`View ${view.name} takes in events of ${producer}, but there is no feed of it.`);
    const running = new RunningView(view, ({ producers }) => {
      for (const producer of producers) this.followers.get(producer)?.wake();
    });
    this.views.set(view.name, running as unknown as RunningView<object>);
    return running;
  }

  /** Opens the current collections, rebuilds views whose version changed, then follows all feeds. */
  async start(): Promise<void> {
    this.storage = await ViewStorage.open(this.options.documents, this.log);
    for (const running of this.views.values()) {
      const target = await this.storage.openCurrent(running.view);
      if (target) running.switchTo(target);
      else await this.build(running, () => undefined);
      await this.retry(running);
    }
    for (const feed of this.feeds) {
      const wanting = [...this.views.values()].filter(({ view }) => view.producers.includes(feed.producer));
      if (wanting.length === 0) continue;
      const follower = new FeedFollower(feed, wanting, this.log);
      this.followers.set(feed.producer, follower);
      follower.start();
    }
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([...this.followers.values()].map((follower) => follower.stop()));
    if (this.storage) for (const running of this.views.values()) await running.close();
  }

  async status(): Promise<ViewStatus[]> {
    return Promise.all([...this.views.values()].map(({ target }) => statusOf(target, this.heads)));
  }

  /** Fills a new collection beside the old one, which answers until the switch; then drops the old one. */
  async rebuild(
    name: string,
    onProgress: (progress: RebuildProgress) => void = () => undefined,
  ): Promise<void> {
    if (this.rebuilding.has(name)) throw new Error(`View ${name} is already being rebuilt.`);
    this.rebuilding.add(name);
    try {
      await this.build(this.view(name), onProgress);
    } finally {
      this.rebuilding.delete(name);
    }
  }

  /** Resolves when every view has taken in everything up to this position. */
  async caughtUp(position: number, timeoutMs?: number): Promise<void> {
    await Promise.all([...this.views.values()].map((running) => running.waitFor(position, timeoutMs)));
  }

  /** Takes in again what was parked; without a name, of all views. */
  async retryParked(name?: string): Promise<RetryResult> {
    const chosen = name === undefined ? [...this.views.values()] : [this.view(name)];
    const results: RetryResult[] = [];
    for (const running of chosen) results.push(await this.retry(running));
    return {
      takenIn: results.reduce((sum, { takenIn }) => sum + takenIn, 0),
      stillParked: results.reduce((sum, { stillParked }) => sum + stillParked, 0),
    };
  }

  /** Of the documents that answer queries now. */
  async digest(name: string): Promise<Digest> {
    return (await this.photograph(name)).present;
  }

  /** Of the documents that must be there: the events up to where the view is, folded anew in memory. */
  async freshFold(name: string): Promise<Digest> {
    return (await this.verify(name)).expected;
  }

  /** Both at the same positions, while events keep coming. Equal digests: the view is what its events say. */
  async verify(name: string): Promise<{ readonly present: Digest; readonly expected: Digest }> {
    const { present, positions } = await this.photograph(name);
    const { view } = this.view(name);
    const upTo = (producer: string) => positions.get(producer) ?? 0;
    return { present, expected: await freshFold(view, this.feedsOf(view), upTo) };
  }

  private photograph(name: string) {
    const running = this.view(name);
    return running.exclusively(async () => {
      const { view, collection } = running.target;
      const positions = new Map(
        view.producers.map((producer) => [producer, running.target.position(producer)]),
      );
      return { present: await digestOf(documentsById(collection)), positions };
    });
  }

  private readonly heads = (producer: string) => this.followers.get(producer)?.head ?? 0;

  private async build(running: RunningView<object>, onProgress: (progress: RebuildProgress) => void) {
    const { view } = running;
    const storage = this.opened();
    const feeds = this.feedsOf(view);
    const target = await storage.create(view);
    const report = () => onProgress(progressOf(target, this.heads));
    await fillTarget(target, feeds, this.stopping.signal, report);
    await running.exclusively(async () => {
      await fillTarget(target, feeds, this.stopping.signal, report);
      await target.keepPositions();
      await storage.makeCurrent(target);
      running.switchTo(target);
    });
    await storage.dropOthers(view, target.collection.name);
  }

  private retry(running: RunningView<object>): Promise<RetryResult> {
    return running.exclusively(() => retryParked(running.target, this.feedsOf(running.view)));
  }

  private feedsOf({ producers }: View<object>): EventFeed[] {
    return this.feeds.filter(({ producer }) => producers.includes(producer));
  }

  private opened(): ViewStorage {
    if (!this.storage) throw new Error('Start the view registry first.');
    return this.storage;
  }

  private view(name: string): RunningView<object> {
    const running = this.views.get(name);
    if (!running) throw new Error(`There is no view ${name}. There are: ${this.names.join(', ')}.`);
    return running;
  }
}
