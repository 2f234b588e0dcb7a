import {
  DomainError,
  EventFeed,
  failureText,
  type EventStore,
  type FeedPage,
  type JsonObject,
  type RecordedEvent,
  SharedPages,
  type SourcedEvent,
} from '@samenloket/event-sourcing';
import { type HeadWatch, headWatchOf } from './head-watch.js';

export interface TranslatedEvent {
  readonly type: string;
  readonly data: object;
}

/**
 * What a recorded event says to the feed's readers; undefined when it does not concern them.
 * @throws DomainError UNAVAILABLE when it may succeed later; after any other error the event is unreadable
 */
export type Translate = (
  recorded: RecordedEvent,
) => Promise<TranslatedEvent | undefined> | TranslatedEvent | undefined;

/** A service's integration events, translated from its own streams at every read: the store itself is the outbox. */
export class TranslatedFeed extends EventFeed {
  private readonly heads: HeadWatch;
  private readonly pages = new SharedPages();

  constructor(
    readonly producer: string,
    private readonly store: EventStore,
    private readonly categories: readonly string[],
    private readonly translate: Translate,
  ) {
    super();
    this.heads = headWatchOf(store);
  }

  /** `limit` counts recorded events, so a page may hold fewer translated ones, or none, with more to come. */
  read(after: number, limit: number): Promise<FeedPage> {
    return this.pages.read(after, limit, () => this.load(after, limit));
  }

  private async load(after: number, limit: number): Promise<FeedPage> {
    const head = await this.store.head();
    const recorded: RecordedEvent[] = [];
    for await (const event of this.store.readAll({ after, categories: this.categories, limit })) {
      recorded.push(event);
    }
    const events = (await Promise.all(recorded.map((event) => this.sourced(event)))).filter(
      (event) => event !== undefined,
    );
    const last = recorded.at(-1)?.position ?? after;
    const more = recorded.length === limit;
    return { events, more, position: more ? last : Math.max(after, last, head) };
  }

  changes(after: number, signal: AbortSignal): AsyncIterable<number> {
    return this.heads.changes(after, signal);
  }

  private async sourced(recorded: RecordedEvent): Promise<SourcedEvent | undefined> {
    const { producer } = this;
    const { id, stream, revision, position, recordedAt, metadata } = recorded;
    const envelope = { id, producer, stream, revision, position, recordedAt, metadata };
    try {
      const translated = await this.translate(recorded);
      return translated && { ...envelope, type: translated.type, data: translated.data as JsonObject };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'UNAVAILABLE') throw error;
      return { ...envelope, type: 'unreadable', data: {}, unreadable: failureText(error) };
    }
  }
}
