import type { EventToAppend, RecordedEvent } from './event.js';

/** What the writer believes of the stream: its last revision, that it is new, that it exists, or nothing. */
export type ExpectedRevision = number | 'no-stream' | 'stream-exists' | 'any';

export interface AppendResult {
  /** Revision of the last event of this append. */
  readonly revision: number;
  /** Position of the last event of this append. */
  readonly position: number;
  /** True when the store already held these very events, and nothing was written. */
  readonly duplicate: boolean;
}

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** First revision to read; default: the first forwards, the last backwards. */
  readonly from?: number;
  readonly limit?: number;
}

export interface ReadAllOptions {
  /** Read events with a position above this one; default 0: from the start. */
  readonly after?: number;
  readonly categories?: readonly string[];
  readonly limit?: number;
}

export interface SubscribeOptions extends Omit<ReadAllOptions, 'limit'> {
  readonly signal?: AbortSignal;
}

/**
 * What a subscription yields: events in order of position, and `caught-up` each time all that was committed has
 * been yielded. Its `position` is safe to keep as a checkpoint: nothing can still commit at or below it. A store that
 * filters at a server may tell only now and then how far it is past live events of other categories.
 */
export type SubscriptionMessage =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'caught-up'; readonly position: number };

/** The stream moved on; `actual` is its last revision, -1 when it does not exist. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: number,
  ) {
    super(`Stream ${stream} is at revision ${actual}, expected ${expected}. Read it again and decide again.`);
  }
}

/** The one port to the events. Every adapter passes the conformance kit of `@samenloket/event-store/testing`. */
export abstract class EventStore {
  /**
   * Appends all events or none, durable when the promise resolves. Idempotent by event id: when every id already
   * stands in this stream, in this order, the first result is answered again; a mix of known and new ids is refused
   * with an `EventIdConflict`. An id of another stream need not be noticed: a server that keeps no index of all ids
   * cannot see it, and ids are made for one stream.
   * @throws WrongExpectedRevision
   * @throws DomainError UNAVAILABLE when it could not be stored now; it may be repeated with the same ids
   */
  abstract append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult>;

  /** Yields nothing for a stream that does not exist. */
  abstract readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  abstract readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;

  /** Everything after a position, then live, until `signal` aborts or the iteration is left. */
  abstract subscribe(options?: SubscribeOptions): AsyncIterable<SubscriptionMessage>;

  /** Position of the last committed event, 0 when there is none. */
  abstract head(): Promise<number>;

  abstract close(): Promise<void>;
}

/** An event id came back with other neighbours, or in another stream where the store notices: a bug of the writer, not a race. */
export class EventIdConflict extends Error {
  override readonly name = 'EventIdConflict';

  constructor(readonly stream: string) {
    super(`Stream ${stream}: some of the event ids are already stored, others not, or elsewhere.`);
  }
}
