import type { Log } from '@samenloket/event-sourcing';
import { type Leases, whileOwner } from '@samenloket/read-models';
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

/** Looks at an interval, on one replica, for what is due. When it is due stands in events: nothing is lost by a stop. */
export class RecurringScan {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

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

  private async run(signal: AbortSignal): Promise<void> {
    const { intervalMs, atOnce, scan, log, name } = this.options;
    const once = () =>
      scan().catch((err: unknown) => log.error({ err, scan: name }, 'A scan failed and comes again'));
    try {
      if (atOnce) await once();
      for await (const _tick of setInterval(intervalMs, undefined, { signal, ref: false })) await once();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
