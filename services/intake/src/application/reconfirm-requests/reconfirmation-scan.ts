import type { Log } from '@samenloket/event-sourcing';
import { type Leases, whileOwner } from '@samenloket/read-models';
import { setInterval } from 'node:timers/promises';
import type { ReconfirmationRound } from './reconfirmation-round.js';

/** Goes round at an interval on one replica. Every term stands in the events: nothing is lost by a stop. */
export class ReconfirmationScan {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly round: ReconfirmationRound,
    private readonly leases: Leases,
    private readonly log: Log,
    private readonly intervalMs: number,
  ) {}

  start(): void {
    this.stopping = new AbortController();
    const { leases, log } = this;
    const ownership = { leases, name: 'reconfirmations', log, stop: this.stopping.signal };
    this.running = whileOwner(ownership, (_lease, signal) => this.run(signal));
  }

  /** Finishes a round that is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    try {
      for await (const _tick of setInterval(this.intervalMs, undefined, { signal, ref: false })) {
        await this.round
          .carryOut()
          .catch((err: unknown) =>
            this.log.error(
              { err },
              'The round of asking whether families still search failed and comes again',
            ),
          );
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
