import { traffic } from '@samenloket/contracts';
import { FeedServer, JetStreamRelay, NatsFeeds, NatsTransport } from '@samenloket/messaging/nats';
import { DomainError } from '@samenloket/event-sourcing';
import {
  createLogger,
  Health,
  NotHealthy,
  readConfiguration,
  type RunningService,
  type ServiceName,
  type ServicePorts,
  Shutdown,
} from '@samenloket/platform';
import {
  collectCertificates,
  collectConnections,
  collectService,
  logFacts,
  metricsRoute,
  startTelemetry,
  tracedHandler,
  tracedPorts,
  tracedRelay,
  tracedSchema,
} from '@samenloket/platform/telemetry';
import { hostname } from 'node:os';
import { Backend } from './backend.js';
import { openDecrypting } from './decrypting.js';
import { HttpHost, type HttpHandler } from './host/http-host.js';
import { type DecryptingConfiguration, needsOf, type ServiceConfiguration } from './needs.js';
import { NoKeys } from './no-keys.js';

export type CreateService = (ports: ServicePorts) => Promise<RunningService>;

/** Runs a service as a process, until it is told to stop; exits with 1 when it cannot start. */
export async function runService(name: ServiceName, create: CreateService): Promise<void> {
  try {
    await start(name, create);
  } catch (error) {
    console.error(error instanceof DomainError ? `samenloket ${name}: ${error.message}` : error);
    process.exit(1);
  }
}

async function start(name: ServiceName, create: CreateService): Promise<void> {
  const configuration = readConfiguration(process.env, needsOf(name)) as ServiceConfiguration;
  const { port, host, logLevel, drainMs, tracesUrl } = configuration;
  const instance = configuration.instance ?? hostname();
  const log = createLogger({ level: logLevel, facts: logFacts(name, instance) });
  const telemetry = startTelemetry({ service: name, instance, tracesUrl, log });
  const health = new Health();
  let started = false;
  for (const probe of ['ready', 'startup'] as const) {
    health.add(probe, 'start', () => {
      if (!started) throw new NotHealthy('is starting');
    });
  }
  const http = await HttpHost.listen({ health, port, host });
  http.serve('/metrics', metricsRoute(telemetry.scrape));
  const shutdown = new Shutdown(log);
  shutdown.onSignals(process, (code) => process.exit(code));

  const backend = await Backend.open(configuration, log);
  const { documents, leases } = await backend.documentsOf(name);
  const { keys, identitySecret } =
    name === 'intake'
      ? await openDecrypting(configuration as DecryptingConfiguration, log)
      : { keys: new NoKeys(), identitySecret: Buffer.alloc(0) };
  const { link, eventStore, clock, tokens } = backend;
  const transport = NatsTransport.open({ link, service: name, log });
  const feeds = new NatsFeeds({
    ...{ link, service: name, log },
    onPageAsked: (producer) => telemetry.metrics.feedFallbackReads.inc({ producer }),
  });
  const { client, endpoint } = transport;
  const stores = { eventStore, documents, leases, keys };
  const messaging = { client, endpoint, feeds };
  const ports = tracedPorts({ ...stores, ...messaging, identitySecret, clock, tokens, log }, name, telemetry);
  const service = await create(ports);
  // The feed first: others may need it before they are ready themselves.
  const publishes = traffic[name].publishes.length > 0;
  const feedServer = new FeedServer({ link, feed: service.feed, log });
  if (publishes) await feedServer.start();
  await transport.listen();
  await service.start();
  const relay = new JetStreamRelay({
    ...{ feed: service.feed, link, leases: ports.leases, log },
    around: tracedRelay(telemetry.tracing),
  });
  if (publishes) relay.start();
  tracedSchema(service.schema, telemetry);
  const subgraph = service.app.getHttpAdapter().getInstance() as HttpHandler;
  http.serve('/graphql', tracedHandler(telemetry, { route: '/graphql', continuesTrace: true }, subgraph));

  // Who sends work sees that it should not; what came is finished; then others take over what this replica owned.
  shutdown.add({ name: 'readiness', stop: () => health.drain(drainMs), timeoutMs: drainMs + 1_000 });
  shutdown.add({ name: 'http', stop: () => http.close() });
  shutdown.add({ name: 'requests', stop: () => transport.drain() });
  shutdown.add({ name: 'relay', stop: () => relay.stop() });
  shutdown.add({ name: 'service', stop: () => service.stop() });
  shutdown.add({ name: 'feeds', stop: () => Promise.all([feedServer.drain(), feeds.close()]) });
  shutdown.add({ name: 'keys', stop: () => keys.close() });
  shutdown.add({ name: 'stores', stop: () => backend.close() });
  shutdown.add({ name: 'telemetry', stop: () => telemetry.shutdown() });

  health.add('ready', 'nats', () => {
    if (!link.connected) throw new NotHealthy('no connection');
  });
  health.add('ready', 'event store', async () => {
    await eventStore.head();
    eventStore.checkWritable();
  });
  health.add('ready', 'read models', async () => void (await documents.checkpoint('asked by readiness')));
  telemetry.scrape.add('service', collectService(telemetry.metrics, service));
  telemetry.scrape.add('certificates', collectCertificates(telemetry.metrics, { ca: configuration.caFile }));
  telemetry.scrape.add(
    'connections',
    collectConnections(telemetry.metrics, {
      eventStore,
      documents,
      nats: () => link.connected,
      ready: async () => (await health.ask('ready')).status === 'up',
    }),
  );
  started = true;
  log.info({ port: http.port }, 'Ready');
}
