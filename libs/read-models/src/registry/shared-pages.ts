import { EventFeed, type FeedPage } from '@samenloket/event-sourcing';

/** Readers that go side by side are seldom further apart. */
const keptPages = 8;

/**
 * A feed whose past is read once for several readers who go through it side by side: to decode its events takes longer
 * than most views take to fold them. A reader that falls behind reads for itself.
 */
export class SharedPages extends EventFeed {
  readonly producer: string;
  private readonly pages = new Map<string, Promise<FeedPage>>();

  constructor(private readonly feed: EventFeed) {
    super();
    this.producer = feed.producer;
  }

  read(after: number, limit: number): Promise<FeedPage> {
    const key = `${after} ${limit}`;
    const known = this.pages.get(key);
    if (known) return known;
    const page = this.feed.read(after, limit);
    this.keep(key, page);
    return page;
  }

  changes(after: number, signal: AbortSignal): AsyncIterable<number> {
    return this.feed.changes(after, signal);
  }

  private keep(key: string, page: Promise<FeedPage>): void {
    this.pages.set(key, page);
    const [oldest] = this.pages.keys();
    if (this.pages.size > keptPages && oldest !== undefined) this.pages.delete(oldest);
    const forget = () => this.pages.delete(key);
    // The last page is not the last for long, and a failure may pass.
    void page.then(({ more }) => more || forget(), forget);
  }
}
