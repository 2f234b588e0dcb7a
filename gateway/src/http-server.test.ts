import { afterEach, describe, expect, it } from '@jest/globals';
import { bodyBounds } from '@samenloket/platform';
import { ConnectionBalancer, IncessantRequests } from '@samenloket/platform/testing';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { answerJson, listen, type MayBeLong } from './http-server.js';

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

  const statusOf = async (length: number, mayBeLong: MayBeLong) => {
    const { url } = use(
      await listen(
        0,
        '127.0.0.1',
        { '/graphql': (_request, response) => answerJson(response, 200, {}) },
        undefined,
        mayBeLong,
      ),
    );
    const asked = request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-length': String(length) },
    });
    asked.flushHeaders();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    asked.destroy();
    return answer.statusCode;
  };

  it('refuses what is too long before it takes it in, from who may send files later than from others', async () => {
    const { anybody, files } = bodyBounds;
    const [nobody, somebody] = [async () => false, async () => true];
    expect(await statusOf(anybody, nobody)).toBe(200);
    expect(await statusOf(anybody + 1, nobody)).toBe(413);
    expect(await statusOf(files, somebody)).toBe(200);
    expect(await statusOf(files + 1, somebody)).toBe(413);
  });

  it('takes in no more of a question that does not end', async () => {
    const received = Promise.withResolvers<number>();
    const server = use(
      await listen(0, '127.0.0.1', {
        '/graphql': async (incoming) => {
          let bytes = 0;
          incoming.on('data', (part: Buffer) => (bytes += part.length));
          incoming.on('close', () => received.resolve(bytes));
          await received.promise;
        },
      }),
    );
    const asked = request(`${server.url}/graphql`, { method: 'POST' });
    asked.on('error', () => undefined);
    const part = Buffer.alloc(64 * 1024);
    const send = () => {
      while (!asked.destroyed && asked.write(part));
    };
    asked.on('drain', send);
    send();
    expect(await received.promise).toBeLessThanOrEqual(bodyBounds.anybody);
    asked.destroy();
  });
});
