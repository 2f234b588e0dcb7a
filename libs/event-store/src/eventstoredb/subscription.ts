import type { Log, RecordedEvent, SubscribeOptions, SubscriptionMessage } from '@samenloket/event-sourcing';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from './connection.js';
import { FilteredCall } from './filtered-call.js';
import { headOf } from './head.js';
import { isPassing, kindOf } from './passing-failure.js';
import { refusal } from './patience.js';

const shortestPause = 100;
const longestPause = 5_000;

/**
 * Follows the server for as long as its reader wants, and takes up where it was each time the connection was lost.
 * A position is told as caught up when it is that of an event, all of it and before it was yielded, and what commits
 * later lies behind it: the head before the call once the call is live, each live event, each live checkpoint.
 */
export class Subscription {
  private readonly categories: readonly string[] | undefined;
  private readonly stop: AbortSignal;
  private cursor: number;
  private told = -1;
  private pause = shortestPause;
  private lost = false;

  constructor(
    private readonly connection: Connection,
    private readonly log: Log,
    closing: AbortSignal,
    { after = 0, categories, signal }: SubscribeOptions,
  ) {
    this.cursor = after;
    this.categories = categories;
    this.stop = signal ? AbortSignal.any([signal, closing]) : closing;
  }

  async *messages(): AsyncGenerator<SubscriptionMessage> {
    while (!this.stop.aborted) {
      try {
        yield* this.follow();
      } catch (error) {
        if (this.stop.aborted) return;
        if (!isPassing(error)) throw refusal(error);
        this.lost = true;
        this.log.warn({ reason: kindOf(error), after: this.cursor }, 'The event store is not followed now');
        await this.wait();
      }
    }
  }

  private async *follow(): AsyncGenerator<SubscriptionMessage> {
    let safe = Math.max(await headOf(this.connection), this.cursor);
    let live = false;
    const call = new FilteredCall(this.connection, this.cursor, this.categories);
    try {
      while (!this.stop.aborted) {
        const message = call.take();
        if (message?.kind === 'event') {
          yield this.moveTo(message.event);
        } else if (message?.kind === 'live') {
          live = true;
        } else if (message) {
          safe = Math.max(safe, message.position);
        } else if (live && Math.max(safe, this.cursor) > this.told) {
          yield this.caughtUp(Math.max(safe, this.cursor));
        } else {
          await call.more(this.stop);
        }
      }
    } finally {
      await call.close();
    }
  }

  private moveTo(event: RecordedEvent): SubscriptionMessage {
    this.cursor = event.position;
    this.reached();
    return { kind: 'event', event };
  }

  private caughtUp(position: number): SubscriptionMessage {
    this.cursor = position;
    this.told = position;
    this.reached();
    return { kind: 'caught-up', position };
  }

  private reached(): void {
    this.pause = shortestPause;
    if (this.lost) this.log.info({ after: this.cursor }, 'The event store is followed again');
    this.lost = false;
  }

  /** Ends early when nobody waits any more. */
  private async wait(): Promise<void> {
    await pause(this.pause, undefined, { signal: this.stop }).catch(() => undefined);
    this.pause = Math.min(longestPause, this.pause * 2);
  }
}
