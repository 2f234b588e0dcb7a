/** How far a producer is known to be, and who waits for it to go on. */
export class KnownHead {
  private readonly wakers = new Set<() => void>();
  private waiting = 0;
  private known = 0;

  get position(): number {
    return this.known;
  }

  get hasListeners(): boolean {
    return this.waiting > 0;
  }

  moveTo(position: number): void {
    if (position <= this.known) return;
    this.known = position;
    this.wakeAll();
  }

  /** Yields the head each time it is above what was yielded before, at first above `after`. */
  async *changes(after: number, signal: AbortSignal): AsyncGenerator<number> {
    this.waiting++;
    const wake = () => this.wakeAll();
    signal.addEventListener('abort', wake);
    try {
      for (let seen = after; ;) {
        while (this.known <= seen && !signal.aborted) await this.woken();
        if (signal.aborted) return;
        seen = this.known;
        yield seen;
      }
    } finally {
      signal.removeEventListener('abort', wake);
      this.waiting--;
    }
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
