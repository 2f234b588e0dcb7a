import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ClearCodec } from '@samenloket/event-store';
import { OwnEventsFeed, TranslatedFeed } from '@samenloket/messaging';
import { createSubgraph, type RunningService, type ServicePorts } from '@samenloket/platform';
import { ViewRegistry } from '@samenloket/read-models';
import { fileURLToPath } from 'node:url';
import { ProviderCapacityModule } from './app.module.js';
import { CapacityStreams } from './application/shared/capacity-streams.js';
import {
  type ProviderCapacityEvent,
  providerCapacityCatalogues,
  providerCapacityCategories,
  providerCapacityEvents,
} from './domain/events.js';
import { answerContracts } from './integration/consumed/answer-contracts.js';
import { translateCapacityEvent } from './integration/published/translate-capacity-event.js';
import { CapacityViews } from './read-models/capacity-views.js';
import { producer } from './read-models/recorded-here.js';

const schemaFile = fileURLToPath(new URL('api/schema.graphql', import.meta.url));

/** Organisers, locations, places, enrolments and vacancies, on the ports of a profile. */
export async function createProviderCapacity(ports: ServicePorts): Promise<RunningService> {
  const { eventStore, documents, leases, endpoint, clock, tokens, log } = ports;
  const codec = new ClearCodec<ProviderCapacityEvent>(providerCapacityEvents);
  const ownEvents = new OwnEventsFeed(producer, eventStore, providerCapacityCategories, codec);
  const feed = new TranslatedFeed(producer, eventStore, providerCapacityCategories, async (recorded) =>
    translateCapacityEvent(await codec.decode(recorded), idOf(recorded.stream)),
  );
  const views = new ViewRegistry({ documents, leases, feeds: [ownEvents], clock, log });
  const streams = new CapacityStreams(eventStore, codec, clock);
  const module = ProviderCapacityModule.around(streams, new CapacityViews(views), clock);
  const subgraph = await createSubgraph({ name: producer, module, typePaths: [schemaFile], tokens, log });
  answerContracts(endpoint, subgraph.app.get(CommandBus), subgraph.app.get(QueryBus));
  return {
    name: producer,
    typeDefs: subgraph.typeDefs,
    schema: subgraph.schema,
    contextFor: subgraph.contextFor,
    app: subgraph.app,
    feed,
    views,
    processes: [],
    catalogues: providerCapacityCatalogues,
    start: () => views.start(),
    stop: async () => {
      await views.stop();
      await subgraph.close();
    },
  };
}

function idOf(stream: string): string {
  return stream.slice(stream.indexOf('-') + 1);
}
