import { ClientTCP, ServerTCP } from '@nestjs/microservices';
import { createServer } from 'node:net';
import { InProcessFeeds } from '../in-process/in-process-feeds.js';
import { messagingConformance } from '../testing/index.js';
import { ProxyServiceClient } from './proxy-service-client.js';
import { ServerEndpoint } from './server-endpoint.js';

/** Client and endpoint stand on any Nest transport; here with a real socket between them. */
messagingConformance('Nest’s TCP transport', async ({ deadlineMs, log }) => {
  const port = await freePort();
  const server = new ServerTCP({ host: '127.0.0.1', port });
  await new Promise<unknown>((resolve) => server.listen(resolve));
  const proxy = new ClientTCP({ host: '127.0.0.1', port });
  const feeds = new InProcessFeeds();
  return {
    client: new ProxyServiceClient(proxy, deadlineMs),
    endpoint: new ServerEndpoint(server, log),
    feeds,
    publish: (feed) => feeds.publish(feed),
    close: () => {
      proxy.close();
      server.close();
    },
  };
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
