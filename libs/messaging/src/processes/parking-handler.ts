import {
  DomainError,
  failureText,
  type EventFeed,
  type Log,
  readable,
  type SourcedEvent,
  Turns,
  UnreadableEvent,
} from '@samenloket/event-sourcing';
import type { ParkedEvent, ParkedEvents } from './parked-events.js';
import type { RetryPolicy } from './retry-policy.js';

export interface HandlingOptions {
  readonly name: string;
  readonly feed: EventFeed;
  readonly handle: (event: SourcedEvent) => Promise<void>;
  readonly log: Log;
  readonly retry: RetryPolicy;
}

/** Which parked events: those that agree with all that is given. */
export type ParkedProcessFilter = Partial<Pick<ParkedEvent, 'stream' | 'position'>>;

export interface ProcessDropping {
  /** Who decides so; stands in the log. */
  readonly droppedBy: string;
  /** Hears exactly which, before they are given up; default: nobody does. */
  readonly before?: (events: readonly ParkedEvent[]) => Promise<void>;
}

const away = 'UNAVAILABLE';

/** Somebody who restarts is back within half a minute: that long an event waits before it is parked. */
const moreWhenUnavailable = 4;

function attemptsFor(error: unknown, { attempts }: RetryPolicy): number {
  const isAway = error instanceof DomainError && error.code === away;
  return isAway ? attempts + moreWhenUnavailable : attempts;
}

/** Handles the events of each stream one after the other, tries again what fails, and in the end parks it. */
export class ParkingHandler {
  private readonly turns = new Turns();

  constructor(
    private readonly options: HandlingOptions,
    readonly parked: ParkedEvents,
  ) {}

  /** Whether the event is done with, handled or parked; not when the signal aborts before or amid its tries. */
  take(event: SourcedEvent, signal: AbortSignal): Promise<boolean> {
    return this.turns.take(event.stream, async () => {
      if (signal.aborted) return false;
      const waiting = this.parked.of(event.stream);
      const isBehind = waiting.some(({ position }) => position < event.position);
      // After a crash, events come again that were parked, or handled, just before it.
      if (waiting.some(({ position }) => position === event.position)) return true;
      if (!isBehind) return this.handled(event, signal);
      await this.parked.park(event);
      return true;
    });
  }

  async retryParked(): Promise<number> {
    let handled = 0;
    for (const stream of this.parked.streams()) {
      handled += await this.turns.take(stream, () => this.retryStream(stream));
    }
    return handled;
  }

  /** What is parked because somebody was away, until it shows that they still are. */
  async retryAway(): Promise<void> {
    const isAway = (stream: string) => this.parked.of(stream)[0]?.failure?.startsWith(away) ?? false;
    for (const stream of this.parked.streams().filter(isAway)) {
      await this.turns.take(stream, () => this.retryStream(stream));
      if (isAway(stream)) return;
    }
  }

  /** Forgets failed events, and handles what waited behind them; one that only waits is not forgotten. */
  async dropParked(
    { stream, position }: ParkedProcessFilter,
    { droppedBy, before }: ProcessDropping,
  ): Promise<{ readonly dropped: number; readonly handled: number }> {
    const failed = this.parked
      .all()
      .filter(
        (pointer) =>
          pointer.failure !== undefined &&
          (stream ?? pointer.stream) === pointer.stream &&
          (position ?? pointer.position) === pointer.position,
      );
    if (failed.length > 0) await before?.(failed);
    let handled = 0;
    for (const pointer of failed) {
      this.options.log.warn({ ...pointer, droppedBy }, 'An operator gives up an event for a process');
      await this.parked.release(pointer);
      handled += await this.turns.take(pointer.stream, () => this.retryStream(pointer.stream));
    }
    return { dropped: failed.length, handled };
  }

  private async handled(event: SourcedEvent, signal: AbortSignal): Promise<boolean> {
    const { name, handle, log, retry } = this.options;
    const { stream, revision, position } = event;
    for (let attempt = 1; ; attempt++) {
      try {
        await handle(readable(event));
        return true;
      } catch (err) {
        const facts = { err, process: name, stream, revision, position, attempt };
        if (attempt >= attemptsFor(err, retry) || err instanceof UnreadableEvent) {
          await this.parked.park(event, failureText(err));
          log.error(facts, 'An event is parked; later events of its stream wait');
          return true;
        }
        log.warn(facts, 'An event failed and is tried again');
        await retry.wait(retry.pauseMs(attempt), signal);
        if (signal.aborted) return false;
      }
    }
  }

  private async retryStream(stream: string): Promise<number> {
    let handled = 0;
    for (const pointer of this.parked.of(stream)) {
      try {
        const { events } = await this.options.feed.read(pointer.position - 1, 1);
        const event = events.find(({ id }) => id === pointer.eventId);
        // Gone when today's translation says nothing about it any more.
        if (event) await this.options.handle(readable(event));
      } catch (err) {
        this.options.log.warn({ err, ...pointer }, 'A parked event failed again');
        await this.parked.park(pointer, failureText(err));
        break;
      }
      await this.parked.release(pointer);
      handled++;
    }
    return handled;
  }
}
