import { DomainError, type Log } from '@samenloket/event-sourcing';
import { type ServiceName, serviceNames } from '@samenloket/platform';
import { openServiceDocuments, type ServiceDocuments } from '@samenloket/service-host';

/** Asked of all services before anything is dropped. @throws DomainError CONFLICT when a replica lives */
export async function requireStopped(uri: string, log: Log): Promise<void> {
  await ofEachService(uri, log, async (service, { leases }) => {
    if ((await leases.held()).length > 0) throw stillRuns(service);
  });
}

/** They are folded anew when the services start. */
export async function dropReadModels(uri: string, log: Log): Promise<void> {
  await ofEachService(uri, log, async (_service, { documents }) => documents.dropDatabase());
}

async function ofEachService(
  uri: string,
  log: Log,
  work: (service: ServiceName, opened: ServiceDocuments) => Promise<void>,
): Promise<void> {
  for (const service of serviceNames) {
    const opened = await openServiceDocuments(uri, service, 'restore', log);
    try {
      await work(service, opened);
    } finally {
      await opened.leases.close();
      await opened.documents.close();
    }
  }
}

function stillRuns(service: string): DomainError {
  return new DomainError(
    'CONFLICT',
    `A replica of ${service} still runs. Stop every service (scale it to 0), wait some seconds, and restore again.`,
  );
}
