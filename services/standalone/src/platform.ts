import type { Clock } from '@samenloket/event-sourcing';
import { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { createIntake } from '@samenloket/intake';
import { createMatching } from '@samenloket/matching';
import { InProcessFeeds, InProcessTransport } from '@samenloket/messaging';
import {
  DevelopmentTokenSigner,
  type RunningService,
  type ServiceName,
  type ServicePorts,
} from '@samenloket/platform';
import { createProviderCapacity } from '@samenloket/provider-capacity';
import { SoleOwner, SqliteDocumentStore } from '@samenloket/read-models';
import { createReporting } from '@samenloket/reporting';
import type { Logger } from 'pino';
import { DataFolder } from './data-folder/data-folder.js';
import { KeysWithBackups } from './data-folder/keys-with-backups.js';

export interface PlatformOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** What runs, in the words of a refusal to who comes second: `npm start`, `samenloket import`. */
  readonly command: string;
  /** The region's secret for keyed hashes, when the configuration gives one; else the data folder's own. */
  readonly identitySecret?: string | undefined;
}

type Services = Awaited<ReturnType<typeof composeServices>>;

/** The embedded profile: every service in this process, on one data folder. */
export interface Platform {
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly log: Logger;
  readonly eventStore: SqliteEventStore;
  readonly keys: SqliteKeyStore;
  /** The embedded profile signs its own tokens. */
  readonly signer: DevelopmentTokenSigner;
  readonly services: Services;
  readonly allServices: readonly RunningService[];
  /** Resolves when every view of every service has taken in everything up to this position. */
  caughtUp(position: number): Promise<void>;
  /** The same, when what follows from it in other services has been done too. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openPlatform(options: PlatformOptions): Promise<Platform> {
  const { clock, log, command } = options;
  const folder = await DataFolder.at(options.folder);
  await folder.protectEvents();
  const eventStore = await SqliteEventStore.open({ folder: folder.path, clock, command });
  const opened: { close(): Promise<void> | void }[] = [eventStore];
  const closeAll = async () => {
    for (const resource of opened.reverse()) await resource.close();
  };
  try {
    const keys = await SqliteKeyStore.open({ folder: folder.keys });
    opened.push(keys);
    const signer = await DevelopmentTokenSigner.open({ folder: folder.keys, clock });
    const identitySecret = options.identitySecret
      ? Buffer.from(options.identitySecret)
      : await folder.identitySecret();
    const erasing = new KeysWithBackups(keys, folder, log);
    const shared = { eventStore, keys: erasing, identitySecret, clock, tokens: signer.verifier, log };
    const services = await composeServices(shared, folder, opened);
    const allServices: RunningService[] = Object.values(services);
    await Promise.all(allServices.map((service) => service.start()));
    opened.push({
      close: async () => void (await Promise.all(allServices.map((service) => service.stop()))),
    });
    const caughtUp = async (position: number) => {
      await Promise.all(allServices.map(({ views }) => views.caughtUp(position)));
    };
    const settled = () => settle(eventStore, allServices, caughtUp);
    return {
      folder,
      clock,
      log,
      eventStore,
      keys,
      signer,
      services,
      allServices,
      caughtUp,
      settled,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** What a process does is appended too, and may concern the next one: until a round adds nothing. */
async function settle(
  eventStore: SqliteEventStore,
  services: readonly RunningService[],
  caughtUp: (position: number) => Promise<void>,
): Promise<void> {
  const processes = services.flatMap((service) => service.processes);
  let [before, head] = [-1, await eventStore.head()];
  while (before !== head) {
    before = head;
    await caughtUp(head);
    for (const process of processes) await process.waitFor(before);
    head = await eventStore.head();
  }
}

type SharedPorts = Omit<ServicePorts, 'documents' | 'leases' | 'client' | 'endpoint' | 'feeds'>;

async function composeServices(
  shared: SharedPorts,
  folder: DataFolder,
  opened: { close(): Promise<void> | void }[],
) {
  const transport = new InProcessTransport({ log: shared.log });
  const feeds = new InProcessFeeds();
  const portsOf = (name: ServiceName): ServicePorts => {
    const documents = SqliteDocumentStore.open({ file: folder.readModelsOf(name) });
    opened.push(documents);
    const { client, endpoint } = transport;
    return {
      ...shared,
      documents,
      leases: new SoleOwner(),
      client,
      endpoint,
      feeds,
      log: shared.log.child({ service: name }),
    };
  };
  const services = {
    intake: await createIntake(portsOf('intake')),
    providerCapacity: await createProviderCapacity(portsOf('providerCapacity')),
    matching: await createMatching(portsOf('matching')),
    reporting: await createReporting(portsOf('reporting')),
  };
  for (const { feed } of Object.values(services)) feeds.publish(feed);
  return services;
}
