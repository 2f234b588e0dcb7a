import { describe, expect, it } from '@jest/globals';
import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type PostOutcome,
  type WebhookPost,
  WebhookSender,
} from '../../application/webhooks/webhook-sender.js';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';

class RecordingSender extends WebhookSender {
  readonly allowPrivate = false;
  readonly posts: WebhookPost[] = [];
  outcome: PostOutcome = { succeeded: true, code: 'HTTP 204' };

  async post(post: WebhookPost): Promise<PostOutcome> {
    this.posts.push(post);
    return this.outcome;
  }
}

const register = `mutation ($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) { secret webhook { id url } }
}`;
const url = 'https://opvang.example/samenloket';

async function scene() {
  const sender = new RecordingSender();
  const platform = await IntakeUnderTest.start(undefined, { webhooks: { sender, intervalMs: 3_600_000 } });
  const [organiserId, locationId, offerId, requestId] = [1, 2, 3, 4].map(() => randomUUID());
  const coordinator = await platform.as('organiserCoordinator', { organiserId: organiserId ?? '' });
  const tell = async (stream: string, type: string, data: object) => {
    await platform.store.append(
      stream,
      [
        {
          ...{ id: randomUUID(), type, data: { ...data } },
          metadata: {
            ...{ schemaVersion: 1, happenedAt: '2026-03-02T09:00:00.000Z' },
            ...{ correlationId: 'c', causationId: 'c', actor: { subject: 'test', role: 'parent' } },
          },
        },
      ],
      'any',
    );
    const head = await platform.store.head();
    for (const process of platform.intake.processes) {
      if (process.name.endsWith('Webhooks')) await process.waitFor(head);
    }
    await platform.intake.views.caughtUp(await platform.store.head());
  };
  await tell(`location-${locationId}`, 'providerCapacity.locationDescribed.v1', { locationId, organiserId });
  const { data } = await platform.ask(coordinator, register, { input: { organiserId, url } });
  const { secret, webhook } = (
    data as unknown as { registerWebhook: { secret: string; webhook: { id: string } } }
  ).registerWebhook;
  const offer = { offerId, requestId };
  const offered = () =>
    tell(`offers-${requestId}`, 'matching.offerMade.v1', { ...offer, locationId, start: '2026-05-04' });
  const declined = () =>
    tell(`offers-${requestId}`, 'matching.offerDeclined.v1', { ...offer, reason: 'price' });
  const after = (ms: number) => platform.clock.moveTo(new Date(platform.clock.now().getTime() + ms));
  const deliver = async () => {
    const count = await platform.intake.deliverWebhooks();
    await platform.intake.views.caughtUp(await platform.store.head());
    return count;
  };
  const ids = { organiserId, locationId, offerId, requestId };
  return { platform, sender, coordinator, secret, webhook, ids, tell, offered, declined, after, deliver };
}

const listing = `query ($id: ID!) { webhooks(organiserId: $id) { id disabledAt failingSince lastFailure lastSuccessAt } }`;
const log = `query ($id: ID!) { webhookDeliveries(webhookId: $id) { nodes { type status attempts lastCode } } }`;

describe('the webhook of an organiser', () => {
  it('hears of its own locations, signed, with ids only and an id that tells a repeat', async () => {
    const { platform, sender, secret, ids, tell, offered, declined, deliver } = await scene();
    await using _ = platform;
    await offered();
    await declined();
    const other = { offerId: randomUUID(), requestId: randomUUID(), locationId: randomUUID() };
    await tell(`offers-${other.requestId}`, 'matching.offerAccepted.v1', other);
    expect([await deliver(), await deliver()]).toEqual([1, 0]);
    const [post] = sender.posts;
    const { organiserId: _organiser, ...known } = ids;
    expect(JSON.parse(post?.body ?? '')).toEqual({
      ...{ id: post?.headers['samenloket-delivery'], type: 'offer.declined', sequence: expect.any(Number) },
      ...{ occurredAt: '2026-03-02T09:00:00.000Z', ...known },
    });
    const [t = '', v1 = ''] = (post?.headers['samenloket-signature'] ?? '').split(',');
    const mac = createHmac('sha256', secret)
      .update(`${t.slice(2)}.${post?.body}`)
      .digest('hex');
    expect([post?.url, v1]).toEqual([url, `v1=${mac}`]);
  });

  it('is tried again later with the same id, and the log tells', async () => {
    const { platform, sender, coordinator, webhook, offered, declined, after, deliver } = await scene();
    await using _ = platform;
    sender.outcome = { succeeded: false, code: 'HTTP 503' };
    await offered();
    await declined();
    expect([await deliver(), await deliver(), sender.posts.length]).toEqual([0, 0, 1]);
    after(30_000);
    sender.outcome = { succeeded: true, code: 'HTTP 200' };
    expect(await deliver()).toBe(1);
    const [first, second] = sender.posts.map(({ headers }) => headers['samenloket-delivery']);
    expect(second).toBe(first);
    const { data } = await platform.ask(coordinator, log, { id: webhook.id });
    expect(data?.['webhookDeliveries']).toEqual({
      nodes: [{ type: 'offer.declined', status: 'delivered', attempts: 2, lastCode: 'HTTP 200' }],
    });
  });

  it('is disabled after days of failures, which the organiser sees, and goes on once it is enabled', async () => {
    const { platform, sender, webhook, ids, offered, declined, after, deliver } = await scene();
    await using _ = platform;
    sender.outcome = { succeeded: false, code: 'ECONNREFUSED' };
    await offered();
    await declined();
    await deliver();
    after(6 * 86_400_000);
    await deliver();
    const coordinator = await platform.as('organiserCoordinator', { organiserId: ids.organiserId ?? '' });
    const { data } = await platform.ask(coordinator, listing, { id: ids.organiserId });
    expect(data?.['webhooks']).toMatchObject([
      { disabledAt: expect.any(String), lastFailure: 'ECONNREFUSED' },
    ]);
    after(6 * 3_600_000);
    expect([await deliver(), sender.posts.length]).toEqual([0, 2]);
    sender.outcome = { succeeded: true, code: 'HTTP 204' };
    const enable = 'mutation ($id: ID!) { enableWebhook(id: $id) { webhook { disabledAt } } }';
    expect((await platform.ask(coordinator, enable, { id: webhook.id })).codes).toEqual([]);
    expect(await deliver()).toBe(1);
  });

  it('belongs to its organiser alone, and its secret is nowhere in the clear', async () => {
    const { platform, coordinator, secret, webhook, ids } = await scene();
    await using _ = platform;
    const stranger = await platform.as('organiserCoordinator', { organiserId: randomUUID() });
    expect((await platform.ask(stranger, listing, { id: ids.organiserId })).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(stranger, log, { id: webhook.id })).codes).toEqual(['NOT_FOUND']);
    const bad = { input: { organiserId: ids.organiserId, url: 'https://169.254.169.254/' } };
    expect((await platform.ask(coordinator, register, bad)).codes).toEqual(['BAD_INPUT']);
    const files = await readdir(platform.folder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect(bytes.includes(secret)).toBe(false);
    }
    const remove = 'mutation ($id: ID!) { removeWebhook(id: $id) { position } }';
    expect((await platform.ask(coordinator, remove, { id: webhook.id })).codes).toEqual([]);
    expect(await platform.keys.existingKey(webhook.id)).toBeNull();
  });
});
