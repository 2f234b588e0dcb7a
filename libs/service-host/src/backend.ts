import { hostname } from 'node:os';
import type { Clock } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { connectNats, type NatsLink } from '@samenloket/messaging/nats';
import {
  clockFrom,
  readSecret,
  type ServiceName,
  type TokenVerifier,
  WatchedEventStore,
} from '@samenloket/platform';
import type { Logger } from 'pino';
import { openServiceDocuments, type ServiceDocuments } from './service-documents.js';
import type { ServiceConfiguration } from './needs.js';
import { tokenVerifierFrom } from './token-verifier-from.js';

/** What a process of the distributed profile stands on, opened once for all that it does. */
export class Backend {
  private readonly opened: { close(): Promise<unknown> }[] = [];

  private constructor(
    private readonly configuration: ServiceConfiguration,
    /** Name of this replica. */
    readonly instance: string,
    readonly clock: Clock,
    readonly tokens: TokenVerifier,
    readonly eventStore: WatchedEventStore,
    readonly link: NatsLink,
    readonly log: Logger,
  ) {
    this.opened.push(eventStore, link);
  }

  /** Waits for servers that are not there yet. */
  static async open(configuration: ServiceConfiguration, log: Logger): Promise<Backend> {
    const { eventStore: connectionString, nats, natsUser, natsPasswordFile, caFile } = configuration;
    const instance = configuration.instance ?? hostname();
    const clock = clockFrom(configuration);
    const tokens = await tokenVerifierFrom(configuration, clock);
    const password = await readSecret(natsPasswordFile);
    const link = await connectNats({ servers: nats, user: natsUser, password, caFile, instance, log });
    const eventStore = await EventStoreDbStore.open({ connectionString, clock, log });
    const watched = new WatchedEventStore(eventStore, instance);
    return new Backend(configuration, instance, clock, tokens, watched, link, log);
  }

  /** The read models of a service, and who of its replicas keeps them. */
  async documentsOf(service: ServiceName): Promise<ServiceDocuments> {
    const found = await openServiceDocuments(this.configuration.mongodb, service, this.instance, this.log);
    this.opened.push(found.documents, found.leases);
    return found;
  }

  /** To be closed with the rest. */
  keep<Resource extends KeyStore>(resource: Resource): Resource {
    this.opened.push(resource);
    return resource;
  }

  /** In the opposite order of opening. */
  async close(): Promise<void> {
    for (const resource of this.opened.reverse()) await resource.close();
  }
}
