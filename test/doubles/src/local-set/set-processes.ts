import { join } from 'node:path';
import type { DevelopmentCertificates } from '../certificates.js';
import { ManagedProcess } from './managed-process.js';
import {
  eventStoreProgram,
  gatewayProgram,
  mongodbProgram,
  nodeArguments,
  servicePrograms,
} from './programs.js';
import { accepts, saysReady } from './readiness.js';
import { gatewayEnvironment, serviceEnvironment, type SetPlaces } from './set-environment.js';
import type { SetPlan } from './set-plan.js';

const logOf = (folder: string, name: string) => join(folder, 'logs', `${name}.log`);

/** What a killed replica was writing stays locked so long; MongoDB's own default is a minute (docker-compose.yml). */
const transactionLifetimeMs = 5_000;

/** EventStoreDB and MongoDB, as far as the platform asks. */
export function doublesOf(
  folder: string,
  plan: SetPlan,
  { certFile, keyFile }: DevelopmentCertificates,
): ManagedProcess[] {
  const double = (name: string, program: string, more: readonly string[] = []) => {
    const port = plan.portOf(name);
    const tls = ['--tls-cert', certFile, '--tls-key', keyFile];
    return new ManagedProcess({
      name,
      command: process.execPath,
      options: nodeArguments,
      program,
      args: ['--port', String(port), '--data', join(folder, name), ...tls, ...more],
      log: logOf(folder, name),
      isReady: () => accepts(port),
    });
  };
  return [
    double('event-store', eventStoreProgram),
    double('mongodb', mongodbProgram, ['--transaction-lifetime-ms', String(transactionLifetimeMs)]),
  ];
}

export function servicesOf(folder: string, plan: SetPlan, places: SetPlaces): ManagedProcess[] {
  return plan.replicas.map(({ service, instance }) => {
    const env = serviceEnvironment(places, { service, instance, port: plan.portOf(instance) });
    const [gateway] = plan.gateways;
    // What it sends to families links to the portal.
    const linking = service === 'intake' && gateway && { SAMENLOKET_PUBLIC_URL: plan.urlOf(gateway) };
    return program(folder, plan, instance, servicePrograms[service], { ...env, ...linking });
  });
}

export function gatewaysOf(folder: string, plan: SetPlan, places: SetPlaces): ManagedProcess[] {
  return plan.gateways.map((name) => {
    const env = gatewayEnvironment(places, plan.portOf(name), plan.serviceUrls);
    return program(folder, plan, name, gatewayProgram, env);
  });
}

function program(
  folder: string,
  plan: SetPlan,
  name: string,
  path: string,
  env: Record<string, string>,
): ManagedProcess {
  return new ManagedProcess({
    name,
    command: process.execPath,
    options: nodeArguments,
    program: path,
    env,
    log: logOf(folder, name),
    isReady: () => saysReady(plan.urlOf(name)),
  });
}
