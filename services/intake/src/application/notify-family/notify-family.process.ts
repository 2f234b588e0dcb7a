import type { MatchingIntegrationEvent, ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import { categoryOf, type EventFeed, type SourcedEvent } from '@samenloket/event-sourcing';
import { EventProcess } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { careRequestEvent, idOf, ownEvent } from '../../read-models/own-event.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { ClosureStreams } from '../sudden-closure/closure-streams.js';
import { deliveriesAtOnce, type MessageDelivery } from './message-delivery.js';
import type { MessagePlanning } from './message-planning.js';
import { messageOfOffer } from './offer-messages.js';
import { messageOfRequest } from './request-messages.js';

export interface NotifyingParts {
  readonly ownEvents: EventFeed;
  readonly views: IntakeViews;
  readonly planning: MessagePlanning;
  readonly delivery: MessageDelivery;
  readonly closures: ClosureStreams;
}

/** Tell families and organisers of what happened, each once. What was imported is told to nobody. */
export function notifyingProcesses(
  { documents: checkpoints, leases, feeds, clock, log }: ServicePorts,
  { ownEvents, views, planning, delivery, closures }: NotifyingParts,
): readonly EventProcess[] {
  const process = { checkpoints, leases, clock, log, atOnce: deliveriesAtOnce };

  const ofRequest = async (sourced: SourcedEvent) => {
    const event = careRequestEvent(sourced);
    // Also when the erasure was carried out elsewhere: the files are here.
    if (event?.type === 'FamilyErased') await delivery.forget(event.data.familyId);
    const wanted = event && messageOfRequest(event, sourced.metadata.actor.role === 'service');
    if (wanted) await tellFamily(sourced, idOf(sourced), wanted);
    if (categoryOf(sourced.stream) === 'suddenClosure') await ofClosure(sourced);
  };
  /** Each child that lost its place, once it has its urgent request. */
  const ofClosure = async (sourced: SourcedEvent) => {
    const event = ownEvent(sourced);
    if (event.type !== 'UrgentRequestMade') return;
    const { made } = await closures.load(idOf(sourced));
    if (!made) return;
    const { locationId, from } = made;
    const { requestId } = event.data;
    await tellFamily(sourced, requestId, { template: 'suddenClosure', facts: { locationId, from } });
  };
  const ofOffer = async (sourced: SourcedEvent) => {
    const event = sourced as unknown as MatchingIntegrationEvent;
    const { requestId, offerId } = event.data;
    await views.timeline.waitFor(sourced.position);
    const known = (await views.timeline.current().get(requestId))?.doc;
    const offer = known?.offers.find((each) => each.offerId === offerId);
    const wanted = messageOfOffer(event, offer);
    if (wanted) await tellFamily(sourced, requestId, wanted);
  };
  const ofCapacity = async (sourced: SourcedEvent) => {
    const { type, data } = sourced as unknown as ProviderCapacityIntegrationEvent;
    if (type !== 'providerCapacity.vacancyConfirmationDue.v1') return;
    const { locationId, deskId } = data;
    await planning.toOrganiser(sourced, locationId, deskId, { template: 'vacancyConfirmation', facts: {} });
    await delivery.deliverDue(locationId);
  };
  const tellFamily = async (...told: Parameters<MessagePlanning['toFamily']>) => {
    const planned = await planning.toFamily(...told);
    if (planned !== undefined) await delivery.deliverDue(told[1]);
  };
  const unlessImported = (handle: (event: SourcedEvent) => Promise<void>) => async (event: SourcedEvent) => {
    if (!event.metadata.imported) await handle(event);
  };

  return [
    new EventProcess({
      ...process,
      name: 'notifyOfRequests',
      feed: ownEvents,
      handle: unlessImported(ofRequest),
    }),
    new EventProcess({
      ...process,
      name: 'notifyOfOffers',
      feed: feeds.of('matching'),
      handle: unlessImported(ofOffer),
    }),
    new EventProcess({
      ...process,
      name: 'notifyOrganisers',
      feed: feeds.of('providerCapacity'),
      handle: unlessImported(ofCapacity),
    }),
  ];
}
