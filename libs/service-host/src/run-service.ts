import { DomainError } from '@samenloket/event-sourcing';
import {
  createLogger,
  Health,
  readConfiguration,
  readRegionSecret,
  type RunningService,
  type ServiceName,
  type ServicePorts,
  Shutdown,
} from '@samenloket/platform';
import {
  logFacts,
  metricsRoute,
  startTelemetry,
  tracedHandler,
  tracedPorts,
  tracedSchema,
} from '@samenloket/platform/telemetry';
import { hostname } from 'node:os';
import { Backend } from './backend.js';
import { openDecrypting } from './decrypting.js';
import { ChangesRoute } from './host/changes-route.js';
import { HttpHost, type HttpHandler } from './host/http-host.js';
import {
  type DecryptingConfiguration,
  type DrawingConfiguration,
  needsOf,
  type ServiceConfiguration,
} from './needs.js';
import { NoKeys } from './no-keys.js';
import { ServiceMessaging } from './service-messaging.js';
import { addCollectors, addReadiness, addStartProbe } from './service-probes.js';

export type CreateService = (
  ports: ServicePorts,
  configuration: ServiceConfiguration,
) => Promise<RunningService>;

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
  const { port, host, logLevel, drainMs, tracesUrl, caFile, instance = hostname() } = configuration;
  const log = createLogger({ level: logLevel, facts: logFacts(name, instance) });
  const telemetry = startTelemetry({ service: name, instance, tracesUrl, log });
  const health = new Health();
  const starting = addStartProbe(health);
  const http = await HttpHost.listen({ health, port, host });
  http.serve('/metrics', metricsRoute(telemetry.scrape));
  const shutdown = new Shutdown(log);
  shutdown.onSignals(process, (code) => process.exit(code));

  const backend = await Backend.open(configuration, log);
  const { documents, leases } = await backend.documentsOf(name);
  const decrypting =
    name === 'intake'
      ? await openDecrypting(configuration as DecryptingConfiguration, log)
      : { keys: new NoKeys(), identitySecret: Buffer.alloc(0) };
  const roundSecret =
    name === 'matching'
      ? await readRegionSecret((configuration as DrawingConfiguration).roundSecretFile)
      : Buffer.alloc(0);
  const { link, eventStore, clock, tokens } = backend;
  const messaging = new ServiceMessaging(name, link, telemetry, log);
  const { client, endpoint } = messaging.transport;
  const stores = { eventStore, documents, leases, ...decrypting, roundSecret };
  const own = { ...stores, client, endpoint, feeds: messaging.feeds, clock, tokens, log };
  const ports = tracedPorts(own, name, telemetry);
  const service = await create(ports, configuration);
  tracedSchema(service.schema, telemetry);
  await messaging.serveFeed(service);
  await service.start();
  await messaging.answer();
  messaging.publish(service, ports.leases);
  const subgraph = service.app.getHttpAdapter().getInstance() as HttpHandler;
  http.serve('/graphql', tracedHandler(telemetry, { route: '/graphql', continuesTrace: true }, subgraph));
  const changes = service.changes && new ChangesRoute(service, service.changes, log);
  if (changes) http.serve('/changes', changes.handler);

  // Who sends work sees that it should not; what came is finished; then others take over what this replica owned.
  shutdown.add({ name: 'kept connections', stop: () => http.letGo() });
  shutdown.add({ name: 'changes', stop: () => changes?.letGo() });
  shutdown.add({ name: 'readiness', stop: () => health.drain(drainMs), timeoutMs: drainMs + 1_000 });
  shutdown.add({ name: 'idle connections', stop: () => http.runOut() });
  shutdown.add({ name: 'http', stop: () => http.close() });
  messaging.addTo(shutdown, service);
  shutdown.add({ name: 'keys', stop: () => decrypting.keys.close() });
  shutdown.add({ name: 'stores', stop: () => backend.close() });
  shutdown.add({ name: 'telemetry', stop: () => telemetry.shutdown() });
  addReadiness(health, backend, documents);
  addCollectors(telemetry, service, { backend, documents, health, caFile });
  starting.done();
  log.info({ port: http.port }, 'Ready');
}
