import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { eventStoreConformance, type OpenedStore } from '@samenloket/event-store/testing';
import { describe } from '@jest/globals';
import type { StartedTestContainer } from 'testcontainers';

/** The server that the deployment runs as well. */
const image = 'kurrentplatform/kurrentdb:26.0.3';
const port = 2113;

/** Needs Docker and a server per case, some ten minutes in all: only when asked. */
const withContainers = process.env['SAMENLOKET_CONTAINERS'] === '1' ? describe : describe.skip;

async function startServer(): Promise<StartedTestContainer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  return new GenericContainer(image)
    .withEnvironment({
      KURRENTDB_INSECURE: 'true',
      KURRENTDB_CLUSTER_SIZE: '1',
      KURRENTDB_MEM_DB: 'false',
      KURRENTDB_TELEMETRY_OPTOUT: 'true',
    })
    .withExposedPorts(port)
    .withWaitStrategy(Wait.forHttp('/health/live', port).forStatusCode(204))
    .start();
}

const connect = (server: StartedTestContainer) =>
  EventStoreDbStore.open({
    connectionString: `esdb://${server.getHost()}:${server.getMappedPort(port)}?tls=false`,
  });

async function onAFreshServer(): Promise<OpenedStore> {
  const server = await startServer();
  let store = await connect(server);
  return {
    store,
    reopen: async () => {
      await store.close();
      await server.restart();
      store = await connect(server);
      return store;
    },
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
}

withContainers('A KurrentDB server in a container', () => {
  eventStoreConformance('EventStoreDbStore', onAFreshServer);
});
