import type { RecordedEvent } from '@samenloket/event-sourcing';
import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  DeadlineExceededError,
  type Position,
  START,
  streamNameFilter,
  UnavailableError,
} from '@eventstore/db-client';
import { letGo } from './called-events.js';
import type { Connection } from './connection.js';
import { fromStore } from './stored-event.js';

/** `safe`: all up to it came before. `live`: all that was there at this moment came before. */
export type CallMessage =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'safe'; readonly position: number }
  | { readonly kind: 'live' };

interface Mark {
  /** How many events come before it. */
  readonly after: number;
  readonly message: CallMessage;
}

/** Events the client may hold that nobody took yet. */
const mostHeld = 256;

/** What the server matches stream names with: one dash ends the category. Without categories, all but its own streams. */
function streamNames(categories: readonly string[] | undefined): string {
  if (!categories) return '^[^$]';
  const names = categories.map((category) => category.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return names.length > 0 ? `^(?:${names.join('|')})(?:-|$)` : '^-$';
}

/**
 * One subscription at the server, filtered there, taken message by message. The client tells checkpoints and
 * liveness apart from the events it holds; here they come in their place between them.
 */
export class FilteredCall {
  private readonly subscription: AllStreamSubscription;
  private readonly marks: Mark[] = [];
  private taken = 0;
  private failure: Error | undefined;
  private wake: () => void = () => undefined;

  constructor({ client, call }: Connection, after: number, categories: readonly string[] | undefined) {
    const position = { commit: BigInt(after), prepare: BigInt(after) };
    const filter = streamNameFilter({
      regex: streamNames(categories),
      checkpointReached: (_, checkpoint) => this.checkpoint(checkpoint),
    });
    this.subscription = client.subscribeToAll(
      { ...call, fromPosition: after > 0 ? position : START, filter },
      { highWaterMark: mostHeld },
    );
    this.subscription.on('caughtUp', () => this.mark({ kind: 'live' }));
    this.subscription.on('readable', () => this.wake());
    // A server that stops in order ends its calls without an error.
    this.subscription.on('end', () => this.fail(new UnavailableError()));
    this.subscription.on('error', (error) => this.fail(error));
  }

  /** Undefined when nothing is there at this moment. @throws what broke the call, once all that came is taken */
  take(): CallMessage | undefined {
    const [mark] = this.marks;
    if (mark && mark.after <= this.taken) return this.marks.shift()?.message;
    const resolved = this.subscription.read() as Required<AllStreamResolvedEvent> | null;
    if (resolved) {
      this.taken++;
      const { event } = resolved;
      return { kind: 'event', event: fromStore(event, Number(event.position.commit)) };
    }
    if (this.failure) throw this.failure;
    return undefined;
  }

  /** Resolves when there may be something to take, and when the signal aborts; a longer silence breaks the call. */
  async more(signal: AbortSignal, longestSilenceMs?: number): Promise<void> {
    if (this.failure || signal.aborted) return;
    const silent = () => this.fail(new DeadlineExceededError());
    const silence = longestSilenceMs === undefined ? undefined : setTimeout(silent, longestSilenceMs);
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      signal.addEventListener('abort', this.wake, { once: true });
    });
    signal.removeEventListener('abort', this.wake);
    clearTimeout(silence);
  }

  async close(): Promise<void> {
    this.subscription.removeAllListeners('readable');
    await letGo(this.subscription, () => this.subscription.unsubscribe());
  }

  /** One that lies between two events has another prepare position; the event behind it did not come yet. */
  private checkpoint({ commit, prepare }: Position): void {
    if (commit === prepare) this.mark({ kind: 'safe', position: Number(commit) });
  }

  private mark(message: CallMessage): void {
    this.marks.push({ after: this.taken + this.subscription.readableLength, message });
    this.wake();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }
}
