import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  connectionOf,
  messageContext,
  pageOptions,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { randomBytes, randomUUID } from 'node:crypto';
import { WebhookAddresses } from '../../application/webhooks/webhook-addresses.js';
import { WebhookStreams } from '../../application/webhooks/webhook-streams.js';
import type { WebhookCommand } from '../../domain/webhook/webhook.js';
import { IntakeViews } from '../../read-models/views.js';
import type { WebhookDoc } from '../../read-models/webhooks/webhooks.view.js';
import type { WebhookDeliveryDoc } from '../../read-models/webhooks/webhook-deliveries.view.js';
import {
  RegisterWebhookInput,
  WebhookArguments,
  WebhookDeliveriesArguments,
  WebhooksArguments,
} from './webhook.input.js';

/** Addresses of an organiser's own system that hear what concerns its locations. */
@Resolver()
export class WebhookResolver {
  constructor(
    private readonly webhooks: WebhookStreams,
    private readonly addresses: WebhookAddresses,
    private readonly views: IntakeViews,
  ) {}

  @Query('webhooks')
  async list(@Args() { organiserId }: WebhooksArguments, @Context() context: RequestContext) {
    requireOrganiser(context, organiserId);
    const filter = { organiserId, isRemoved: false };
    const { documents } = await this.views.webhooks.current().find({ filter });
    return documents.map(({ doc }) => shown(doc));
  }

  @Query()
  async webhookDeliveries(@Args() asked: WebhookDeliveriesArguments, @Context() context: RequestContext) {
    await this.requireOwn(asked.webhookId, context);
    const page = await this.views.webhookDeliveries.current().find({
      filter: { webhookId: asked.webhookId },
      sort: { path: 'askedAt', direction: 'desc' },
      ...pageOptions(asked),
    });
    return connectionOf(page, asked, shownDelivery);
  }

  /** The only time that the secret is told. */
  @Mutation()
  async registerWebhook(@Args('input') input: RegisterWebhookInput, @Context() context: RequestContext) {
    const { organiserId } = input;
    requireOrganiser(context, organiserId);
    const { href: url } = this.addresses.check(input.url);
    const [webhookId, secret] = [randomUUID(), randomBytes(32).toString('base64url')];
    const changed = await this.change(
      { type: 'RegisterWebhook', webhookId, organiserId, url, secret },
      context,
    );
    return { ...changed, secret };
  }

  @Mutation()
  async enableWebhook(@Args() { id }: WebhookArguments, @Context() context: RequestContext) {
    await this.requireOwn(id, context);
    return this.change({ type: 'EnableWebhook', webhookId: id }, context);
  }

  @Mutation()
  async removeWebhook(@Args() { id }: WebhookArguments, @Context() context: RequestContext) {
    await this.requireOwn(id, context);
    const changed = await this.change({ type: 'RemoveWebhook', webhookId: id }, context);
    await this.addresses.forget(id);
    return changed;
  }

  private async change(command: WebhookCommand, context: RequestContext) {
    const { position } = await this.webhooks.change(command, messageContext(context));
    await this.views.webhooks.waitFor(position);
    const found = await this.views.webhooks.current().get(command.webhookId);
    return { webhook: found ? shown(found.doc) : null, position };
  }

  /** From the stream: a webhook that was registered just now is known. */
  private async requireOwn(webhookId: string, context: RequestContext): Promise<void> {
    const actor = requireRole(context, 'organiserCoordinator');
    const { organiserId } = await this.webhooks.webhook(webhookId);
    if (organiserId === undefined || organiserId !== actor.organiserId) {
      throw new DomainError('NOT_FOUND', 'There is no such webhook of yours.');
    }
  }
}

function requireOrganiser(context: RequestContext, organiserId: string): void {
  if (requireRole(context, 'organiserCoordinator').organiserId !== organiserId) {
    throw new DomainError('FORBIDDEN', 'You do not act for this organiser.');
  }
}

function shown({
  webhookId,
  url,
  registeredAt,
  disabledAt,
  lastSuccessAt,
  failingSince,
  lastFailure,
}: WebhookDoc) {
  return { id: webhookId, url, registeredAt, disabledAt, lastSuccessAt, failingSince, lastFailure };
}

function shownDelivery({ deliveryId, notice, ...delivery }: WebhookDeliveryDoc) {
  return { ...delivery, id: deliveryId, ...notice };
}
