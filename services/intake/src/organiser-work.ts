import { EventProcess, RecurringScan } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { DirectPlacementResolver } from './api/direct-placement/direct-placement.resolver.js';
import { WebhookResolver } from './api/webhooks/webhook.resolver.js';
import { CallListAnswers } from './api/sudden-closure/call-list-answers.js';
import { CallListResolver } from './api/sudden-closure/call-list.resolver.js';
import { DirectPlacementProcess } from './application/direct-placement/direct-placement.process.js';
import { DirectPlacements } from './application/direct-placement/direct-placements.js';
import { CallListProcess } from './application/sudden-closure/call-list-process.js';
import { CallLists } from './application/sudden-closure/call-lists.js';
import { ChildListing } from './application/sudden-closure/child-listing.js';
import { ClosureStreams } from './application/sudden-closure/closure-streams.js';
import { CallRecording } from './application/sudden-closure/record-call.js';
import { UrgentRequests } from './application/sudden-closure/urgent-requests.js';
import { UrgentRequestsProcess } from './application/sudden-closure/urgent-requests.process.js';
import { WebhookAddresses } from './application/webhooks/webhook-addresses.js';
import { WebhookDeliveryScan } from './application/webhooks/webhook-delivery-scan.js';
import { WebhookNoticesProcess } from './application/webhooks/webhook-notices.process.js';
import type { WebhookSender } from './application/webhooks/webhook-sender.js';
import { WebhookStreams } from './application/webhooks/webhook-streams.js';
import type { IntakeParts } from './intake-parts.js';

export interface WebhookOptions {
  readonly sender: WebhookSender;
  /** Milliseconds between two scans for what is to be delivered; default five seconds. */
  readonly intervalMs?: number;
}

/** What intake does with and for organisers: direct placements, sudden closures and their call lists, webhooks. */
export function organiserWork(
  ports: ServicePorts,
  parts: IntakeParts,
  { sender, intervalMs = 5_000 }: WebhookOptions,
) {
  const { documents: checkpoints, leases, clock, log, feeds, client, keys } = ports;
  const { streams, views, files, ownEvents } = parts;
  const closures = new ClosureStreams(streams, clock);
  const urgent = new UrgentRequests(streams, clock);
  const placements = new DirectPlacements(streams, client, keys, clock);
  const webhooks = new WebhookStreams(streams, clock);
  const deliveries = new WebhookDeliveryScan(views, webhooks, sender, clock);
  const notices = new WebhookNoticesProcess(views, webhooks);
  const scan = new RecurringScan({
    ...{ name: 'webhookDeliveries', leases, log, intervalMs },
    scan: () => deliveries.deliverDue(),
  });
  const process = { checkpoints, leases, clock, log };
  const processes = [
    new EventProcess({
      ...process,
      name: 'callLists',
      feed: feeds.of('providerCapacity'),
      handle: new CallListProcess(closures).handle,
    }),
    new EventProcess({
      ...process,
      name: 'urgentRequests',
      feed: ownEvents,
      handle: new UrgentRequestsProcess(closures, urgent).handle,
    }),
    new EventProcess({
      ...process,
      name: 'directPlacements',
      feed: ownEvents,
      handle: new DirectPlacementProcess(placements).handle,
    }),
    ...(['matching', 'providerCapacity'] as const).map(
      (producer) =>
        new EventProcess({
          ...process,
          name: `${producer}Webhooks`,
          feed: feeds.of(producer),
          handle: notices.handle,
        }),
    ),
  ];
  const providers = [
    { provide: CallLists, useValue: new CallLists(closures, views) },
    { provide: ChildListing, useValue: new ChildListing(closures) },
    { provide: CallRecording, useValue: new CallRecording(streams, closures, clock) },
    { provide: CallListAnswers, useValue: new CallListAnswers(views, files) },
    CallListResolver,
    { provide: DirectPlacements, useValue: placements },
    DirectPlacementResolver,
    { provide: WebhookStreams, useValue: webhooks },
    { provide: WebhookAddresses, useValue: new WebhookAddresses(sender, keys) },
    WebhookResolver,
  ];
  return {
    processes,
    scan,
    providers,
    deliverWebhooks: () => deliveries.deliverDue(),
    start: async () => {
      for (const one of processes) await one.start();
      scan.start();
    },
    stop: async () => {
      await scan.stop();
      for (const one of processes) await one.stop();
    },
  };
}
