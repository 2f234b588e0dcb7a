import { consequenceId } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { IntakeViews } from '../../read-models/views.js';
import { contextAfter } from '../shared/context-after.js';
import { noticeOf } from './notice-of.js';
import type { WebhookStreams } from './webhook-streams.js';

/** Asks for a delivery to each webhook of the organiser whose location an event is about. */
export class WebhookNoticesProcess {
  constructor(
    private readonly views: IntakeViews,
    private readonly webhooks: WebhookStreams,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    const content = noticeOf(event);
    if (!content) return;
    const locationId = await this.locationOf(event);
    const organiserId = locationId && (await this.organiserOf(locationId, event.position));
    if (!organiserId) return;
    await this.views.webhooks.waitFor(event.position);
    const filter = { organiserId, isRemoved: false };
    const { documents } = await this.views.webhooks.current().find({ filter });
    const notice = { ...content, locationId };
    for (const { id: webhookId } of documents) {
      const deliveryId = consequenceId(event.id, `webhook ${webhookId}`);
      const ask = { type: 'AskDelivery', deliveryId, webhookId, notice } as const;
      await this.webhooks.deliver(deliveryId, ask, contextAfter(event));
    }
  };

  private async locationOf({ data, position }: SourcedEvent): Promise<string | undefined> {
    const { locationId, offerId } = data as Readonly<Record<string, string | undefined>>;
    if (locationId !== undefined || offerId === undefined) return locationId;
    await this.views.offerPlaces.waitFor(position);
    return (await this.views.offerPlaces.current().get(offerId))?.doc.locationId;
  }

  private async organiserOf(locationId: string, position: number): Promise<string | undefined> {
    await this.views.organiserLocations.waitFor(position);
    return (await this.views.organiserLocations.current().get(locationId))?.doc.organiserId;
  }
}
