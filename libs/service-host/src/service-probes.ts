import { type Health, NotHealthy, type RunningService } from '@samenloket/platform';
import {
  collectCertificates,
  collectConnections,
  collectService,
  type Telemetry,
} from '@samenloket/platform/telemetry';
import type { DocumentStore } from '@samenloket/read-models';
import type { Backend } from './backend.js';

/** Not ready, and not started up, until it is told so. */
export function addStartProbe(health: Health): { done(): void } {
  let started = false;
  for (const probe of ['ready', 'startup'] as const) {
    health.add(probe, 'start', () => {
      if (!started) throw new NotHealthy('is starting');
    });
  }
  return { done: () => void (started = true) };
}

/** Ready while all that requests need answers. */
export function addReadiness(health: Health, { link, eventStore }: Backend, documents: DocumentStore): void {
  health.add('ready', 'nats', () => {
    if (!link.connected) throw new NotHealthy('no connection');
  });
  health.add('ready', 'event store', async () => {
    await eventStore.head();
    eventStore.checkWritable();
  });
  health.add('ready', 'read models', async () => void (await documents.checkpoint('asked by readiness')));
}

/** What `/metrics` asks at each scrape. */
export function addCollectors(
  { metrics, scrape }: Telemetry,
  service: RunningService,
  standsOn: { backend: Backend; documents: DocumentStore; health: Health; caFile: string },
): void {
  const { backend, documents, health, caFile } = standsOn;
  scrape.add('service', collectService(metrics, service));
  scrape.add('certificates', collectCertificates(metrics, { ca: caFile }));
  const connections = {
    eventStore: backend.eventStore,
    documents,
    nats: () => backend.link.connected,
    ready: async () => (await health.ask('ready')).status === 'up',
  };
  scrape.add('connections', collectConnections(metrics, connections));
}
