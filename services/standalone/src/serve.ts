import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createGateway, healthRoutes, listen, localTransport, supergraphFile } from '@samenloket/gateway';
import type { Health } from '@samenloket/platform';
import { announce, withdrawAnnouncement } from './embedded/data-folder/running-platform.js';
import { operationsRoute } from './operations/operations-route.js';
import type { EmbeddedPlatform } from './embedded/embedded-platform.js';

export interface ServeOptions {
  /** 0 for a free port. */
  readonly port: number;
  readonly host: string;
  readonly development: boolean;
  /** What `/live`, `/ready` and `/startup` answer, from the first request on. */
  readonly health: Health;
}

export interface ServedPlatform {
  readonly url: string;
  /** Takes no new requests, finishes those in flight; the platform itself stays open. */
  close(): Promise<void>;
}

/** Opens the platform's doors: `/graphql`, `/live`, `/ready`, `/startup`, and `/operations` for the command line. */
export async function servePlatform(
  platform: EmbeddedPlatform,
  { port, host, development, health }: ServeOptions,
): Promise<ServedPlatform> {
  const supergraph = await readFile(supergraphFile, 'utf8');
  const gateway = createGateway({
    supergraph,
    transport: localTransport(platform.allServices),
    development,
  });
  const operationsToken = randomBytes(32).toString('base64url');
  const server = await listen(port, host, {
    '/graphql': gateway,
    ...healthRoutes(health),
    '/operations': operationsRoute(platform, operationsToken),
  });
  await announce(platform.folder, { pid: process.pid, url: server.url, operationsToken });
  return {
    url: server.url,
    close: async () => {
      await withdrawAnnouncement(platform.folder);
      await server.close();
      await gateway[Symbol.asyncDispose]();
    },
  };
}
