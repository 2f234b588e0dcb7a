import type { DomainEvent, EventCodec, EventStore } from '@samenloket/event-sourcing';
import { TranslatedFeed } from './translated-feed.js';

/** A service's own domain events, decoded, personal fields included: for its own projections and processes only. */
export class OwnEventsFeed<Event extends DomainEvent> extends TranslatedFeed {
  constructor(
    producer: string,
    store: EventStore,
    categories: readonly string[],
    codec: Pick<EventCodec<Event>, 'decode'>,
  ) {
    super(producer, store, categories, (recorded) => codec.decode(recorded));
  }
}
