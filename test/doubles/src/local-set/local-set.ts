import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDevelopmentCertificates } from '../certificates.js';
import { type NatsSetProcess, startNatsSetProcess } from './nats-set-process.js';
import { secretsIn } from './secrets.js';
import { backendEnvironment, type SetPlaces } from './set-environment.js';
import { planSet, type SetPlan } from './set-plan.js';
import type { SetProcess } from './set-process.js';
import { doublesOf, gatewaysOf, servicesOf } from './set-processes.js';

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
  /** Services and gateways wait for `startServices`; only the servers run. */
  readonly serversOnly?: boolean;
}

/**
 * The distributed profile on one machine: real processes, real NATS, doubles of EventStoreDB and MongoDB. Disposed of, it
 * is killed at once.
 */
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
  /** Where a service's replica or a gateway listens. */
  urlOf(name: string): string;
  /** Services and gateways; resolves when all are ready. */
  startServices(): Promise<void>;
  /** Services and gateways, as an orchestrator that scales them to none. */
  stopServices(): Promise<void>;
  /** The replica of a service runs this program from its next start on: another release of it. */
  install(replica: string, program: string): void;
  /** Gateways first, servers last. */
  stop(): Promise<void>;
}

export async function startLocalSet(options: LocalSetOptions): Promise<LocalSet> {
  const folder = resolve(options.folder);
  const { replicas = 1, gateways = 1, port, serversOnly = false } = options;
  await mkdir(join(folder, 'logs'), { recursive: true });
  const plan = await planSet(folder, { replicas, gateways, port });
  const certificates = await createDevelopmentCertificates(join(folder, 'certificates'));
  const doubles = doublesOf(folder, plan, certificates);
  const natsOptions = { folder: join(folder, 'nats'), port: plan.portOf('nats'), certificates };
  const [nats] = await Promise.all([
    startNatsSetProcess(natsOptions),
    ...doubles.map((double) => double.start()),
  ]);
  const places = await placesOf(folder, plan, nats, certificates.caFile, options);
  const [ofServices, ofGateways] = [servicesOf(folder, plan, places), gatewaysOf(folder, plan, places)];
  const processes: readonly SetProcess[] = [...ofServices, ...ofGateways, ...doubles, nats];
  const startServices = async () => {
    await Promise.all([...ofServices, ...ofGateways].map((one) => one.start()));
  };
  const stopServices = async () => {
    for (const group of [ofGateways, ofServices]) await Promise.all(group.map((one) => one.stop()));
  };
  try {
    if (!serversOnly) await startServices();
  } catch (error) {
    await Promise.all(processes.map((one) => one.kill()));
    throw error;
  }
  const operatorEnvironment = backendEnvironment(places, 'operator');
  const urls = plan.gateways.map((name) => plan.urlOf(name));
  const [url = ''] = urls;
  const announcement = join(folder, 'running.json');
  const announced = { pid: process.pid, url, environment: operatorEnvironment };
  await writeFile(announcement, JSON.stringify(announced), { mode: 0o600 });
  const stop = async () => {
    await rm(announcement, { force: true });
    await stopServices();
    for (const group of [[nats], doubles]) await Promise.all(group.map((one) => one.stop()));
  };
  return {
    folder,
    url,
    urls,
    processes,
    process: (name) => named(processes, name),
    nats,
    operatorEnvironment,
    urlOf: (name) => plan.urlOf(name),
    startServices,
    stopServices,
    install: (replica, program) => named(ofServices, replica).install(program),
    stop,
    [Symbol.asyncDispose]: async () => {
      await rm(announcement, { force: true });
      await Promise.all(processes.map((one) => one.kill()));
    },
  };
}

async function placesOf(
  folder: string,
  plan: SetPlan,
  nats: NatsSetProcess,
  caFile: string,
  { clockFile, logLevel = 'warn', environment = {} }: LocalSetOptions,
): Promise<SetPlaces> {
  return {
    secrets: await secretsIn(join(folder, 'keys')),
    eventStorePort: plan.portOf('event-store'),
    mongodbPort: plan.portOf('mongodb'),
    natsUrl: nats.url,
    caFile,
    passwordFileOf: nats.passwordFileOf,
    clockFile,
    logLevel,
    extra: environment,
  };
}

function named<Process extends SetProcess>(processes: readonly Process[], name: string): Process {
  const found = processes.find((candidate) => candidate.name === name);
  if (found) return found;
  const names = processes.map((candidate) => candidate.name).join(', ');
  throw new Error(`There is no process ${name}; there are ${names}.`);
}
