import { EventProcess } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { DirectPlacementResolver } from './api/direct-placement/direct-placement.resolver.js';
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
import type { IntakeParts } from './intake-parts.js';

/** What intake does with and for organisers: direct placements, sudden closures and their call lists. */
export function organiserWork(ports: ServicePorts, parts: IntakeParts) {
  const { documents: checkpoints, leases, clock, log, feeds, client, keys } = ports;
  const { streams, views, files, ownEvents } = parts;
  const closures = new ClosureStreams(streams, clock);
  const urgent = new UrgentRequests(streams, clock);
  const placements = new DirectPlacements(streams, client, keys, clock);
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
  ];
  const providers = [
    { provide: CallLists, useValue: new CallLists(closures, views) },
    { provide: ChildListing, useValue: new ChildListing(closures) },
    { provide: CallRecording, useValue: new CallRecording(streams, closures, clock) },
    { provide: CallListAnswers, useValue: new CallListAnswers(views, files) },
    CallListResolver,
    { provide: DirectPlacements, useValue: placements },
    DirectPlacementResolver,
  ];
  return {
    processes,
    providers,
    start: async () => {
      for (const one of processes) await one.start();
    },
    stop: async () => {
      for (const one of processes) await one.stop();
    },
  };
}

export type OrganiserWork = ReturnType<typeof organiserWork>;
