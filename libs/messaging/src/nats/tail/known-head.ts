/** How far a producer is known to be, and who waits for it to go on. */
export class KnownHead {
  private readonly wakers = new Set<() => void>();
  private waiting = 0;
  private known = 0;
  private told = 0;

  get position(): number {
    return this.known;
  }

  get hasListeners(): boolean {
    return this.waiting > 0;
  }

  moveTo(position: number): void {
    if (position <= this.known) return;
    this.known = position;
    this.tell();
  }

  /** Tells the listeners once more, moved or not. */
  tell(): void {
    this.told++;
    this.wakeAll();
  }

  /** Yields the head when it is above `after`, and then each time that it is told. */
  async *changes(after: number, signal: AbortSignal): AsyncGenerator<number> {
    this.waiting++;
    const wake = () => this.wakeAll();
    signal.addEventListener('abort', wake);
    try {
      for (let heard = -1; ;) {
        while ((this.known <= after || this.told === heard) && !signal.aborted) await this.woken();
        if (signal.aborted) return;
        heard = this.told;
        yield this.known;
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
