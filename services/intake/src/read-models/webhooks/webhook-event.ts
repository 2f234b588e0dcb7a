import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { WebhookEvent } from '../../domain/webhook/webhook.js';
import type { DeliveryEvent } from '../../domain/webhook/webhook-delivery.js';
import { ownProducer } from '../own-event.js';

export function webhookEvent(event: SourcedEvent): WebhookEvent | undefined {
  return isOf(event, 'webhook') ? (event as unknown as WebhookEvent) : undefined;
}

export function deliveryEvent(event: SourcedEvent): DeliveryEvent | undefined {
  return isOf(event, 'webhookDelivery') ? (event as unknown as DeliveryEvent) : undefined;
}

function isOf({ producer, stream }: SourcedEvent, category: string): boolean {
  return producer === ownProducer && categoryOf(stream) === category;
}
