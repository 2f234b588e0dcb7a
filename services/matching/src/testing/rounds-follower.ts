import { ClearCodec } from '@samenloket/event-store';
import type { Clock, EventStore } from '@samenloket/event-sourcing';
import { EventProcess, OwnEventsFeed, type ServiceClient } from '@samenloket/messaging';
import { type DocumentStore, SoleOwner, ViewRegistry } from '@samenloket/read-models';
import type { MemoryFeed } from '@samenloket/read-models/testing';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { CapacityHolds } from '../application/follow-capacity/capacity-holds.js';
import { CapacityProcess } from '../application/follow-capacity/capacity-process.js';
import { OfferStreams } from '../application/offer-streams/offer-streams.js';
import { MatchingRounds, type RoundWork } from '../application/rounds/matching-rounds.js';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../domain/request-offers/request-offers.events.js';
import { offersCategory } from '../domain/request-offers/request-stream.js';
import { DeskTerms } from '../read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from '../read-models/matching-views.js';
import { roundEventsFeed } from '../read-models/rounds/round-events-feed.js';
import { plainRoundSecret } from './plain-round-work.js';

export interface RoundsFollowerPorts {
  readonly store: EventStore;
  readonly client: ServiceClient;
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly intake: MemoryFeed;
  readonly providerCapacity: MemoryFeed;
  readonly work: RoundWork;
}

/** The part of matching that carries rounds on, without its subgraph. */
export async function roundsFollower(ports: RoundsFollowerPorts) {
  const { store, client, documents, clock, intake, providerCapacity, work } = ports;
  const codec = new ClearCodec<RequestOffersEvent>(requestOffersCatalogue);
  const ownOffers = new OwnEventsFeed('matching', store, [offersCategory], codec);
  const ownRounds = roundEventsFeed(store);
  const leases = new SoleOwner();
  const registry = new ViewRegistry({
    documents,
    leases,
    feeds: [ownOffers, ownRounds, intake, providerCapacity],
  });
  const views = new MatchingViews(registry, store);
  const offers = new OfferStreams(store, codec);
  const holds = new CapacityHolds(client, offers, views.requests, clock);
  const terms = new DeskTerms(views.agreements);
  const rounds = new MatchingRounds(
    { eventStore: store, roundSecret: plainRoundSecret, views, terms, offers, holds, clock },
    work,
  );
  const log = pino({ level: 'silent' });
  const retry = {
    attempts: Infinity,
    pauseMs: () => 0,
    wait: async () => void (await setImmediate()),
    againMs: 60_000,
  };
  const shared = { leases, checkpoints: documents, log, retry };
  const { handle: followCapacity } = new CapacityProcess(offers, holds);
  const processes = [
    new EventProcess({ ...shared, name: 'followCapacity', feed: ownOffers, handle: followCapacity }),
    ...Object.entries(rounds.handlers()).map(
      ([name, handle]) => new EventProcess({ ...shared, name, feed: ownRounds, handle }),
    ),
  ];
  await registry.start();
  for (const process of processes) await process.start();
  /** Whether everything that happened is handled. */
  const isQuiet = async () => {
    const head = await store.head();
    const positions = await Promise.all(processes.map(async (one) => (await one.status()).position));
    return positions.every((position) => position >= head) && (await store.head()) === head;
  };
  const stop = async () => {
    rounds.stop();
    for (const process of processes) await process.stop();
    await registry.stop();
  };
  return { rounds, offers, views, isQuiet, stop };
}

export type RoundsFollower = Awaited<ReturnType<typeof roundsFollower>>;
