import { afterEach, describe, expect, it } from '@jest/globals';
import { Health } from '@samenloket/platform';
import { ConnectionBalancer, IncessantRequests } from '@samenloket/platform/testing';
import { setImmediate as turn } from 'node:timers/promises';
import { HttpHost, type HttpHandler } from './http-host.js';

describe('the port of a service', () => {
  let opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((one) => one.close()));
    opened = [];
  });
  const use = <Opened extends { close(): Promise<void> }>(one: Opened): Opened => {
    opened.push(one);
    return one;
  };
  const answering = async (handler: HttpHandler) => {
    const host = await HttpHost.listen({ health: new Health(), port: 0, host: '127.0.0.1' });
    host.serve('/graphql', handler);
    return host;
  };
  const soon: HttpHandler = (_request, response) => setImmediate(() => response.end('{}'));

  it('loses no request of clients that keep their connections while it drains and closes', async () => {
    const [going, staying] = [await answering(soon), use(await answering(soon))];
    const balancer = use(await ConnectionBalancer.listen(going.port));
    const { port } = going;
    const requests = use(new IncessantRequests(`${balancer.url}/graphql`, { method: 'POST', body: '{}' }));
    await requests.more(100);
    balancer.leadTo(staying.port);
    going.letGo();
    while (balancer.connectionsTo(port) > 0) await turn();
    await going.close();
    await requests.more(100);
    await requests.close();
    expect(requests.failures).toEqual([]);
  });

  it('finishes what is in hand when it closes, and lets go of the connection behind it', async () => {
    const asked = Promise.withResolvers<() => void>();
    const host = await answering((_request, response) => asked.resolve(() => response.end('{}')));
    const asking = fetch(`http://127.0.0.1:${host.port}/graphql`);
    const answer = await asked.promise;
    const closing = host.close();
    answer();
    const response = await asking;
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    await response.body?.cancel();
    await closing;
  });
});
