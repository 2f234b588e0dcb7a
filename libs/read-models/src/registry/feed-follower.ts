import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { EventFeed, Log } from '@samenloket/event-sourcing';
import type { RunningView } from './running-view.js';

const pageSize = 1_000;
const firstPauseMs = 50;
const longestPauseMs = 5_000;

/** Brings the events of one producer to every view that wants them: first what there is, then what comes. */
export class FeedFollower {
  private readonly stopping = new AbortController();
  private news: (() => void) | undefined;
  private awake = true;
  private latest = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly feed: EventFeed,
    private readonly views: readonly RunningView<object>[],
    private readonly log: Log,
  ) {}

  /** The highest position of the producer that was seen. */
  get head(): number {
    return Math.max(this.latest, ...this.views.map(({ target }) => target.position(this.feed.producer)));
  }

  start(): void {
    this.running = Promise.all([
      this.keepTrying('reading', () => this.follow()),
      this.keepTrying('waiting for changes', () => this.listen()),
    ]);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  wake(): void {
    this.awake = true;
    this.news?.();
  }

  private async follow(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (!this.awake) await new Promise<void>((resolve) => (this.news = resolve));
      this.awake = false;
      await this.catchUp();
    }
  }

  private async catchUp(): Promise<void> {
    for (let more = true; more && !this.stopping.signal.aborted;) {
      const page = await this.feed.read(this.reached(), pageSize);
      this.latest = Math.max(this.latest, page.position);
      for (const view of this.views) await view.take(this.feed.producer, page);
      more = page.more;
      if (more) await nextTurn(); // a long way to catch up leaves the event loop to others too
    }
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    for await (const head of this.feed.changes(this.reached(), signal)) {
      this.latest = Math.max(this.latest, head);
      this.wake();
    }
    if (!signal.aborted) throw new Error('The feed ended by itself.');
  }

  /** What all views have: a view that is further skips what it has. */
  private reached(): number {
    return Math.min(...this.views.map(({ target }) => target.position(this.feed.producer)));
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
        const { producer } = this.feed;
        this.log.warn(
          { err: error, producer, activity, pauseMs: pause },
          'A feed is not followed now and is tried again',
        );
        await delay(pause, undefined, { signal }).catch(() => undefined); // only an abort ends it early
        this.wake();
      }
    }
  }
}
