import { type Fence, type Lease, LeaseLost } from '../../leases/leases.js';

/** A lease of this process. */
export class HeldLease implements Lease {
  private readonly ending = new AbortController();

  constructor(
    readonly fence: Fence,
    private readonly onRelease: () => Promise<void>,
  ) {}

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** It is, or may be, somebody else's now. */
  lose(): void {
    this.ending.abort(new LeaseLost(this.fence.lease));
  }

  async release(): Promise<void> {
    if (!this.signal.aborted) this.ending.abort();
    await this.onRelease();
  }
}
