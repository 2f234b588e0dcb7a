import {
  type AppendResult,
  defineEvents,
  type DomainEvent,
  DomainError,
  EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { NotHealthy } from './health.js';

/** An append that takes longer will not come to a good end soon. */
const longestAppendMs = 2_500;
const triesAgainAfterMs = 500;

/** Category of the streams in which is tried whether the store takes events again. */
export const writeTrials = 'writeTrial';
export type WriteTried = DomainEvent<'WriteTried', { readonly instance: string }>;
export const writeTrialCatalogue = defineEvents<WriteTried>({
  WriteTried: { version: 1, fields: { instance: 'clear' } },
});

/**
 * Knows whether the store takes events: a full disk shows only when somebody writes. Once an append failed, it tries by
 * itself until one is taken, as nobody sends work to a process that is not ready.
 */
export class WatchedEventStore extends EventStore {
  private readonly pending = new Map<symbol, number>();
  private readonly closing = new AbortController();
  private failing = false;

  constructor(
    private readonly store: EventStore,
    private readonly instance: string,
  ) {
    super();
  }

  /** For readiness. @throws NotHealthy while nothing can be written */
  checkWritable(): void {
    const waiting = [...this.pending.values()].some((since) => performance.now() - since > longestAppendMs);
    if (this.failing || waiting) throw new NotHealthy('takes no events');
  }

  async append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const append = Symbol(stream);
    this.pending.set(append, performance.now());
    try {
      const result = await this.store.append(stream, events, expected);
      this.failing = false;
      return result;
    } catch (error) {
      if (isUnavailable(error)) this.tryUntilTaken();
      throw error;
    } finally {
      this.pending.delete(append);
    }
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.store.readStream(stream, options);
  }

  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent> {
    return this.store.readAll(options);
  }

  subscribe(options?: SubscribeOptions): AsyncIterable<SubscriptionMessage> {
    return this.store.subscribe(options);
  }

  head(): Promise<number> {
    return this.store.head();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.store.close();
  }

  private tryUntilTaken(): void {
    if (this.failing) return;
    this.failing = true;
    void this.keepTrying(this.closing.signal);
  }

  private async keepTrying(signal: AbortSignal): Promise<void> {
    while (this.failing && !signal.aborted) {
      await delay(triesAgainAfterMs, undefined, { signal, ref: false }).catch(() => undefined); // ends early on close
      if (this.failing && !signal.aborted) await this.tryOnce();
    }
  }

  private async tryOnce(): Promise<void> {
    const id = randomUUID();
    const now = new Date().toISOString();
    const metadata = {
      schemaVersion: 1,
      happenedAt: now,
      actor: { subject: 'platform', role: 'operator' },
      correlationId: id,
      causationId: id,
    };
    const tried: EventToAppend = { id, type: 'WriteTried', data: { instance: this.instance }, metadata };
    try {
      await this.store.append(`${writeTrials}-${id}`, [tried], 'no-stream');
      this.failing = false;
    } catch (error) {
      // Anything but "not now" was an answer: the store works.
      if (!isUnavailable(error)) this.failing = false;
    }
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'UNAVAILABLE';
}
