import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  createGateway,
  healthRoutes,
  listen,
  localTransport,
  openPortal,
  type PortalOptions,
  supergraphFile,
} from '@samenloket/gateway';
import { OutboxFolder } from '@samenloket/notifications';
import type { Health } from '@samenloket/platform';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { announce, withdrawAnnouncement } from './embedded/data-folder/running-platform.js';
import { operationsRoute } from './operations/operations-route.js';
import type { EmbeddedPlatform } from './embedded/embedded-platform.js';
import { practiceTexts } from './practice-texts.js';

export interface ServeOptions {
  /** 0 for a free port. */
  readonly port: number;
  readonly host: string;
  readonly development: boolean;
  /** What `/live`, `/ready` and `/startup` answer, from the first request on. */
  readonly health: Health;
  /** What the configuration says of the portal. Default: practice people, half an hour without a question. */
  readonly portal?: Omit<Partial<PortalOptions>, 'documents' | 'clock' | 'signer' | 'log'>;
}

const usualTerms = { idleMs: 30 * 60_000, longestMs: 10 * 3_600_000 };

export interface ServedPlatform {
  readonly url: string;
  /** Takes no new requests, finishes those in flight; the platform itself stays open. */
  close(): Promise<void>;
}

/** Opens the platform's doors: the portal, `/graphql`, `/live`, `/ready`, `/startup`, and `/operations` for the command line. */
export async function servePlatform(
  platform: EmbeddedPlatform,
  { port, host, development, health, portal: settings }: ServeOptions,
): Promise<ServedPlatform> {
  const supergraph = await readFile(supergraphFile, 'utf8');
  const gateway = createGateway({
    supergraph,
    transport: localTransport(platform.allServices),
    development,
  });
  const operationsToken = randomBytes(32).toString('base64url');
  const { clock, signer, log, folder } = platform;
  const documents = SqliteDocumentStore.open({ file: folder.sessions });
  const texts = () => practiceTexts(new OutboxFolder(platform.storage.outbox ?? folder.outbox));
  const changes = platform.allServices.flatMap((service) => service.changes ?? []);
  const portal = await openPortal(
    {
      terms: usualTerms,
      development,
      ...settings,
      practiceTexts: texts,
      documents,
      clock,
      signer,
      changes,
      log,
    },
    gateway,
  );
  const routes = {
    ...portal.routes,
    ...portal.lasting,
    ...portal.inside({
      ...healthRoutes(health),
      '/operations': operationsRoute(platform, operationsToken),
    }),
  };
  const server = await listen(port, host, routes, portal.pages(Object.keys(routes)), portal.mayBeLong);
  portal.place.serving(server.url);
  platform.servedAt(portal.place.origin);
  await announce(platform.folder, { pid: process.pid, url: server.url, operationsToken });
  return {
    url: server.url,
    close: async () => {
      await withdrawAnnouncement(platform.folder);
      portal.letGo();
      await server.close();
      await gateway[Symbol.asyncDispose]();
      await documents.close();
    },
  };
}
