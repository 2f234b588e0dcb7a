import type { Clock } from '@samenloket/event-sourcing';
import { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { createIntake, HttpsWebhookSender, type IntakeOptions } from '@samenloket/intake';
import { createMatching } from '@samenloket/matching';
import { InProcessFeeds, InProcessTransport } from '@samenloket/messaging';
import { type MessageSenders, outboxSenders } from '@samenloket/notifications';
import {
  DevelopmentTokenSigner,
  type ServiceName,
  type ServicePorts,
  WatchedEventStore,
} from '@samenloket/platform';
import { createProviderCapacity } from '@samenloket/provider-capacity';
import { SoleOwner, SqliteDocumentStore } from '@samenloket/read-models';
import { createReporting } from '@samenloket/reporting';
import type { Logger } from 'pino';
import { type Platform, type Services, togetherOf } from '../platform.js';
import { DataFolder } from './data-folder/data-folder.js';
import { FolderStorage } from './data-folder/folder-storage.js';
import { KeysWithBackups } from './data-folder/keys-with-backups.js';

export interface PlatformOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** What runs, in the words of a refusal to who comes second: `npm start`, `samenloket import`. */
  readonly command: string;
  /** The region's secret for keyed hashes of identities, when the configuration gives one; else the data folder's own. */
  readonly identitySecret?: string | undefined;
  /** The secret of allocation rounds, when the configuration gives one; else the data folder's own. */
  readonly roundSecret?: string | undefined;
  /** What sends messages to families; default: the outbox of the data folder. */
  readonly senders?: MessageSenders | undefined;
  /** Where those senders put what nobody else sends, when that is not the data folder's own outbox. */
  readonly outboxFolder?: string | undefined;
  /** Webhooks may go to the own machine. */
  readonly development?: boolean | undefined;
}

/** The embedded profile: every service in this process, on one data folder. */
export interface EmbeddedPlatform extends Platform {
  readonly eventStore: WatchedEventStore;
  readonly folder: DataFolder;
  /** The embedded profile signs its own tokens. */
  readonly signer: DevelopmentTokenSigner;
  /** The portal is here now, `https://host`: messages may link to it. */
  servedAt(url: string): void;
}

type Closable = { close(): Promise<void> | void };

export async function openPlatform(options: PlatformOptions): Promise<EmbeddedPlatform> {
  const { clock, log, command } = options;
  const folder = await DataFolder.at(options.folder);
  await folder.protectEvents();
  const sqlite = await SqliteEventStore.open({ folder: folder.path, clock, command });
  const eventStore = new WatchedEventStore(sqlite, 'embedded');
  const opened: Closable[] = [eventStore];
  let portal: string | undefined;
  const close = async () => {
    for (const resource of opened.reverse()) await resource.close();
  };
  try {
    const keys = await SqliteKeyStore.open({ folder: folder.keys });
    opened.push(keys);
    const signer = await DevelopmentTokenSigner.open({ folder: folder.keys, clock });
    const identitySecret = options.identitySecret
      ? Buffer.from(options.identitySecret)
      : await folder.identitySecret();
    const roundSecret = options.roundSecret ? Buffer.from(options.roundSecret) : await folder.roundSecret();
    const erasing = new KeysWithBackups(keys, folder, log);
    const secrets = { keys: erasing, identitySecret, roundSecret };
    const shared = { eventStore, ...secrets, clock, tokens: signer.verifier, log };
    const senders = options.senders ?? outboxSenders(folder.outbox);
    const services = await composeServices(shared, folder, opened, {
      notifications: { senders },
      webhooks: { sender: new HttpsWebhookSender(options.development ?? false) },
      roleTokens: signer,
      portal: () => portal,
    });
    const together = togetherOf(eventStore, services);
    await Promise.all(together.allServices.map((service) => service.start()));
    opened.push({
      close: async () => void (await Promise.all(together.allServices.map((service) => service.stop()))),
    });
    const storage = new FolderStorage(folder, sqlite, keys, clock, options.outboxFolder);
    const servedAt = (url: string) => void (portal = url);
    return { ...together, folder, storage, clock, log, eventStore, signer, servedAt, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type SharedPorts = Omit<ServicePorts, 'documents' | 'leases' | 'client' | 'endpoint' | 'feeds'>;

async function composeServices(
  shared: SharedPorts,
  folder: DataFolder,
  opened: Closable[],
  intake: IntakeOptions,
): Promise<Services> {
  const transport = new InProcessTransport({ log: shared.log });
  const feeds = new InProcessFeeds();
  const portsOf = (name: ServiceName): ServicePorts => {
    const documents = SqliteDocumentStore.open({ file: folder.readModelsOf(name) });
    opened.push(documents);
    const { client, endpoint } = transport;
    const log = shared.log.child({ service: name });
    return { ...shared, documents, leases: new SoleOwner(), client, endpoint, feeds, log };
  };
  const services = {
    intake: await createIntake(portsOf('intake'), intake),
    providerCapacity: await createProviderCapacity(portsOf('providerCapacity')),
    matching: await createMatching(portsOf('matching')),
    reporting: await createReporting(portsOf('reporting')),
  };
  for (const { feed } of Object.values(services)) feeds.publish(feed);
  return services;
}
