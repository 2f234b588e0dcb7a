import type { View } from '@samenloket/read-models';
import type { WebhookEvent } from '../../domain/webhook/webhook.js';
import type { DeliveryEvent } from '../../domain/webhook/webhook-delivery.js';
import { ownProducer } from '../own-event.js';
import { deliveryEvent, webhookEvent } from './webhook-event.js';

/** A webhook and how it does; its secret is in no view. */
export interface WebhookDoc {
  readonly webhookId: string;
  readonly organiserId: string;
  readonly url: string;
  readonly isRemoved: boolean;
  /** ISO instants. */
  readonly registeredAt: string;
  readonly disabledAt?: string;
  readonly lastSuccessAt?: string;
  /** Of the first failure since the last success, or since it was enabled. */
  readonly failingSince?: string;
  readonly lastFailure?: string;
}

export const webhooksView: View<WebhookDoc> = {
  name: 'webhooks',
  version: 1,
  producers: [ownProducer],
  indexes: [{ name: 'byOrganiser', paths: ['organiserId', 'isRemoved'] }],
  keys: (sourced) => {
    const event = webhookEvent(sourced) ?? deliveryEvent(sourced);
    return event ? [event.data.webhookId] : [];
  },
  project: (doc, sourced) => {
    const { happenedAt } = sourced.metadata;
    const own = webhookEvent(sourced);
    if (own) return changed(doc, own, happenedAt);
    const delivery = deliveryEvent(sourced);
    return doc && delivery ? delivered(doc, delivery, happenedAt) : doc;
  },
};

function changed(
  doc: WebhookDoc | undefined,
  { type, data }: WebhookEvent,
  at: string,
): WebhookDoc | undefined {
  if (type === 'WebhookRegistered') {
    const { webhookId, organiserId, url } = data;
    return { webhookId, organiserId, url, isRemoved: false, registeredAt: at };
  }
  if (!doc) return undefined;
  switch (type) {
    case 'WebhookDisabled':
      return { ...doc, disabledAt: at };
    case 'WebhookEnabled': {
      const { disabledAt: _, failingSince: _since, ...rest } = doc;
      return rest;
    }
    case 'WebhookRemoved':
      return { ...doc, isRemoved: true };
  }
}

function delivered(doc: WebhookDoc, { type, data }: DeliveryEvent, at: string): WebhookDoc {
  switch (type) {
    case 'DeliveryAsked':
      return doc;
    case 'DeliveryFailed':
      return { ...doc, failingSince: doc.failingSince ?? at, lastFailure: data.code };
    case 'DeliverySucceeded': {
      const { failingSince: _, lastFailure: _failure, ...rest } = doc;
      return { ...rest, lastSuccessAt: at };
    }
  }
}
