import { EventFeed, type FeedPage, SharedPages } from '@samenloket/event-sourcing';

/** Views that are folded side by side are seldom further apart. */
const keptMs = 5_000;

/** A feed for several readers who go through its past side by side; one that falls behind reads for itself. */
export class SharingFeed extends EventFeed {
  readonly producer: string;
  private readonly pages = new SharedPages(keptMs);

  constructor(private readonly feed: EventFeed) {
    super();
    this.producer = feed.producer;
  }

  read(after: number, limit: number): Promise<FeedPage> {
    return this.pages.read(after, limit, () => this.feed.read(after, limit));
  }

  changes(after: number, signal: AbortSignal): AsyncIterable<number> {
    return this.feed.changes(after, signal);
  }
}
