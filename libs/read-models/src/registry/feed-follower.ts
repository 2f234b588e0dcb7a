import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { EventFeed, Log } from '@samenloket/event-sourcing';
import type { OwnedView } from './owned-view.js';

const pageSize = 1_000;
const firstPauseMs = 50;
const longestPauseMs = 5_000;
const patienceMs = 50;

export interface FeedFollowerOptions {
  readonly feed: EventFeed;
  /** The views that want its events and are owned here now. */
  readonly views: () => readonly OwnedView<object>[];
  /** Called with the producer's position after each page that all of them took in. */
  readonly onPage: (position: number) => void;
  readonly log: Log;
}

/** Brings the events of one producer to every view that wants them: first what there is, then what comes. */
export class FeedFollower {
  private readonly stopping = new AbortController();
  private news: (() => void) | undefined;
  private awake = true;
  private latest = 0;
  private asking: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: FeedFollowerOptions) {}

  /** The highest position of the producer that was seen. */
  get head(): number {
    return Math.max(this.latest, ...this.positions());
  }

  start(): void {
    this.running = Promise.all([
      this.keepTrying('reading', () => this.follow()),
      this.keepTrying('waiting for changes', () => this.listen()),
    ]);
  }

  async stop(): Promise<void> {
    clearTimeout(this.asking);
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  wake(): void {
    this.awake = true;
    this.news?.();
  }

  /** Another producer is here: all of one store, so this one can soon say as much, and others may wait for that. */
  hearOf(position: number): void {
    if (position <= this.latest || this.stopping.signal.aborted) return;
    this.asking ??= setTimeout(() => {
      this.asking = undefined;
      this.wake();
    }, patienceMs);
  }

  /** Finds out where the producer is, when nothing was heard of it yet. */
  async look(): Promise<void> {
    if (this.latest > 0) return;
    const { feed, log } = this.options;
    try {
      this.latest = (await feed.read(this.head, pageSize)).position;
    } catch (err) {
      log.warn({ err, producer: feed.producer }, 'A producer cannot say how far it is');
    }
  }

  private async follow(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (!this.awake) await new Promise<void>((resolve) => (this.news = resolve));
      this.awake = false;
      await this.catchUp();
    }
  }

  private async catchUp(): Promise<void> {
    const { feed, onPage } = this.options;
    for (let more = true; more && !this.stopping.signal.aborted;) {
      // Only these get the page: a view that comes meanwhile may be behind where it begins.
      const views = this.options.views();
      if (views.length === 0) return;
      const page = await feed.read(this.reached(), pageSize);
      this.latest = Math.max(this.latest, page.position);
      for (const view of views) await view.take(feed.producer, page);
      onPage(page.position);
      more = page.more;
      if (more) await nextTurn(); // a long way to catch up leaves the event loop to others too
    }
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    for await (const head of this.options.feed.changes(this.reached(), signal)) {
      this.latest = Math.max(this.latest, head);
      this.wake();
    }
    if (!signal.aborted) throw new Error('The feed ended by itself.');
  }

  /** What all views have: a view that is further skips what it has. */
  private reached(): number {
    const positions = this.positions();
    return positions.length > 0 ? Math.min(...positions) : this.latest;
  }

  private positions(): number[] {
    const { feed, views } = this.options;
    return views().map(({ target }) => target.position(feed.producer));
  }

  private async keepTrying(activity: string, work: () => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    for (let pause = firstPauseMs; !signal.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
      const before = this.reached();
      try {
        await work();
      } catch (error) {
        if (signal.aborted) return;
        if (this.reached() > before) pause = firstPauseMs;
        const { feed, log } = this.options;
        const facts = { err: error, producer: feed.producer, activity, pauseMs: pause };
        log.warn(facts, 'A feed is not followed now and is tried again');
        await delay(pause, undefined, { signal }).catch(() => undefined); // only an abort ends it early
        this.wake();
      }
    }
  }
}
