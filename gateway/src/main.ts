import 'reflect-metadata';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { readFile } from 'node:fs/promises';
import {
  type ConfigurationWith,
  createLogger,
  Health,
  NotHealthy,
  readConfiguration,
  Shutdown,
} from '@samenloket/platform';
import {
  collectConnections,
  logFacts,
  metricsRoute,
  startTelemetry,
  type Telemetry,
  tracedFetch,
  tracedHandler,
  tracedOperations,
} from '@samenloket/platform/telemetry';
import { hostname } from 'node:os';
import { supergraphFile } from './compose/supergraph-file.js';
import { createGateway } from './gateway.js';
import { healthRoutes } from './health-routes.js';
import { listen, type Routes } from './http-server.js';
import { distributedPortal } from './portal/distributed-portal.js';
import { remoteTransport } from './remote/remote-transport.js';
import { Replicas } from './remote/replicas.js';
import { AskPlatform } from './sign-in/ask-platform.js';
import { longQuestions } from './sign-in/long-questions.js';

const needed = ['intakeUrls', 'providerCapacityUrls', 'matchingUrls', 'reportingUrls'] as const;

/** The gateway as a process of its own: the door of the distributed profile. */
async function start(): Promise<void> {
  const configuration = readConfiguration(process.env, needed);
  const { host, port, development, logLevel, drainMs, tracesUrl, instance = hostname() } = configuration;
  const log = createLogger({ level: logLevel, facts: logFacts('gateway', instance) });
  const telemetry = startTelemetry({ service: 'gateway', instance, tracesUrl, log });
  const services = replicasOf(configuration);
  const health = new Health();
  for (const replicas of services) {
    for (const probe of ['ready', 'startup'] as const) {
      health.add(probe, replicas.service, () => {
        if (!replicas.answer) throw new NotHealthy('no replica answers');
      });
    }
  }
  const ready = async () => (await health.ask('ready')).status === 'up';
  telemetry.scrape.add('connections', collectConnections(telemetry.metrics, { ready }));
  const gateway = createGateway({
    supergraph: await readFile(supergraphFile, 'utf8'),
    transport: remoteTransport(services, { fetch: tracedFetch(telemetry.tracing) }),
    development,
    plugins: [tracedOperations(telemetry) as GatewayPlugin],
  });
  const portal = await distributedPortal(configuration, gateway, services, log);
  const inner = { '/metrics': metricsRoute(telemetry.scrape), ...healthRoutes(health) };
  const routes = {
    ...(portal ? portal.inside(inner) : inner),
    ...measured(portal?.routes ?? { '/graphql': gateway }, telemetry),
    ...portal?.lasting,
  };
  const mayBeLong = portal?.mayBeLong ?? longQuestions(new AskPlatform(gateway));
  const server = await listen(port, host, routes, portal?.pages(Object.keys(routes)), mayBeLong);
  portal?.place.serving(server.url);
  const shutdown = new Shutdown(log);
  shutdown.add({ name: 'kept connections', stop: () => server.letGo() });
  shutdown.add({ name: 'live updates', stop: () => portal?.letGo() });
  shutdown.add({ name: 'readiness', stop: () => health.drain(drainMs), timeoutMs: drainMs + 1_000 });
  shutdown.add({ name: 'idle connections', stop: () => server.runOut() });
  shutdown.add({ name: 'http', stop: () => server.close() });
  shutdown.add({ name: 'gateway', stop: async () => gateway[Symbol.asyncDispose]() });
  shutdown.add({ name: 'sessions', stop: async () => portal?.close() });
  shutdown.add({ name: 'services', stop: () => Promise.all(services.map((replicas) => replicas.close())) });
  shutdown.add({ name: 'telemetry', stop: () => telemetry.shutdown() });
  shutdown.onSignals(process, (code) => process.exit(code));
  console.log(JSON.stringify({ listening: true, port: server.port }));
}

/** The time that each takes, in metrics and traces, by the name of its route. */
function measured(routes: Routes, telemetry: Telemetry): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([route, handler]) => {
      const traced = tracedHandler(telemetry, { route }, handler);
      return [route, async (request, response) => void (await traced(request, response))];
    }),
  );
}

function replicasOf(configuration: ConfigurationWith<(typeof needed)[number]>): Replicas[] {
  return [
    new Replicas('intake', configuration.intakeUrls),
    new Replicas('providerCapacity', configuration.providerCapacityUrls),
    new Replicas('matching', configuration.matchingUrls),
    new Replicas('reporting', configuration.reportingUrls),
  ];
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
