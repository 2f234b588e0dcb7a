import { DomainError } from '@samenloket/event-sourcing';

/** A position that only rises, and those who wait for it. */
export class PositionGate {
  private reachedPosition = 0;
  private readonly waiting = new Set<{ readonly position: number; readonly open: () => void }>();

  constructor(private readonly name: string) {}

  get position(): number {
    return this.reachedPosition;
  }

  get isAwaited(): boolean {
    return this.waiting.size > 0;
  }

  moveTo(position: number): void {
    this.reachedPosition = Math.max(this.reachedPosition, position);
    for (const waiter of this.waiting) if (waiter.position <= this.reachedPosition) waiter.open();
  }

  reached(position: number, timeoutMs: number): Promise<void> {
    if (position <= this.reachedPosition) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        clearTimeout(timer);
        this.waiting.delete(waiter);
        settle();
      };
      const late = () => reject(new DomainError('UNAVAILABLE', this.lateness(position, timeoutMs)));
      const timer = setTimeout(() => done(late), timeoutMs);
      const waiter = { position, open: () => done(resolve) };
      this.waiting.add(waiter);
    });
  }

  private lateness(position: number, timeoutMs: number): string {
    return `${this.name} did not get to position ${position} within ${timeoutMs} ms (it is at ${this.reachedPosition}). Ask again.`;
  }
}
