import { once } from 'node:events';
import { type Lease, Leases } from './leases.js';

/** Leases of a process that owns nothing by itself: it only interrupts owners, for a rebuild or a repair. */
export class OnlySeizing extends Leases {
  override readonly graceMs: number;

  constructor(private readonly leases: Leases) {
    super();
    this.graceMs = leases.graceMs;
  }

  /** Never ours: waits until nobody wants it any more. */
  async acquire(_name: string, signal: AbortSignal): Promise<Lease> {
    if (!signal.aborted) await once(signal, 'abort');
    signal.throwIfAborted();
    throw new Error('An aborted signal has a reason.');
  }

  seize(name: string): Promise<Lease> {
    return this.leases.seize(name);
  }

  holders(): Promise<ReadonlyMap<string, string>> {
    return this.leases.holders();
  }

  close(): Promise<void> {
    return this.leases.close();
  }
}
