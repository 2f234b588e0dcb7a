import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDevelopmentCertificates } from '../certificates.js';
import { ManagedProcess } from './managed-process.js';
import { type NatsSetProcess, startNatsSetProcess } from './nats-set-process.js';
import {
  eventStoreProgram,
  gatewayProgram,
  mongodbProgram,
  nodeArguments,
  servicePrograms,
  type SetService,
} from './programs.js';
import { keptPorts } from './kept-ports.js';
import { accepts, saysReady } from './readiness.js';
import { secretsIn } from './secrets.js';
import {
  backendEnvironment,
  gatewayEnvironment,
  serviceEnvironment,
  type SetPlaces,
} from './set-environment.js';
import type { SetProcess } from './set-process.js';

export interface LocalSetOptions {
  /** Where everything is kept; made when absent. */
  readonly folder: string;
  /** Of each service; default 1. */
  readonly replicas?: number;
  readonly gateways?: number;
  /** Of the first gateway; default a free one. */
  readonly port?: number;
  /** A file with the moment that counts as now. */
  readonly clockFile?: string;
  readonly logLevel?: string;
  /** More environment for every process of ours. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The distributed profile on one machine: real processes, real NATS, doubles of EventStoreDB and MongoDB. */
export interface LocalSet extends AsyncDisposable {
  readonly folder: string;
  /** Of the first gateway. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly processes: readonly SetProcess[];
  /** @throws when there is no process of this name */
  process(name: string): SetProcess;
  readonly nats: NatsSetProcess;
  /** What the operator's command line is told; `running.json` holds it too. */
  readonly operatorEnvironment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startLocalSet(options: LocalSetOptions): Promise<LocalSet> {
  const folder = resolve(options.folder);
  const { replicas = 1, gateways = 1, logLevel = 'warn' } = options;
  const logs = join(folder, 'logs');
  await mkdir(logs, { recursive: true });
  const services = Object.keys(servicePrograms) as SetService[];
  const instances = services.flatMap((service) =>
    Array.from({ length: replicas }, (_, index) => ({ service, instance: `${service}-${index + 1}` })),
  );
  const gatewayNames = Array.from({ length: gateways }, (_, index) => `gateway-${index + 1}`);
  const portOf = await keptPorts(folder, [
    'event-store',
    'mongodb',
    'nats',
    ...instances.map(({ instance }) => instance),
    ...gatewayNames,
  ]);
  const urlOf = (name: string) =>
    `http://localhost:${name === 'gateway-1' && options.port ? options.port : portOf(name)}`;

  const certificates = await createDevelopmentCertificates(join(folder, 'certificates'));
  const double = (name: string, program: string): ManagedProcess => {
    const tls = ['--tls-cert', certificates.certFile, '--tls-key', certificates.keyFile];
    const port = portOf(name);
    return new ManagedProcess({
      name,
      command: process.execPath,
      args: [...nodeArguments, program, '--port', String(port), '--data', join(folder, name), ...tls],
      log: join(logs, `${name}.log`),
      isReady: () => accepts(port),
    });
  };
  const doubles = [double('event-store', eventStoreProgram), double('mongodb', mongodbProgram)];
  const [nats] = await Promise.all([
    startNatsSetProcess({ folder: join(folder, 'nats'), port: portOf('nats'), certificates }),
    ...doubles.map((one) => one.start()),
  ]);
  const places: SetPlaces = {
    secrets: await secretsIn(join(folder, 'keys')),
    eventStorePort: portOf('event-store'),
    mongodbPort: portOf('mongodb'),
    natsUrl: nats.url,
    caFile: certificates.caFile,
    passwordFileOf: nats.passwordFileOf,
    clockFile: options.clockFile,
    logLevel,
    extra: options.environment ?? {},
  };
  const ours = (name: string, program: string, env: Record<string, string>): ManagedProcess =>
    new ManagedProcess({
      name,
      command: process.execPath,
      args: [...nodeArguments, program],
      env,
      log: join(logs, `${name}.log`),
      isReady: () => saysReady(urlOf(name)),
    });
  const serviceProcesses = instances.map(({ service, instance }) =>
    ours(
      instance,
      servicePrograms[service],
      serviceEnvironment(places, { service, instance, port: portOf(instance) }),
    ),
  );
  const urlsOf = (service: SetService) =>
    instances.filter((one) => one.service === service).map(({ instance }) => urlOf(instance));
  const serviceUrls = {
    intake: urlsOf('intake'),
    providerCapacity: urlsOf('providerCapacity'),
    matching: urlsOf('matching'),
    reporting: urlsOf('reporting'),
  };
  const gatewayProcesses = gatewayNames.map((name) =>
    ours(name, gatewayProgram, gatewayEnvironment(places, Number(new URL(urlOf(name)).port), serviceUrls)),
  );
  const started = [...serviceProcesses, ...gatewayProcesses];
  const processes: readonly SetProcess[] = [...started, ...doubles, nats];
  const operatorEnvironment = backendEnvironment(places, 'operator');
  const announcement = join(folder, 'running.json');
  const stop = async () => {
    await rm(announcement, { force: true });
    for (const group of [gatewayProcesses, serviceProcesses, [nats], doubles])
      await Promise.all(group.map((one) => one.stop()));
  };
  try {
    await Promise.all(started.map((one) => one.start()));
  } catch (error) {
    await Promise.all(processes.map((one) => one.kill()));
    throw error;
  }
  const url = urlOf('gateway-1');
  await writeFile(announcement, JSON.stringify({ pid: process.pid, url, environment: operatorEnvironment }), {
    mode: 0o600,
  });
  return {
    folder,
    url,
    urls: gatewayNames.map(urlOf),
    processes,
    process: (name) => {
      const found = processes.find((one) => one.name === name);
      if (found) return found;
      throw new Error(
        `There is no process ${name}; there are ${processes.map((one) => one.name).join(', ')}.`,
      );
    },
    nats,
    operatorEnvironment,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
