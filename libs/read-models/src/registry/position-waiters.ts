import { DomainError } from '@samenloket/event-sourcing';

interface Waiter {
  readonly position: number;
  readonly resolve: () => void;
}

/** Those who wait until a view has reached a position. */
export class PositionWaiters {
  private readonly waiters = new Set<Waiter>();

  /** @throws DomainError UNAVAILABLE when it is not reached in time */
  wait(view: string, position: number, timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter = {
        position,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.waiters.delete(waiter);
        reject(
          new DomainError(
            'UNAVAILABLE',
            `View ${view} has not reached position ${position} within ${timeoutMs} ms. Ask again in a moment.`,
          ),
        );
      }, timeoutMs);
      this.waiters.add(waiter);
    });
  }

  reached(position: number): void {
    for (const waiter of this.waiters) {
      if (waiter.position > position) continue;
      this.waiters.delete(waiter);
      waiter.resolve();
    }
  }
}
