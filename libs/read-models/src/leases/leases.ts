/** Under which holding of a lease something is written: every later holder has a higher token. */
export interface Fence {
  readonly lease: string;
  readonly token: number;
}

/** The right to be the only one of all replicas that does something. */
export interface Lease {
  readonly fence: Fence;
  /** Aborts when the lease is lost, seized or released: stop then what is done under it. */
  readonly signal: AbortSignal;
  /** Gives it free for the next one; harmless to repeat. */
  release(): Promise<void>;
}

/** Who owns what among the replicas of a service. Every adapter passes `leasesConformance` of `…/testing`. */
export abstract class Leases {
  /**
   * Milliseconds that other replicas may go on with what they last saw: so long stays what was replaced. 0: there are
   * no other replicas.
   */
  readonly graceMs: number = 30_000;

  /**
   * Resolves when the lease is ours, and keeps it until it is released or lost.
   * @throws the signal's reason when it aborts before
   */
  abstract acquire(name: string, signal: AbortSignal): Promise<Lease>;

  /** Takes the lease from whoever has it: for what must interrupt the owner, such as the switch of a rebuild. */
  abstract seize(name: string): Promise<Lease>;

  /** By lease that a living replica has: the stable name of that replica. */
  abstract holders(): Promise<ReadonlyMap<string, string>>;

  /** Names of the leases that a living replica has. */
  async held(): Promise<readonly string[]> {
    return [...(await this.holders()).keys()];
  }

  /** Releases what is held here. */
  abstract close(): Promise<void>;
}

/** The write came too late: another replica owns this now. Nothing was written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor(readonly lease: string) {
    super(`The lease ${lease} is no longer held here; its next owner goes on.`);
  }
}
