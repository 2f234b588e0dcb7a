import { consequenceId } from '@samenloket/contracts';
import { type Clock, CommandRunner, type EventCodec, streamName } from '@samenloket/event-sourcing';
import {
  type WebhookCommand,
  webhookDecider,
  type WebhookEvent,
  type WebhookState,
} from '../../domain/webhook/webhook.js';
import {
  type DeliveryCommand,
  deliveryDecider,
  type DeliveryEvent,
  type DeliveryState,
} from '../../domain/webhook/webhook-delivery.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import type { IntakeStreams } from '../shared/intake-streams.js';
import { randomUUID } from 'node:crypto';

/** Webhooks and what is delivered to them, a stream each. */
export class WebhookStreams {
  private readonly webhooks: CommandRunner<WebhookState, WebhookEvent>;
  private readonly deliveries: CommandRunner<DeliveryState, DeliveryEvent>;

  constructor(
    { store, codec }: IntakeStreams,
    private readonly clock: Clock,
  ) {
    this.webhooks = new CommandRunner(store, codec as unknown as EventCodec<WebhookEvent>, webhookDecider);
    this.deliveries = new CommandRunner(
      store,
      codec as unknown as EventCodec<DeliveryEvent>,
      deliveryDecider,
    );
  }

  async webhook(webhookId: string): Promise<WebhookState> {
    return (await this.webhooks.load(webhookStream(webhookId))).state;
  }

  change(command: WebhookCommand, context: CommandContext) {
    const { webhookId } = command;
    return this.webhooks.run({
      stream: webhookStream(webhookId),
      decide: (state) => webhookDecider.decide(command, state),
      // Its secret has a key of its own, as a family has.
      metadata: commandMetadata(context, this.clock.now(), { familyId: webhookId }),
      eventId: () => randomUUID(),
    });
  }

  deliver(deliveryId: string, command: DeliveryCommand, context: CommandContext) {
    const stream = streamName('webhookDelivery', deliveryId);
    return this.deliveries.run({
      stream,
      decide: (state) => deliveryDecider.decide(command, state),
      metadata: commandMetadata(context, this.clock.now()),
      eventId: (_, { type, data }) =>
        consequenceId(stream, `${type} ${'attempt' in data ? data.attempt : ''}`),
    });
  }
}

function webhookStream(webhookId: string): string {
  return streamName('webhook', webhookId);
}
