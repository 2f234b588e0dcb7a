import type { HeldLease } from './held-lease.js';

interface Waiter {
  readonly grant: (lease: HeldLease) => void;
  readonly refuse: (reason: unknown) => void;
}

/** Who waits for which lease in this process, first come first served. */
export class WaitingList {
  private readonly byName = new Map<string, Set<Waiter>>();

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  /** @throws the signal's reason when it aborts before the lease is granted */
  async wait(name: string, signal: AbortSignal): Promise<HeldLease> {
    const { promise, resolve: grant, reject: refuse } = Promise.withResolvers<HeldLease>();
    const waiter = { grant, refuse };
    const leave = () => {
      this.remove(name, waiter);
      refuse(signal.reason);
    };
    this.byName.set(name, (this.byName.get(name) ?? new Set<Waiter>()).add(waiter));
    signal.addEventListener('abort', leave);
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Answers whether somebody was still waiting. */
  grant(name: string, lease: HeldLease): boolean {
    const [first] = this.byName.get(name) ?? [];
    if (!first) return false;
    this.remove(name, first);
    first.grant(lease);
    return true;
  }

  refuseAll(reason: Error): void {
    for (const waiters of this.byName.values()) for (const { refuse } of waiters) refuse(reason);
    this.byName.clear();
  }

  private remove(name: string, waiter: Waiter): void {
    const waiters = this.byName.get(name);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.byName.delete(name);
  }
}
