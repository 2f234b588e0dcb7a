import type { FeedPage } from '@samenloket/event-sourcing';

/** Long enough for the views of one service to read a page together; short, as a page may hold personal fields. */
const keptMs = 250;
const mostPages = 8;

/**
 * Pages that several readers of a feed want at nearly the same time: read, and decrypted, once. Only full pages are
 * kept: nothing can ever be added to those.
 */
export class SharedPages {
  private readonly pages = new Map<string, Promise<FeedPage>>();

  read(after: number, limit: number, load: () => Promise<FeedPage>): Promise<FeedPage> {
    const key = `${after}/${limit}`;
    const known = this.pages.get(key);
    if (known) return known;
    const page = load();
    this.pages.set(key, page);
    const forget = () => this.pages.delete(key);
    page.then(({ more }) => (more ? setTimeout(forget, keptMs).unref() : forget()), forget);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= mostPages) break;
      this.pages.delete(oldest);
    }
    return page;
  }
}
