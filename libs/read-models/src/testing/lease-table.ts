import { type Fence, type Lease, Leases } from '../leases/leases.js';

interface Holder {
  readonly fence: Fence;
  readonly ending: AbortController;
}

/** Leases of several replicas in one process, which end when a test says so. */
export class LeaseTable {
  private readonly holders = new Map<string, Holder>();
  private readonly free = new Set<() => void>();
  private lastToken = 0;

  /** The table as one replica sees it. */
  replica(): Leases {
    return new ReplicaLeases(this);
  }

  holds({ lease, token }: Fence): boolean {
    return this.holders.get(lease)?.fence.token === token;
  }

  names(): string[] {
    return [...this.holders.keys()];
  }

  /** As after a long pause of its holder, who does not know of it: the next one may have it. */
  expire(name: string): void {
    this.holders.delete(name);
    this.tellWaiting();
  }

  async acquire(name: string, signal: AbortSignal): Promise<Lease> {
    while (this.holders.has(name)) {
      signal.throwIfAborted();
      const { promise, resolve } = Promise.withResolvers<void>();
      this.free.add(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
      await promise;
    }
    signal.throwIfAborted();
    return this.grant(name);
  }

  seize(name: string): Lease {
    const before = this.holders.get(name);
    const lease = this.grant(name);
    before?.ending.abort();
    return lease;
  }

  release({ lease, token }: Fence): void {
    if (this.holds({ lease, token })) this.holders.delete(lease);
    this.tellWaiting();
  }

  private grant(name: string): Lease {
    const holder = { fence: { lease: name, token: ++this.lastToken }, ending: new AbortController() };
    this.holders.set(name, holder);
    return {
      fence: holder.fence,
      signal: holder.ending.signal,
      release: async () => {
        holder.ending.abort();
        this.release(holder.fence);
      },
    };
  }

  private tellWaiting(): void {
    const waiting = [...this.free];
    this.free.clear();
    for (const tell of waiting) tell();
  }
}

class ReplicaLeases extends Leases {
  private readonly granted = new Set<Lease>();

  constructor(private readonly table: LeaseTable) {
    super();
  }

  async acquire(name: string, signal: AbortSignal): Promise<Lease> {
    return this.keep(await this.table.acquire(name, signal));
  }

  async seize(name: string): Promise<Lease> {
    return this.keep(this.table.seize(name));
  }

  async holders(): Promise<ReadonlyMap<string, string>> {
    return new Map(this.table.names().map((name) => [name, 'a replica']));
  }

  async close(): Promise<void> {
    for (const lease of this.granted) await lease.release();
  }

  private keep(lease: Lease): Lease {
    this.granted.add(lease);
    return lease;
  }
}
