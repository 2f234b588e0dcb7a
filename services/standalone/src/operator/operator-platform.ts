import { createIntake } from '@samenloket/intake';
import { createMatching } from '@samenloket/matching';
import { InProcessFeeds } from '@samenloket/messaging';
import { NatsTransport } from '@samenloket/messaging/nats';
import {
  createLogger,
  type Environment,
  readConfiguration,
  readRegionSecret,
  type ServiceName,
  type ServicePorts,
} from '@samenloket/platform';
import { createProviderCapacity } from '@samenloket/provider-capacity';
import { OnlySeizing } from '@samenloket/read-models';
import type { MongoDocumentStore } from '@samenloket/read-models/mongodb';
import { createReporting } from '@samenloket/reporting';
import { Backend, openDecrypting, operatorNeeds, SilentEndpoint } from '@samenloket/service-host';
import { type Platform, type Services, togetherOf } from '../platform.js';
import { ServerStorage } from './server-storage.js';

/** A step of an import may bring in thousands of rows at once. */
const importDeadlineMs = 120_000;

/**
 * The distributed profile as its operator works on it: the same services in this process, on the same stores. They keep
 * no views and answer nobody, the running replicas do that; what they are asked here, they do with the operator's rights.
 */
export async function openOperatorPlatform(environment: Environment): Promise<Platform> {
  const configuration = readConfiguration(environment, operatorNeeds);
  const log = createLogger({ level: configuration.logLevel });
  const backend = await Backend.open(configuration, log);
  try {
    const { eventStore, link, clock, tokens } = backend;
    const decrypting = await openDecrypting(configuration, log);
    backend.keep(decrypting.keys);
    const roundSecret = await readRegionSecret(configuration.roundSecretFile);
    const { client } = NatsTransport.open({ link, service: 'operator', log, deadlineMs: importDeadlineMs });
    const secrets = { ...decrypting, roundSecret };
    const shared = { ...secrets, eventStore, client, clock, tokens, endpoint: new SilentEndpoint() };
    const documents = new Map<string, MongoDocumentStore>();
    const services = await composeServices(backend, shared, documents);
    const together = togetherOf(eventStore, services);
    await Promise.all(together.allServices.map((service) => service.start()));
    const close = async () => {
      await Promise.all(together.allServices.map((service) => service.stop()));
      await backend.close();
    };
    const { keys } = decrypting;
    const storage = new ServerStorage({
      ...{ address: configuration.eventStore, eventStore, keys, documents, clock },
    });
    return { ...together, storage, clock, log, eventStore, close };
  } catch (error) {
    await backend.close();
    throw error;
  }
}

type SharedPorts = Omit<ServicePorts, 'documents' | 'leases' | 'feeds' | 'log'>;

async function composeServices(
  backend: Backend,
  shared: SharedPorts,
  databases: Map<string, MongoDocumentStore>,
): Promise<Services> {
  const feeds = new InProcessFeeds();
  const portsOf = async (name: ServiceName): Promise<ServicePorts> => {
    const { documents, leases } = await backend.documentsOf(name);
    databases.set(name, documents);
    const log = backend.log.child({ service: name });
    return { ...shared, documents, leases: new OnlySeizing(leases), feeds, log };
  };
  const services = {
    intake: await createIntake(await portsOf('intake')),
    providerCapacity: await createProviderCapacity(await portsOf('providerCapacity')),
    matching: await createMatching(await portsOf('matching')),
    reporting: await createReporting(await portsOf('reporting')),
  };
  for (const { feed } of Object.values(services)) feeds.publish(feed);
  return services;
}
