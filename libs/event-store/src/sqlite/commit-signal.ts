interface Waiter {
  readonly position: number;
  readonly wake: () => void;
}

/** What is to be read. */
export interface Extent {
  /** `undefined`: whatever there is. */
  readonly categories: readonly string[] | undefined;
  /** The last position: above it may stand events of categories that are left out, of which nobody told yet. */
  readonly upTo: number;
}

/** Tells who waits that something was committed, or that the store has ended. */
export class CommitSignal {
  private readonly waiters = new Set<Waiter>();
  /** By category, no lower than the position of its last event. */
  private readonly last = new Map<string, number>();
  /** Up to here something was committed of which nobody told the categories. */
  private untold = 0;
  private failure: Error | undefined;
  private closed = false;

  constructor(public head: number) {}

  get ended(): boolean {
    return this.closed;
  }

  /** How many wait at this moment. */
  get waiting(): number {
    return this.waiters.size;
  }

  /**
   * From the writer, with the categories of what it wrote; or from a reader that saw it a moment before the writer told.
   * The head only rises.
   */
  committed(head: number, categories?: readonly string[]): void {
    if (categories) for (const category of categories) this.last.set(category, head);
    else if (head > this.head) this.untold = head;
    this.head = Math.max(this.head, head);
    for (const waiter of this.waiters) if (head > waiter.position) waiter.wake();
  }

  /** Where to look for events of these categories above the position. */
  worthReading(position: number, categories: readonly string[] | undefined): Extent {
    if (!categories || position < this.untold) return { categories, upTo: Infinity };
    const news = categories.filter((category) => (this.last.get(category) ?? 0) > position);
    return { categories: news, upTo: this.head };
  }

  /** Nothing will be committed any more; with an error, who waits learns why. */
  end(failure?: Error): void {
    this.closed = true;
    this.failure ??= failure;
    for (const waiter of this.waiters) waiter.wake();
  }

  /** Resolves when an event stands above the position, when the signal aborts, and when the store closes. */
  async above(position: number, signal?: AbortSignal): Promise<void> {
    if (this.head <= position && !this.closed && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        const waiter: Waiter = {
          position,
          wake: () => {
            this.waiters.delete(waiter);
            signal?.removeEventListener('abort', waiter.wake);
            resolve();
          },
        };
        this.waiters.add(waiter);
        signal?.addEventListener('abort', waiter.wake, { once: true });
      });
    }
    if (this.failure && !signal?.aborted) throw this.failure;
  }
}
