import { DomainError } from '@samenloket/event-sourcing';

interface Waiter {
  readonly position: number;
  readonly settle: (failure?: DomainError) => void;
}

/** Those who wait until a view has reached a position. */
export class PositionWaiters {
  private readonly waiters = new Set<Waiter>();

  constructor(private readonly view: string) {}

  get isEmpty(): boolean {
    return this.waiters.size === 0;
  }

  /** @throws DomainError UNAVAILABLE when it is not reached in time */
  wait(position: number, timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (failure?: DomainError) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        if (failure) reject(failure);
        else resolve();
      };
      const waiter = { position, settle };
      const timer = setTimeout(() => settle(this.unavailable(position, `within ${timeoutMs} ms`)), timeoutMs);
      this.waiters.add(waiter);
    });
  }

  reached(position: number): void {
    for (const waiter of this.waiters) if (waiter.position <= position) waiter.settle();
  }

  /** Nothing will be taken in any more. */
  giveUp(): void {
    for (const waiter of this.waiters)
      waiter.settle(this.unavailable(waiter.position, 'before the service stopped'));
  }

  private unavailable(position: number, when: string): DomainError {
    const message = `View ${this.view} has not reached position ${position} ${when}. Ask again in a moment.`;
    return new DomainError('UNAVAILABLE', message);
  }
}
