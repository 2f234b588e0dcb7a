import { EventFeed, type FeedPage } from '@samenloket/event-sourcing';
import { Feeds } from '@samenloket/messaging';
import type { RecentEvents } from './recent-events.js';

class TracedFeed extends EventFeed {
  constructor(
    private readonly inner: EventFeed,
    private readonly recent: RecentEvents,
  ) {
    super();
  }

  get producer(): string {
    return this.inner.producer;
  }

  async read(after: number, limit: number): Promise<FeedPage> {
    const page = await this.inner.read(after, limit);
    for (const event of page.events) this.recent.saw(this.producer, event);
    return page;
  }

  changes(after: number, signal: AbortSignal): AsyncIterable<number> {
    return this.inner.changes(after, signal);
  }
}

class TracedFeeds extends Feeds {
  constructor(
    private readonly inner: Feeds,
    private readonly recent: RecentEvents,
  ) {
    super();
  }

  of(producer: string): EventFeed {
    return new TracedFeed(this.inner.of(producer), this.recent);
  }
}

/** Remembers which traces the events of others belong to. */
export function tracedFeeds(feeds: Feeds, recent: RecentEvents): Feeds {
  return new TracedFeeds(feeds, recent);
}
