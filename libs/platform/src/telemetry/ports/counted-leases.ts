import { type Lease, Leases } from '@samenloket/read-models';
import type { Metrics } from '../metrics/metrics.js';

/** Shows which leases this replica has, and for which it waits: one that nobody has adds up to 0 over the replicas. */
class CountedLeases extends Leases {
  override readonly graceMs: number;
  private readonly had = new Map<string, number>();
  private readonly awaited = new Map<string, number>();

  constructor(
    private readonly inner: Leases,
    private readonly metrics: Metrics,
  ) {
    super();
    this.graceMs = inner.graceMs;
  }

  async acquire(name: string, signal: AbortSignal): Promise<Lease> {
    this.count(this.awaited, name, 1);
    try {
      return this.counted(name, await this.inner.acquire(name, signal));
    } finally {
      this.count(this.awaited, name, -1);
    }
  }

  async seize(name: string): Promise<Lease> {
    return this.counted(name, await this.inner.seize(name));
  }

  holders(): Promise<ReadonlyMap<string, string>> {
    return this.inner.holders();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private counted(name: string, lease: Lease): Lease {
    this.count(this.had, name, 1);
    const end = () => this.count(this.had, name, -1);
    if (lease.signal.aborted) end();
    else lease.signal.addEventListener('abort', end, { once: true });
    return lease;
  }

  /** One that is neither had nor awaited here, such as that of a rebuild that is done, is not shown. */
  private count(counts: Map<string, number>, lease: string, change: 1 | -1): void {
    counts.set(lease, (counts.get(lease) ?? 0) + change);
    if (this.had.get(lease)) this.metrics.leaseOwner.set({ lease }, 1);
    else if (this.awaited.get(lease)) this.metrics.leaseOwner.set({ lease }, 0);
    else this.metrics.leaseOwner.remove({ lease });
  }
}

export function countedLeases(leases: Leases, metrics: Metrics): Leases {
  return new CountedLeases(leases, metrics);
}
