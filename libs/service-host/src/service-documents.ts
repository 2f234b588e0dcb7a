import type { Log } from '@samenloket/event-sourcing';
import { patiently, type ServiceName } from '@samenloket/platform';
import { MongoDocumentStore, MongoLeases } from '@samenloket/read-models/mongodb';

/** Each service has a database of its own, which no other service is let into. */
export const databaseOf = (service: ServiceName) => `samenloket_${service}`;

export interface ServiceDocuments {
  readonly documents: MongoDocumentStore;
  readonly leases: MongoLeases;
}

export function openServiceDocuments(
  uri: string,
  service: ServiceName,
  instance: string,
  log: Log,
): Promise<ServiceDocuments> {
  const database = databaseOf(service);
  return patiently('read models', log, async () => {
    const documents = await MongoDocumentStore.open({ uri, database, log });
    const leases = await MongoLeases.open({ uri, database, instance, log });
    return { documents, leases };
  });
}
