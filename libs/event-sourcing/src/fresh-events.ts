import type { FeedPage, SourcedEvent } from './feed.js';

/**
 * What a consumer at checkpoint `after` takes from a page: each event once, in order, none it already has, and none
 * above the page's position, because something before it may still be missing. Feeds deliver at least once, so
 * every consumer takes its events through here.
 */
export function freshEvents({ events, position }: FeedPage, after: number): SourcedEvent[] {
  const fresh = new Map<number, SourcedEvent>();
  for (const event of events) {
    if (event.position > after && event.position <= position) fresh.set(event.position, event);
  }
  return [...fresh.values()].sort((a, b) => a.position - b.position);
}
