import { type Lease, Leases } from './leases.js';

/** What the one replica of the embedded profile is called. */
export const soleReplica = 'embedded';

/** A lease that is held in this process, and those who wait for it. */
class Holding implements Lease {
  private readonly ending = new AbortController();
  readonly released: Promise<void>;
  private tellReleased: () => void = () => undefined;

  constructor(
    readonly fence: Lease['fence'],
    private readonly onRelease: () => void,
  ) {
    this.released = new Promise((resolve) => (this.tellReleased = resolve));
  }

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  interrupt(): void {
    this.ending.abort();
  }

  async release(): Promise<void> {
    this.ending.abort();
    this.onRelease();
    this.tellReleased();
  }
}

/** Leases of the embedded profile: this process is the only replica, so whoever asks first has it at once. */
export class SoleOwner extends Leases {
  override readonly graceMs = 0;
  private readonly holdings = new Map<string, Holding>();
  private lastToken = 0;

  async acquire(name: string, signal: AbortSignal): Promise<Lease> {
    for (;;) {
      signal.throwIfAborted();
      const holding = this.holdings.get(name);
      if (!holding) return this.grant(name);
      await untilAborted(holding.released, signal);
    }
  }

  /** Waits for the owner to stop: in one process it always does. */
  async seize(name: string): Promise<Lease> {
    for (;;) {
      const holding = this.holdings.get(name);
      if (!holding) return this.grant(name);
      holding.interrupt();
      await holding.released;
    }
  }

  async holders(): Promise<ReadonlyMap<string, string>> {
    return new Map([...this.holdings.keys()].map((name) => [name, soleReplica]));
  }

  async close(): Promise<void> {
    for (const holding of [...this.holdings.values()]) await holding.release();
  }

  private grant(name: string): Holding {
    const holding: Holding = new Holding({ lease: name, token: ++this.lastToken }, () => {
      if (this.holdings.get(name) === holding) this.holdings.delete(name);
    });
    this.holdings.set(name, holding);
    return holding;
  }
}

async function untilAborted(event: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, resolve } = Promise.withResolvers<void>();
  const stop = () => resolve();
  signal.addEventListener('abort', stop);
  try {
    await Promise.race([event, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
