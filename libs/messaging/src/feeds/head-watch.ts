import type { EventStore } from '@samenloket/event-sourcing';

/** One subscription to a store that lasts as long as somebody listens. */
class OpenWatch {
  private readonly closing = new AbortController();
  private readonly wakers = new Set<() => void>();
  private listeners = 0;
  private head = 0;
  private failure: Error | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly closed: () => void,
  ) {
    void this.follow();
  }

  async *changes(after: number, signal: AbortSignal): AsyncGenerator<number> {
    this.listeners++;
    const wake = () => this.wakeAll();
    signal.addEventListener('abort', wake);
    try {
      for (let seen = after; ;) {
        while (this.head <= seen && !signal.aborted && !this.failure) await this.woken();
        if (signal.aborted) return;
        if (this.failure) throw this.failure;
        // What was yielded, not where the head is when the listener comes back: it may have moved meanwhile.
        seen = this.head;
        yield seen;
      }
    } finally {
      signal.removeEventListener('abort', wake);
      if (--this.listeners === 0) this.close();
    }
  }

  private async follow(): Promise<void> {
    const { signal } = this.closing;
    try {
      this.moveTo(await this.store.head());
      for await (const message of this.store.subscribe({ after: this.head, signal })) {
        this.moveTo(message.kind === 'event' ? message.event.position : message.position);
      }
      if (!signal.aborted) throw new Error('The subscription ended by itself.');
    } catch (cause) {
      if (signal.aborted) return;
      this.failure = new Error('The event store can no longer be followed.', { cause });
      this.close();
    }
  }

  private close(): void {
    this.closing.abort();
    this.closed();
    this.wakeAll();
  }

  private moveTo(position: number): void {
    if (position <= this.head) return;
    this.head = position;
    this.wakeAll();
  }

  private woken(): Promise<void> {
    return new Promise((resolve) => this.wakers.add(resolve));
  }

  private wakeAll(): void {
    const woken = [...this.wakers];
    this.wakers.clear();
    for (const wake of woken) wake();
  }
}

/**
 * Tells when a store's head moves, all listeners on one subscription. It covers every category: a reader's
 * checkpoint also has to pass the events that do not concern it.
 */
export class HeadWatch {
  private open: OpenWatch | undefined;

  constructor(private readonly store: EventStore) {}

  /** Yields the head each time it is above what was yielded before, at first above `after`. */
  async *changes(after: number, signal: AbortSignal): AsyncGenerator<number> {
    if (signal.aborted) return;
    this.open ??= this.opened();
    yield* this.open.changes(after, signal);
  }

  private opened(): OpenWatch {
    const watch: OpenWatch = new OpenWatch(this.store, () => {
      if (this.open === watch) this.open = undefined;
    });
    return watch;
  }
}

const watches = new WeakMap<EventStore, HeadWatch>();

export function headWatchOf(store: EventStore): HeadWatch {
  const known = watches.get(store) ?? new HeadWatch(store);
  watches.set(store, known);
  return known;
}
