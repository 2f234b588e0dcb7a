import type { EventMetadata, JsonObject } from './event.js';

/** An event as a consumer sees it: a domain event of the own service, or an integration event of another one. */
export interface SourcedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  /** Service that produced it. */
  readonly producer: string;
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly metadata: EventMetadata;
  /** The failure, when the producer cannot read it as it is stored: then `type` and `data` say nothing. */
  readonly unreadable?: string;
}

export interface FeedPage {
  readonly events: readonly SourcedEvent[];
  /** All of the producer's events up to here are in this page or before it: the consumer's next checkpoint. */
  readonly position: number;
  /** Whether more can be read at once. */
  readonly more: boolean;
}

/** The events of one producer, in order, from any position, for ever: the port of every projection and process. */
export abstract class EventFeed {
  abstract readonly producer: string;
  abstract read(after: number, limit: number): Promise<FeedPage>;
  /** Yields the head's position when there is something new; may yield too often, never too seldom. */
  abstract changes(after: number, signal: AbortSignal): AsyncIterable<number>;
}
