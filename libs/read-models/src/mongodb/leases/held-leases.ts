import type { HeldLease } from './held-lease.js';
import type { LeaseTableState } from './lease-table.js';

/** The leases of this process, and until when it may believe to have them. */
export class HeldLeases {
  private readonly byName = new Map<string, HeldLease>();
  private renewedAt = 0;
  private expiry: NodeJS.Timeout | undefined;

  /** Others wait for `ttlMs` after they saw our last sign of life, which is later than when we began to send it. */
  constructor(
    private readonly ttlMs: number,
    private readonly now: () => number,
  ) {}

  get(name: string): HeldLease | undefined {
    return this.byName.get(name);
  }

  add(lease: HeldLease): void {
    this.lose(lease.fence.lease);
    this.byName.set(lease.fence.lease, lease);
  }

  remove(lease: HeldLease): void {
    if (this.byName.get(lease.fence.lease) === lease) this.byName.delete(lease.fence.lease);
  }

  lose(name: string): void {
    const lease = this.byName.get(name);
    this.byName.delete(name);
    lease?.lose();
  }

  /** Loses those that the table gives to somebody else; answers their names. */
  compare({ leases }: LeaseTableState): string[] {
    const lost = [...this.byName.values()].filter(
      ({ fence }) => (leases.get(fence.lease)?.token ?? 0) > fence.token,
    );
    for (const { fence } of lost) this.lose(fence.lease);
    return lost.map(({ fence }) => fence.lease);
  }

  /** @param sentAt when the sign of life that arrived was sent, by the monotonic clock */
  renewed(sentAt: number): void {
    this.renewedAt = sentAt;
    clearTimeout(this.expiry);
    this.expiry = setTimeout(() => this.expire(), Math.max(0, sentAt + this.ttlMs - this.now()));
  }

  stop(): void {
    clearTimeout(this.expiry);
    for (const name of [...this.byName.keys()]) this.lose(name);
  }

  private expire(): void {
    if (this.now() - this.renewedAt < this.ttlMs) {
      this.renewed(this.renewedAt);
      return;
    }
    for (const name of [...this.byName.keys()]) this.lose(name);
  }
}
