import type { FeedPage } from './feed.js';

/** Long enough for the views of one service to read a page together; short, as a page may hold personal fields. */
const shortlyMs = 250;
const mostPages = 8;

/**
 * Pages that several readers of a feed want at nearly the same time: read, and decrypted, once. Only full pages are
 * kept: nothing can ever be added to those. The last page is shared by those who asked for it before it was begun.
 */
export class SharedPages {
  private readonly pages = new Map<string, Promise<FeedPage>>();

  /** @param keptMs how long a page waits for the readers that come behind */
  constructor(private readonly keptMs = shortlyMs) {}

  async read(after: number, limit: number, load: () => Promise<FeedPage>): Promise<FeedPage> {
    const key = `${after}/${limit}`;
    const underWay = this.pages.get(key);
    if (!underWay) return this.begin(key, load);
    const page = await underWay;
    // It began before this reader asked: without what was written since, the reader would sleep on the news of it.
    return page.more ? page : (this.pages.get(key) ?? this.begin(key, load));
  }

  private begin(key: string, load: () => Promise<FeedPage>): Promise<FeedPage> {
    const page = load();
    this.pages.set(key, page);
    const forget = () => this.pages.delete(key);
    page.then(({ more }) => (more ? setTimeout(forget, this.keptMs).unref() : forget()), forget);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= mostPages) break;
      this.pages.delete(oldest);
    }
    return page;
  }
}
