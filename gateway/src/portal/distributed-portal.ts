import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { clockFrom, type Configuration, configuredSigner, patiently } from '@samenloket/platform';
import { MongoDocumentStore } from '@samenloket/read-models/mongodb';
import type { Logger } from 'pino';
import type { HttpHandler } from '../http-server.js';
import { RemoteChanges } from '../remote/remote-changes.js';
import type { Replicas } from '../remote/replicas.js';
import type { PlatformGraphql } from '../sign-in/ask-platform.js';
import { openPortal, type Portal } from './open-portal.js';
import { portalSettings } from './portal-settings.js';

export interface DistributedPortal extends Portal {
  close(): Promise<void>;
}

const database = 'samenloket_gateway';

/** The services that have `RunningService.changes`. */
const tellingServices: ReadonlySet<string> = new Set(['intake', 'matching']);

/** The portal of a gateway that is a process of its own; nothing where it is only the door of the API. */
export async function distributedPortal(
  configuration: Configuration,
  graphql: HttpHandler & PlatformGraphql,
  services: readonly Replicas[],
  log: Logger,
): Promise<DistributedPortal | undefined> {
  const clock: Clock = clockFrom(configuration);
  const signer = await configuredSigner(configuration, clock);
  if (!signer) return undefined;
  const { mongodb: uri } = configuration;
  if (uri === undefined) {
    const message =
      'SAMENLOKET_MONGODB must be given with SAMENLOKET_TOKEN_SIGNING_KEY_FILE: sessions stand there.';
    throw new DomainError('BAD_INPUT', message);
  }
  const settings = await portalSettings(configuration);
  const documents = await patiently('sessions', log, () => MongoDocumentStore.open({ uri, database, log }));
  const telling = services.filter(({ service }) => tellingServices.has(service));
  const changes = telling.map((replicas) => new RemoteChanges(replicas, signer));
  const portal = await openPortal({ ...settings, documents, clock, signer, changes, log }, graphql);
  return { ...portal, close: () => documents.close() };
}
