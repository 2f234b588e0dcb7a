import type { Clock, Log } from '@samenloket/event-sourcing';
import { allDocuments, type Leases, type ViewReader, whileOwner } from '@samenloket/read-models';
import { setInterval } from 'node:timers/promises';
import type { MessagesDoc } from '../../read-models/messages/messages.view.js';
import type { MessageDelivery } from './message-delivery.js';

/**
 * Finds messages whose moment has come (the end of the quiet hours, the next try, a sender that died) at an interval, on
 * one replica. The moment stands in the events: nothing is lost by a stop.
 */
export class DeliveryScan {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly messages: ViewReader<MessagesDoc>,
    private readonly delivery: MessageDelivery,
    private readonly leases: Leases,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly intervalMs: number,
  ) {}

  /** How many messages went. The view may be behind; the stream decides. */
  async deliverDue(): Promise<number> {
    const filter = { dueAt: { $lte: this.clock.now().toISOString() } };
    let sent = 0;
    for await (const { id } of allDocuments(this.messages.current(), { filter })) {
      sent += await this.delivery.deliverDue(id);
    }
    return sent;
  }

  start(): void {
    this.stopping = new AbortController();
    const { leases, log } = this;
    const ownership = { leases, name: 'messages', log, stop: this.stopping.signal };
    this.running = whileOwner(ownership, (_lease, signal) => this.run(signal));
  }

  /** Finishes a scan that is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    try {
      for await (const _tick of setInterval(this.intervalMs, undefined, { signal, ref: false })) {
        await this.deliverDue().catch((err: unknown) =>
          this.log.error({ err }, 'The scan for messages that are due failed and comes again'),
        );
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
