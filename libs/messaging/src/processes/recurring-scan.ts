import type { Log } from '@samenloket/event-sourcing';
import { type Leases, type HeldBy, heldBy, whileOwner } from '@samenloket/read-models';
import { setInterval } from 'node:timers/promises';

export interface RecurringScanOptions {
  /** Lower camel case, unique in its service: names the lease. */
  readonly name: string;
  readonly leases: Leases;
  readonly log: Log;
  /** Milliseconds between two scans. */
  readonly intervalMs: number;
  /** Also as soon as this replica owns it, for what became due while nobody looked; default: after one interval. */
  readonly atOnce?: boolean;
  /** Does what is due now. Idempotent: what it did not get to, the next one does. */
  readonly scan: () => Promise<unknown>;
}

export interface ScanStatus extends HeldBy {
  readonly name: string;
  readonly intervalSeconds: number;
  /** Since the last one ended; null before the first, or where another replica carries it out. */
  readonly secondsSinceLast: number | null;
  /** Whether the last one here failed; it comes again. */
  readonly failed: boolean;
}

/** Looks at an interval, on one replica, for what is due. When it is due stands in events: nothing is lost by a stop. */
export class RecurringScan {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private isOwner = false;
  private last: { readonly atMs: number; readonly failed: boolean } | undefined;

  constructor(private readonly options: RecurringScanOptions) {}

  start(): void {
    this.stopping = new AbortController();
    const { leases, log, name } = this.options;
    this.running = whileOwner({ leases, name, log, stop: this.stopping.signal }, (_lease, signal) =>
      this.run(signal),
    );
  }

  /** Finishes a scan that is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  async status(): Promise<ScanStatus> {
    const { name, leases, intervalMs } = this.options;
    const { atMs, failed = false } = (this.isOwner && this.last) || {};
    return {
      name,
      ...heldBy(this.isOwner, name, await leases.holders()),
      intervalSeconds: intervalMs / 1_000,
      secondsSinceLast: atMs === undefined ? null : (performance.now() - atMs) / 1_000,
      failed,
    };
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { intervalMs, atOnce } = this.options;
    this.isOwner = true;
    try {
      if (atOnce) await this.once();
      for await (const _tick of setInterval(intervalMs, undefined, { signal, ref: false })) await this.once();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.isOwner = false;
    }
  }

  private async once(): Promise<void> {
    const { scan, log, name } = this.options;
    let failed = false;
    try {
      await scan();
    } catch (err) {
      failed = true;
      log.error({ err, scan: name }, 'A scan failed and comes again');
    }
    this.last = { atMs: performance.now(), failed };
  }
}
