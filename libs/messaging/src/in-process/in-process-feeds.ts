import { DomainError, EventFeed, type FeedPage, type SourcedEvent } from '@samenloket/event-sourcing';
import { Feeds } from '../feeds/feeds.js';

/** A feed that is looked up when it is read, so that services can be created in any order. */
class PublishedFeed extends EventFeed {
  constructor(
    readonly producer: string,
    private readonly published: ReadonlyMap<string, EventFeed>,
  ) {
    super();
  }

  async read(after: number, limit: number): Promise<FeedPage> {
    const { events, position, more } = await this.found().read(after, limit);
    return { events: JSON.parse(JSON.stringify(events)) as SourcedEvent[], position, more };
  }

  async *changes(after: number, signal: AbortSignal): AsyncGenerator<number> {
    yield* this.found().changes(after, signal);
  }

  private found(): EventFeed {
    const feed = this.published.get(this.producer);
    if (feed) return feed;
    throw new DomainError(
      'UNAVAILABLE',
      `Nobody publishes the feed of ${this.producer}. Start that service.`,
    );
  }
}

/** The feeds of the services of one process. */
export class InProcessFeeds extends Feeds {
  private readonly published = new Map<string, EventFeed>();

  publish(feed: EventFeed): void {
    if (this.published.has(feed.producer)) throw new Error(`${feed.producer} already publishes a feed.`);
    this.published.set(feed.producer, feed);
  }

  of(producer: string): EventFeed {
    return new PublishedFeed(producer, this.published);
  }
}
