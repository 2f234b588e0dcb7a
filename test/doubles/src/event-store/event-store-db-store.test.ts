import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import {
  eventStoreConformance,
  eventStoreModel,
  type OpenedStore,
  temporaryFolder,
} from '@samenloket/event-store/testing';
import { afterAll, beforeAll } from '@jest/globals';
import { type DoubleHost, startDoubleHost } from './testing/start-double-host.js';

let host: DoubleHost;
beforeAll(async () => {
  host = await startDoubleHost();
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
});

async function onAFreshDouble(): Promise<OpenedStore> {
  const folder = await temporaryFolder();
  let store = await EventStoreDbStore.open({ connectionString: await host.open(folder.path) });
  return {
    store,
    reopen: async () => {
      await store.close();
      await host.close(folder.path);
      store = await EventStoreDbStore.open({ connectionString: await host.open(folder.path) });
      return store;
    },
    close: async () => {
      await store.close();
      await host.close(folder.path);
      await folder[Symbol.asyncDispose]();
    },
  };
}

eventStoreConformance('EventStoreDbStore against the double', onAFreshDouble);
eventStoreModel('EventStoreDbStore against the double', onAFreshDouble, { runs: 30, oneQueue: false });
