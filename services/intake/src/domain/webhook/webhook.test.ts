import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { webhookDecider, type WebhookEvent } from './webhook.js';
import { deliveryDecider, type DeliveryEvent, pauseAfter } from './webhook-delivery.js';

const registration = {
  webhookId: 'hook-1',
  organiserId: 'organiser-1',
  url: 'https://a.example',
  secret: 's',
};
const registered: WebhookEvent = { type: 'WebhookRegistered', data: registration };
const disabled: WebhookEvent = { type: 'WebhookDisabled', data: { webhookId: 'hook-1', cause: 'failing' } };
const removed: WebhookEvent = { type: 'WebhookRemoved', data: { webhookId: 'hook-1' } };
const now = '2026-03-02T09:00:00.000Z';
const notice = { type: 'offer.accepted', occurredAt: now, sequence: 7, locationId: 'location-1' } as const;
const ids = { deliveryId: 'delivery-1', webhookId: 'hook-1' };
const asked: DeliveryEvent = { type: 'DeliveryAsked', data: { ...ids, notice } };
const failed = (attempt: number, retryAt: string): DeliveryEvent => ({
  type: 'DeliveryFailed',
  data: { ...ids, attempt, code: 'HTTP 503', retryAt },
});

describe('a webhook', () => {
  const { given } = specification(webhookDecider);

  it('is disabled when nothing reaches it, and enabled again by hand', () => {
    given(registered).when({ type: 'DisableWebhook', webhookId: 'hook-1', cause: 'failing' }).then(disabled);
    given(registered, disabled)
      .when({ type: 'EnableWebhook', webhookId: 'hook-1' })
      .then({ type: 'WebhookEnabled', data: { webhookId: 'hook-1' } });
    given(registered).when({ type: 'EnableWebhook', webhookId: 'hook-1' }).thenNothing();
  });

  it('never comes back once it was removed', () => {
    given(registered, removed)
      .when({ type: 'EnableWebhook', webhookId: 'hook-1' })
      .thenFails('RULE_VIOLATED');
    given(registered, removed).thenState(({ secret }) => expect(secret).toBeNull());
  });
});

describe('a delivery', () => {
  const { given } = specification(deliveryDecider);

  it('is asked once for an event and a webhook', () => {
    given()
      .when({ type: 'AskDelivery', ...ids, notice })
      .then(asked);
    given(asked)
      .when({ type: 'AskDelivery', ...ids, notice })
      .thenNothing();
  });

  it('is tried again, later and later, until it succeeds', () => {
    const attempt = { type: 'NoteAttempt', code: 'HTTP 503', succeeded: false, now } as const;
    given(asked).when(attempt).then(failed(1, '2026-03-02T09:00:30.000Z'));
    given(asked, failed(1, now)).when(attempt).then(failed(2, '2026-03-02T09:01:00.000Z'));
    expect([pauseAfter(3), pauseAfter(50)]).toEqual([120_000, 21_600_000]);
    const success: DeliveryEvent = {
      type: 'DeliverySucceeded',
      data: { ...ids, attempt: 2, code: 'HTTP 200' },
    };
    given(asked, failed(1, now))
      .when({ ...attempt, code: 'HTTP 200', succeeded: true })
      .then(success);
    given(asked, success).when(attempt).thenNothing();
  });
});
