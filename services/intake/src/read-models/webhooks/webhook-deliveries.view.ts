import type { View } from '@samenloket/read-models';
import type { NoticeContent } from '../../domain/webhook/webhook-delivery.js';
import { ownProducer } from '../own-event.js';
import { deliveryEvent } from './webhook-event.js';

/** A line of the delivery log. */
export interface WebhookDeliveryDoc {
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly notice: NoticeContent;
  readonly status: 'pending' | 'delivered';
  readonly attempts: number;
  /** ISO instants. */
  readonly askedAt: string;
  readonly dueAt: string;
  readonly deliveredAt?: string;
  readonly lastCode?: string;
}

export const webhookDeliveriesView: View<WebhookDeliveryDoc> = {
  name: 'webhookDeliveries',
  version: 1,
  producers: [ownProducer],
  indexes: [
    { name: 'due', paths: ['status', 'dueAt'] },
    { name: 'byWebhook', paths: ['webhookId', 'askedAt'] },
  ],
  keys: (sourced) => {
    const event = deliveryEvent(sourced);
    return event ? [event.data.deliveryId] : [];
  },
  project: (doc, sourced) => {
    const event = deliveryEvent(sourced);
    const { happenedAt } = sourced.metadata;
    if (event?.type === 'DeliveryAsked') {
      const asked = { status: 'pending', attempts: 0, askedAt: happenedAt, dueAt: happenedAt } as const;
      return { ...event.data, ...asked };
    }
    if (!doc || !event) return doc;
    const { attempt: attempts, code: lastCode } = event.data;
    if (event.type === 'DeliveryFailed') return { ...doc, attempts, lastCode, dueAt: event.data.retryAt };
    return { ...doc, attempts, lastCode, status: 'delivered', deliveredAt: happenedAt };
  },
};
