import { type Lease, Leases } from '@samenloket/read-models';
import type { Metrics } from '../metrics/metrics.js';

/** Shows which leases this replica has, and for which it waits: one that nobody has adds up to 0 over the replicas. */
class CountedLeases extends Leases {
  constructor(
    private readonly inner: Leases,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  async acquire(name: string, signal: AbortSignal): Promise<Lease> {
    this.tell(name, 0);
    return this.counted(name, await this.inner.acquire(name, signal));
  }

  async seize(name: string): Promise<Lease> {
    return this.counted(name, await this.inner.seize(name));
  }

  held(): Promise<readonly string[]> {
    return this.inner.held();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private counted(name: string, lease: Lease): Lease {
    this.tell(name, 1);
    lease.signal.addEventListener('abort', () => this.tell(name, 0), { once: true });
    if (lease.signal.aborted) this.tell(name, 0);
    return lease;
  }

  private tell(lease: string, owner: 0 | 1): void {
    this.metrics.leaseOwner.set({ lease }, owner);
  }
}

export function countedLeases(leases: Leases, metrics: Metrics): Leases {
  return new CountedLeases(leases, metrics);
}
