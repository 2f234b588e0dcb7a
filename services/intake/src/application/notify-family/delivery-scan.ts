import { allEnded, type Clock, type Log } from '@samenloket/event-sourcing';
import { RecurringScan } from '@samenloket/messaging';
import { allDocuments, type Leases, type ViewReader } from '@samenloket/read-models';
import type { MessagesDoc } from '../../read-models/messages/messages.view.js';
import { deliveriesAtOnce, type MessageDelivery } from './message-delivery.js';

/**
 * Finds messages whose moment has come (the end of the quiet hours, the next try, a sender that died) at an interval, on
 * one replica. The moment stands in the events: nothing is lost by a stop.
 */
export class DeliveryScan {
  readonly recurring: RecurringScan;

  constructor(
    private readonly messages: ViewReader<MessagesDoc>,
    private readonly delivery: MessageDelivery,
    leases: Leases,
    private readonly clock: Clock,
    log: Log,
    intervalMs: number,
  ) {
    this.recurring = new RecurringScan({
      name: 'messages',
      leases,
      log,
      intervalMs,
      scan: () => this.deliverDue(),
    });
  }

  /** How many messages went. The view may be behind; the stream decides. */
  async deliverDue(): Promise<number> {
    const filter = { dueAt: { $lte: this.clock.now().toISOString() } };
    const due = allDocuments(this.messages.current(), { filter });
    const deliver = async () => {
      let sent = 0;
      for await (const { id } of due) sent += await this.delivery.deliverDue(id);
      return sent;
    };
    const counts = await allEnded(Array.from({ length: deliveriesAtOnce }, deliver));
    return counts.reduce((all, sent) => all + sent, 0);
  }

  start(): void {
    this.recurring.start();
  }

  /** Finishes a scan that is under way. */
  stop(): Promise<void> {
    return this.recurring.stop();
  }
}
