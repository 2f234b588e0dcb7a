import { CommandBus } from '@nestjs/cqrs';
import { importOfferHistory, placeDirectly } from '@samenloket/contracts';
import { ClearCodec } from '@samenloket/event-store';
import { EventProcess, OwnEventsFeed, RecurringScan, TranslatedFeed } from '@samenloket/messaging';
import {
  createSubgraph,
  type RunningService,
  type ServicePorts,
  ServiceWork,
  workCatalogues,
  workResolver,
} from '@samenloket/platform';
import { ViewRegistry } from '@samenloket/read-models';
import { fileURLToPath } from 'node:url';
import { MatchingModule } from './app.module.js';
import { DueOffers } from './application/expire-due-offers/due-offers.js';
import { CapacityHolds } from './application/follow-capacity/capacity-holds.js';
import { CapacityProcess } from './application/follow-capacity/capacity-process.js';
import { ClosureProcess } from './application/follow-closures/closure-process.js';
import { SameChildPlaces } from './application/follow-same-child/same-child-places.js';
import { SameChildProcess } from './application/follow-same-child/same-child-process.js';
import { SuddenClosureProcess } from './application/follow-sudden-closures/sudden-closure-process.js';
import { HistoryImport } from './application/import-offer-history/history-import.js';
import { OfferStreams } from './application/offer-streams/offer-streams.js';
import { RoundOperations } from './application/rounds/round-operations.js';
import { MatchingRounds } from './application/rounds/matching-rounds.js';
import { roundWork } from './application/rounds/round-work-of-views.js';
import { roundChanges } from './application/rounds/tell-changes/round-changes.js';
import { DirectPlacement } from './application/place-directly/direct-placement.js';
import { matchingCatalogues } from './domain/events.js';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from './domain/request-offers/request-offers.events.js';
import { offersCategory } from './domain/request-offers/request-stream.js';
import { translateOfferEvent } from './integration/published/translate-offer-event.js';
import { DeskTerms } from './read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from './read-models/matching-views.js';
import { roundEventsFeed } from './read-models/rounds/round-events-feed.js';

const name = 'matching';
const schemaFiles = ['./api/schema.graphql', './api/rounds/rounds.graphql', './api/work.graphql'].map(
  (file) => fileURLToPath(new URL(file, import.meta.url)),
);

export interface MatchingOptions {
  /** Milliseconds between two scans for offers whose term has passed; default 15 seconds. */
  readonly expiryIntervalMs?: number;
}

export interface RunningMatching extends RunningService {
  /** Expires what is due now; how many offers that were. The service does so by itself at an interval. */
  expireDueOffers(): Promise<number>;
  /** Allocation rounds, for the command line. */
  readonly rounds: RoundOperations;
}

/** The matching service: offers and their terms, and who fits a place that comes free. */
export async function createMatching(
  ports: ServicePorts,
  { expiryIntervalMs = 15_000 }: MatchingOptions = {},
): Promise<RunningMatching> {
  const { eventStore, documents, leases, client, endpoint, feeds, clock, tokens, log } = ports;
  const { roundSecret } = ports;
  const codec = new ClearCodec<RequestOffersEvent>(requestOffersCatalogue);
  const ownEvents = new OwnEventsFeed(name, eventStore, [offersCategory], codec);
  const ownRounds = roundEventsFeed(eventStore);
  const [intake, providerCapacity] = [feeds.of('intake'), feeds.of('providerCapacity')];
  const registry = new ViewRegistry({
    documents,
    leases,
    feeds: [ownEvents, ownRounds, intake, providerCapacity],
    clock,
    log,
  });
  const views = new MatchingViews(registry, eventStore);
  const streams = new OfferStreams(eventStore, codec);
  const holds = new CapacityHolds(client, streams, views.requests, clock);
  const sameChildPlaces = new SameChildPlaces(streams, clock);
  const sameChild = new SameChildProcess(streams, sameChildPlaces, clock);
  const due = new DueOffers(views.offers, streams, clock, log);
  const scan = new RecurringScan({
    ...{ name: 'deadlines', leases, log, intervalMs: expiryIntervalMs, atOnce: true },
    scan: () => due.expireDue(),
  });
  const terms = new DeskTerms(views.agreements);
  const rounds = new MatchingRounds(
    { eventStore, roundSecret, views, terms, offers: streams, holds, clock },
    roundWork({ views, terms, client, roundSecret }),
  );
  const process = { checkpoints: documents, leases, clock, log };
  const processes = [
    new EventProcess({
      ...process,
      name: 'followCapacity',
      feed: ownEvents,
      handle: new CapacityProcess(streams, holds).handle,
    }),
    new EventProcess({
      ...process,
      name: 'followSuddenClosures',
      feed: providerCapacity,
      handle: new SuddenClosureProcess(streams, clock).handle,
    }),
    new EventProcess({
      ...process,
      name: 'followClosures',
      feed: intake,
      handle: new ClosureProcess(streams, clock).handle,
    }),
    new EventProcess({
      ...process,
      name: 'knowSameChild',
      feed: intake,
      handle: sameChild.handleIntake,
    }),
    new EventProcess({
      ...process,
      name: 'followSameChild',
      feed: ownEvents,
      handle: sameChild.handleOwn,
    }),
    ...Object.entries(rounds.handlers()).map(
      ([round, handle]) => new EventProcess({ ...process, name: round, feed: ownRounds, handle }),
    ),
  ];
  endpoint.answer(placeDirectly, new DirectPlacement(streams, holds, clock).answer);
  endpoint.answer(importOfferHistory, new HistoryImport(streams).answer);
  const gauges = async () => ({ deadlineLatenessSeconds: await due.latenessSeconds() });
  const work = new ServiceWork({ name, views: registry, processes, scans: [scan], gauges }, ports);
  const module = MatchingModule.of({
    ...{ clock, streams, views, holds, terms, rounds, client },
    sameChild: sameChildPlaces,
    work: [workResolver(name, work)],
  });
  const subgraph = await createSubgraph({ name, module, typePaths: schemaFiles, tokens, log });
  return {
    name,
    typeDefs: subgraph.typeDefs,
    schema: subgraph.schema,
    contextFor: subgraph.contextFor,
    app: subgraph.app,
    feed: new TranslatedFeed(name, eventStore, [offersCategory], translateOfferEvent(codec)),
    changes: roundChanges(eventStore, ownRounds, views.rounds),
    views: registry,
    processes,
    catalogues: { ...matchingCatalogues, ...workCatalogues },
    work,
    expireDueOffers: () => due.expireDue(),
    rounds: new RoundOperations(rounds, {
      ...{ views, client, clock },
      commands: subgraph.app.get(CommandBus, { strict: false }),
    }),
    start: async () => {
      await registry.start();
      for (const one of processes) await one.start();
      scan.start();
    },
    stop: async () => {
      rounds.stop();
      await scan.stop();
      for (const one of processes) await one.stop();
      await registry.stop();
      await subgraph.close();
    },
  };
}
