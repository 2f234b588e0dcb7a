import type { EventFeed } from '@samenloket/event-sourcing';
import { Feeds } from '../../feeds/feeds.js';
import { RemoteFeed, type RemoteFeedOptions } from './remote-feed.js';

export type NatsFeedsOptions = RemoteFeedOptions;

/** The feeds of the other services. Each producer's tail is followed from the first time it is asked for. */
export class NatsFeeds extends Feeds {
  private readonly feeds = new Map<string, RemoteFeed>();

  constructor(private readonly options: NatsFeedsOptions) {
    super();
  }

  of(producer: string): EventFeed {
    const known = this.feeds.get(producer);
    if (known) return known;
    const feed = new RemoteFeed(producer, this.options);
    this.feeds.set(producer, feed);
    feed.open();
    return feed;
  }

  /** Stops following the tails. Pages can still be read as long as the connection is open. */
  async close(): Promise<void> {
    await Promise.all([...this.feeds.values()].map((feed) => feed.close()));
  }
}
