import { afterEach, describe, expect, it } from '@jest/globals';
import { ConnectionBalancer, IncessantRequests } from '@samenloket/platform/testing';
import { setImmediate as turn } from 'node:timers/promises';
import { answerJson, listen } from './http-server.js';

describe('the server of the gateway', () => {
  let opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((one) => one.close()));
    opened = [];
  });
  const use = <Opened extends { close(): Promise<void> }>(one: Opened): Opened => {
    opened.push(one);
    return one;
  };
  const answering = () =>
    listen(0, '127.0.0.1', {
      '/graphql': async (_request, response) => {
        await turn();
        answerJson(response, 200, {});
      },
    });

  it('loses no request of clients that keep their connections while it drains and closes', async () => {
    const [going, staying] = [await answering(), use(await answering())];
    const balancer = use(await ConnectionBalancer.listen(going.port));
    const requests = use(new IncessantRequests(`${balancer.url}/graphql`, { method: 'POST', body: '{}' }));
    await requests.more(100);
    balancer.leadTo(staying.port);
    going.letGo();
    while (balancer.connectionsTo(going.port) > 0) await turn();
    await going.close();
    await requests.more(100);
    await requests.close();
    expect(requests.failures).toEqual([]);
  });

  it('finishes what is in hand when it closes, and lets go of the connection behind it', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const server = await listen(0, '127.0.0.1', {
      '/graphql': async (_request, response) => {
        asked.resolve();
        await answer.promise;
        answerJson(response, 200, {});
      },
    });
    const asking = fetch(`${server.url}/graphql`);
    await asked.promise;
    const closing = server.close();
    answer.resolve();
    const response = await asking;
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    await response.body?.cancel();
    await closing;
  });
});
