import type { EventFeed } from '@samenloket/event-sourcing';

/** Feeds of other services' integration events, by producer. */
export abstract class Feeds {
  /** Never fails: the feed itself answers UNAVAILABLE as long as its producer is not there. */
  abstract of(producer: string): EventFeed;
}
