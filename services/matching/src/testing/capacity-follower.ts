import type { MessageContext } from '@samenloket/contracts';
import { ClearCodec } from '@samenloket/event-store';
import type { Clock, EventStore } from '@samenloket/event-sourcing';
import { EventProcess, OwnEventsFeed, type ServiceClient } from '@samenloket/messaging';
import { type DocumentStore, SoleOwner, ViewRegistry } from '@samenloket/read-models';
import { MemoryFeed } from '@samenloket/read-models/testing';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { CapacityHolds } from '../application/follow-capacity/capacity-holds.js';
import { CapacityProcess } from '../application/follow-capacity/capacity-process.js';
import { SameChildPlaces } from '../application/follow-same-child/same-child-places.js';
import { OfferStreams } from '../application/offer-streams/offer-streams.js';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../domain/request-offers/request-offers.events.js';
import { MatchingViews } from '../read-models/matching-views.js';
import { roundEventsFeed } from '../read-models/rounds/round-events-feed.js';

export const aContext: MessageContext = {
  actor: { subject: 'subject-1', role: 'organiserCoordinator' },
  correlationId: 'correlation-1',
  causationId: 'correlation-1',
};

export interface FollowerPorts {
  readonly store: EventStore;
  readonly client: ServiceClient;
  readonly documents: DocumentStore;
  readonly clock: Clock;
}

/** The part of matching that works with provider-capacity, without its subgraph. */
export async function capacityFollower({ store, client, documents, clock }: FollowerPorts) {
  const codec = new ClearCodec<RequestOffersEvent>(requestOffersCatalogue);
  const feed = new OwnEventsFeed('matching', store, ['offers'], codec);
  const others = [new MemoryFeed('intake'), new MemoryFeed('providerCapacity')];
  const leases = new SoleOwner();
  const registry = new ViewRegistry({ documents, leases, feeds: [feed, roundEventsFeed(store), ...others] });
  const views = new MatchingViews(registry, store);
  const streams = new OfferStreams(store, codec);
  const holds = new CapacityHolds(client, streams, views.requests, clock);
  const { handle } = new CapacityProcess(streams, holds);
  const process = new EventProcess({
    name: 'followCapacity',
    leases,
    feed,
    checkpoints: documents,
    handle,
    log: pino({ level: 'silent' }),
    retry: {
      attempts: Infinity,
      pauseMs: () => 0,
      wait: async () => void (await setImmediate()),
      againMs: 60_000,
    },
  });
  await registry.start();
  await process.start();
  const stop = async () => {
    await process.stop();
    await registry.stop();
  };
  const sameChild = new SameChildPlaces(streams, clock);
  return { streams, holds, sameChild, process, stop };
}

export type CapacityFollower = Awaited<ReturnType<typeof capacityFollower>>;
