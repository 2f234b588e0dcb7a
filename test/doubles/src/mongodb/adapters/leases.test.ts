import { MongoDocumentStore, MongoLeases } from '@samenloket/read-models/mongodb';
import type { DocumentStore, Leases } from '@samenloket/read-models';
import { leasesConformance, type LeasesSetting } from '@samenloket/read-models/testing';
import { type CutOff, cutOff } from './cut-off.js';
import { sharedDouble } from './shared-double.js';

const double = sharedDouble();

leasesConformance('MongoDB, played by the double', () => settingOn(double.port(), double.nextDatabase()), {
  several: true,
});

/** Each replica reaches the server in its own way, which can be cut. */
async function settingOn(port: number, database: string): Promise<LeasesSetting> {
  const ways = new Map<Leases, CutOff>();
  const stores: DocumentStore[] = [];
  return {
    open: async (instance) => {
      const way = await cutOff(port);
      const leases = await MongoLeases.open({
        uri: way.uri,
        database,
        instance,
        ttlMs: 600,
        renewEveryMs: 150,
        pollEveryMs: 50,
      });
      ways.set(leases, way);
      return leases;
    },
    replicas: {
      freeze: (leases) => ways.get(leases)?.freeze(),
      thaw: (leases) => ways.get(leases)?.thaw(),
      documents: async () => {
        const store = await MongoDocumentStore.open({ uri: double.uri(), database });
        stores.push(store);
        return store;
      },
    },
    close: async () => {
      for (const store of stores) await store.close();
      for (const [leases, way] of ways) {
        way.thaw();
        await leases.close().catch(() => undefined); // one that was cut off may not reach the server any more
        way.close();
      }
    },
  };
}
