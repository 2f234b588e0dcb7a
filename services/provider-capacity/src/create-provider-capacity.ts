import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { OrganiserFiles } from '@samenloket/desk-files';
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
import { publicFields } from './api/public-fields.js';
import { ProviderCapacityModule } from './app.module.js';
import { VacancyChaseStreams } from './application/chase-vacancies/vacancy-chase-streams.js';
import { VacancyReminders } from './application/chase-vacancies/vacancy-reminders.js';
import {
  OrganiserImport,
  type OrganiserImportReport,
} from './application/import-organiser/organiser-import.js';
import { ownContext } from './application/shared/own-context.js';
import { CapacityStreams, codecOf } from './application/shared/capacity-streams.js';
import {
  type ProviderCapacityEvent,
  providerCapacityCatalogues,
  providerCapacityCategories,
  providerCapacityEvents,
} from './domain/events.js';
import type { VacancyChaseEvent } from './domain/vacancy-chase/vacancy-chase.js';
import { MoveProcess } from './application/move-enrolment/move-process.js';
import { answerContracts } from './integration/consumed/answer-contracts.js';
import { translateCapacityEvent } from './integration/published/translate-capacity-event.js';
import { CapacityViews } from './read-models/capacity-views.js';
import { producer } from './read-models/recorded-here.js';

const schemaFiles = ['api/schema.graphql', 'api/work.graphql'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

export interface ProviderCapacityOptions {
  /** Milliseconds between two scans for organisers that should confirm their vacancies; default a minute. */
  readonly reminderIntervalMs?: number;
}

export interface RunningProviderCapacity extends RunningService {
  /** Reminds who should confirm vacancies now; how many that were. The service does so by itself at an interval. */
  remindOfVacancies(): Promise<number>;
  /** Brings in the files of an organiser's own system. @throws DomainError BAD_INPUT with every fault */
  importOrganiser(organiserId: string, files: OrganiserFiles): Promise<OrganiserImportReport>;
}

/** Organisers, locations, places, enrolments and vacancies, on the ports of a profile. */
export async function createProviderCapacity(
  ports: ServicePorts,
  { reminderIntervalMs = 60_000 }: ProviderCapacityOptions = {},
): Promise<RunningProviderCapacity> {
  const { eventStore, documents, leases, endpoint, feeds, clock, tokens, log } = ports;
  const codec = new ClearCodec<ProviderCapacityEvent>(providerCapacityEvents);
  const ownEvents = new OwnEventsFeed(producer, eventStore, providerCapacityCategories, codec);
  const feed = new TranslatedFeed(producer, eventStore, providerCapacityCategories, async (recorded) =>
    translateCapacityEvent(await codec.decode(recorded), idOf(recorded.stream)),
  );
  const sources = [ownEvents, feeds.of('intake')];
  const views = new ViewRegistry({ documents, leases, feeds: sources, clock, log });
  const streams = new CapacityStreams(eventStore, codec, clock);
  const capacityViews = new CapacityViews(views);
  const chases = new VacancyChaseStreams(eventStore, codecOf<VacancyChaseEvent>(codec), clock);
  const reminders = new VacancyReminders(capacityViews, chases, clock);
  const scan = new RecurringScan({
    ...{ name: 'vacancyReminders', leases, log, intervalMs: reminderIntervalMs },
    scan: () => reminders.remindDue(),
  });
  const moves = new EventProcess({
    ...{ name: 'enrolmentMoves', feed: ownEvents, checkpoints: documents, leases, clock, log },
    handle: new MoveProcess(streams).handle,
  });
  const work = new ServiceWork({ name: producer, views, processes: [moves], scans: [scan] }, ports);
  const module = ProviderCapacityModule.around(streams, capacityViews, clock, [workResolver(producer, work)]);
  const subgraph = await createSubgraph({
    ...{ name: producer, module, typePaths: schemaFiles, tokens, publicFields, log },
    takesFiles: true,
  });
  answerContracts(endpoint, subgraph.app.get(CommandBus), subgraph.app.get(QueryBus));
  return {
    name: producer,
    typeDefs: subgraph.typeDefs,
    schema: subgraph.schema,
    contextFor: subgraph.contextFor,
    app: subgraph.app,
    feed,
    views,
    processes: [moves],
    catalogues: { ...providerCapacityCatalogues, ...workCatalogues },
    work,
    remindOfVacancies: () => reminders.remindDue(),
    importOrganiser: (organiserId, files) =>
      new OrganiserImport(streams, clock).run(organiserId, files, ownContext()),
    start: async () => {
      await views.start();
      await moves.start();
      scan.start();
    },
    stop: async () => {
      await scan.stop();
      await moves.stop();
      await views.stop();
      await subgraph.close();
    },
  };
}

function idOf(stream: string): string {
  return stream.slice(stream.indexOf('-') + 1);
}
