import { randomBytes } from 'node:crypto';
import { MasterKey, MongoKeyStore } from '@samenloket/event-store/mongodb';
import { keyStoreConformance } from '@samenloket/event-store/testing';
import type { DocumentStore, Leases } from '@samenloket/read-models';
import { MongoDocumentStore, MongoLeases } from '@samenloket/read-models/mongodb';
import {
  documentStoreConformance,
  leasesConformance,
  type LeasesSetting,
} from '@samenloket/read-models/testing';
import { type CutOff, cutOff } from './cut-off.js';

/** Where the adapters are tried: the double, or MongoDB itself. */
export interface MongoServer {
  readonly uri: () => string;
  /** On this machine. */
  readonly port: () => number;
  /** Of its own for every case, so that cases may share the server. */
  readonly nextDatabase: () => string;
}

/** The conformance kits of the three ports, unchanged. */
export function mongoKits(name: string, server: MongoServer): void {
  documentStoreConformance(name, () =>
    MongoDocumentStore.open({ uri: server.uri(), database: server.nextDatabase() }),
  );
  leasesConformance(name, () => leasesOn(server), { several: true });
  keyStoreConformance(name, async () => {
    const database = server.nextDatabase();
    const masterKey = MasterKey.from([randomBytes(32)]);
    const open = () => MongoKeyStore.open({ uri: server.uri(), database, masterKey });
    let keys = await open();
    return {
      keys,
      reopen: async () => {
        await keys.close();
        keys = await open();
        return keys;
      },
      close: () => keys.close(),
    };
  });
}

/** Each replica reaches the server in its own way, which can be cut. */
async function leasesOn(server: MongoServer): Promise<LeasesSetting> {
  const [port, database] = [server.port(), server.nextDatabase()];
  const quick = { ttlMs: 600, renewEveryMs: 150, pollEveryMs: 50 };
  const ways = new Map<Leases, CutOff>();
  const stores: DocumentStore[] = [];
  return {
    open: async (instance) => {
      const way = await cutOff(port);
      const leases = await MongoLeases.open({ uri: way.uri, database, instance, ...quick });
      ways.set(leases, way);
      return leases;
    },
    replicas: {
      freeze: (leases) => ways.get(leases)?.freeze(),
      thaw: (leases) => ways.get(leases)?.thaw(),
      documents: async () => {
        const store = await MongoDocumentStore.open({ uri: server.uri(), database });
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
