import type { EventStore } from '@samenloket/event-sourcing';
import type { DocumentStore } from '@samenloket/read-models';
import type { Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';
import type { Collector } from './scrape.js';

export interface Connections {
  readonly eventStore?: Pick<EventStore, 'head'>;
  readonly documents?: Pick<DocumentStore, 'checkpoint'>;
  /** Whether this process has a connection to NATS now. */
  readonly nats?: () => boolean;
  /** Whether this process may get requests. */
  readonly ready?: () => Promise<boolean>;
}

const longestAnswerMs = 1_500;

/** Whether what a process stands on answers. */
export function collectConnections(metrics: Metrics, connections: Connections): Collector {
  const { eventStore, documents, nats, ready } = connections;
  return async () => {
    await Promise.all([
      eventStore &&
        told(
          metrics.eventStoreUp,
          answers(() => eventStore.head()),
        ),
      documents &&
        told(
          metrics.documentsUp,
          answers(() => documents.checkpoint('collected by metrics')),
        ),
      nats && told(metrics.natsConnected, nats()),
      ready && told(metrics.ready, ready()),
    ]);
  };
}

async function told(gauge: Gauge, up: Promise<boolean> | boolean): Promise<void> {
  gauge.set((await up) ? 1 : 0);
}

/** That it fails is the answer; why stands in the log of whoever needed it. */
async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longestAnswerMs);
  });
  const asked = ask().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
