import type { Clock } from '@samenloket/event-sourcing';
import { signatureOf } from '@samenloket/notifications';
import { allDocuments } from '@samenloket/read-models';
import type { IntakeViews } from '../../read-models/views.js';
import type { WebhookDeliveryDoc } from '../../read-models/webhooks/webhook-deliveries.view.js';
import { operatorContext } from '../shared/command-metadata.js';
import type { WebhookSender } from './webhook-sender.js';
import type { WebhookStreams } from './webhook-streams.js';

/** After so many days without a single success nothing is tried any more, until the organiser enables it again. */
export const failingDays = 5;

const dayMs = 86_400_000;

/** Delivers what is due: at least once, each time with the same id, so that the other side can tell a repeat. */
export class WebhookDeliveryScan {
  constructor(
    private readonly views: IntakeViews,
    private readonly webhooks: WebhookStreams,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
  ) {}

  /** How many were delivered. Webhooks do not wait for one another. */
  async deliverDue(): Promise<number> {
    const due = new Map<string, WebhookDeliveryDoc[]>();
    const filter = { status: 'pending', dueAt: { $lte: this.clock.now().toISOString() } };
    for await (const { doc } of allDocuments(this.views.webhookDeliveries.current(), { filter })) {
      due.set(doc.webhookId, [...(due.get(doc.webhookId) ?? []), doc]);
    }
    const delivered = await Promise.all([...due].map(([id, deliveries]) => this.deliverTo(id, deliveries)));
    return delivered.reduce((sum, count) => sum + count, 0);
  }

  /** In order; a failure holds up the rest of this webhook until its next scan. */
  private async deliverTo(webhookId: string, deliveries: readonly WebhookDeliveryDoc[]): Promise<number> {
    const { status, url, secret } = await this.webhooks.webhook(webhookId);
    if (status !== 'active' || url === undefined || !secret) return 0;
    const inOrder = deliveries.toSorted((one, other) => one.notice.sequence - other.notice.sequence);
    let delivered = 0;
    for (const delivery of inOrder) {
      if (!(await this.deliver(delivery, url, secret))) break;
      delivered++;
    }
    return delivered;
  }

  private async deliver(
    { deliveryId, webhookId, notice }: WebhookDeliveryDoc,
    url: string,
    secret: string,
  ): Promise<boolean> {
    const body = JSON.stringify({ id: deliveryId, ...notice });
    const outcome = await this.sender.post({
      url,
      body,
      headers: {
        'content-type': 'application/json',
        'samenloket-delivery': deliveryId,
        'samenloket-event': notice.type,
        'samenloket-signature': signatureOf(body, secret, this.clock.now()),
      },
    });
    const now = this.clock.now().toISOString();
    await this.webhooks.deliver(
      deliveryId,
      { type: 'NoteAttempt', ...outcome, now },
      operatorContext('intake'),
    );
    if (!outcome.succeeded) await this.disableWhenFailing(webhookId);
    return outcome.succeeded;
  }

  private async disableWhenFailing(webhookId: string): Promise<void> {
    const failingSince = (await this.views.webhooks.current().get(webhookId))?.doc.failingSince;
    if (!failingSince || this.clock.now().getTime() - Date.parse(failingSince) < failingDays * dayMs) return;
    const disable = { type: 'DisableWebhook', webhookId, cause: 'failing' } as const;
    await this.webhooks.change(disable, operatorContext('intake'));
  }
}
