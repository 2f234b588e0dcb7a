import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { type NatsLink, NatsTransport } from '@samenloket/messaging/nats';
import { context, ping } from '@samenloket/messaging/testing';
import { headers, type Msg } from '@nats-io/transport-node';
import { kitTraffic } from './kit-traffic.js';
import { OpenedNats } from './opened-nats.js';
import { until } from './until.js';

describe('requests over NATS', () => {
  let nats: OpenedNats;
  let asker: NatsLink;
  const answerers: NatsTransport[] = [];

  beforeAll(async () => {
    nats = await OpenedNats.open(kitTraffic);
  });
  afterAll(() => nats[Symbol.asyncDispose]());
  beforeEach(async () => {
    asker = await nats.connect('kitAsker');
  });
  afterEach(async () => {
    await Promise.all(answerers.splice(0).map((each) => each.drain()));
  });

  const client = (deadlineMs = 10_000) =>
    NatsTransport.open({ link: asker, service: 'kitAsker', log: new KeptLog(), deadlineMs }).client;
  const replica = async (instance: string, answer: () => Promise<number>, log = new KeptLog()) => {
    const link = await nats.connect('kitAnswerer', { instance });
    const transport = NatsTransport.open({ link, service: 'kit', log });
    transport.endpoint.answer(ping, async () => ({ pong: await answer() }));
    await transport.listen();
    answerers.push(transport);
    return { transport, link, log };
  };

  it('are shared by the replicas: one answers, not all', async () => {
    const handled = [0, 0];
    await replica('one', async () => ++handled[0]!);
    await replica('two', async () => ++handled[1]!);
    await Promise.all(Array.from({ length: 100 }, () => client().ask(ping, {}, context)));
    expect(handled[0]! + handled[1]!).toBe(100);
    expect(Math.min(...handled)).toBeGreaterThan(0);
  });

  it('that a replica has taken are answered before it leaves', async () => {
    const taken = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<number>();
    const { transport } = await replica('one', () => (taken.resolve(), finish.promise));
    const answer = client().ask(ping, {}, context);
    await taken.promise;
    const drained = transport.drain();
    finish.resolve(7);
    expect(await answer).toEqual({ pong: 7 });
    await drained;
  });

  it('do not fail while replicas are replaced one by one', async () => {
    let current = await replica('r0', async () => 0);
    let asked = 0;
    let going = true;
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (; going; asked++) await client().ask(ping, {}, context);
      }),
    );
    for (let turn = 1; turn <= 10; turn++) {
      const next = await replica(`r${turn}`, async () => turn);
      await current.transport.drain();
      await current.link.close();
      current = next;
      const before = asked;
      await until('it goes on', () => asked > before + 5);
    }
    going = false;
    await expect(load).resolves.toBeDefined();
  });

  it('survive a restart of NATS while their handler is at work', async () => {
    const taken = Promise.withResolvers<void>();
    let calls = 0;
    const { link } = await replica('one', async () => {
      taken.resolve();
      if (++calls === 1) await until('NATS is away', () => !link.connected);
      return calls;
    });
    const answer = client(25_000).ask(ping, {}, context);
    await taken.promise;
    await nats.server.restart();
    expect(await answer).toEqual({ pong: 2 });
  }, 30_000);

  it('are told apart from silence: nobody answers, said at once', async () => {
    const began = performance.now();
    await expect(client(60_000).ask(ping, {}, context)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('carry the trace and their deadline in headers', async () => {
    const link = await nats.connect('kitAnswerer');
    const seen = Promise.withResolvers<Msg>();
    link.connection.subscribe('ask.kit.ping.v1', { callback: (_error, message) => seen.resolve(message) });
    await link.connection.flush();
    const asked = client(500).ask(ping, {}, context);
    asked.catch(() => undefined);
    const message = await seen.promise;
    expect(message.headers?.get('traceparent')).toBe(context.traceparent);
    expect(Date.parse(message.headers?.get('Samenloket-Deadline') ?? '')).toBeLessThanOrEqual(
      Date.now() + 500,
    );
    await expect(asked).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await link.close();
  });

  it('are dropped when nobody can be waiting for them any more', async () => {
    let handled = 0;
    const { log } = await replica('one', async () => ++handled);
    const late = headers();
    late.set('Samenloket-Deadline', new Date(Date.now() - 60_000).toISOString());
    asker.connection.publish('ask.kit.ping.v1', JSON.stringify({ request: {}, context }), { headers: late });
    await until('it is dropped', () => log.lines.length > 0);
    expect(log.lines).toMatchObject([{ fields: { contract: 'kit.ping.v1' } }]);
    expect(handled).toBe(0);
  });

  it.each(['{', 'null', '{"request":{}}'])('that are none, as %s, are refused', async (payload) => {
    await replica('one', async () => 1);
    const reply = await asker.connection.request('ask.kit.ping.v1', payload);
    expect(reply.json()).toMatchObject({ refusal: { code: 'BAD_INPUT' } });
  });

  it('that are larger than NATS takes are refused with what to do', async () => {
    const huge = { title: 'x'.repeat(9 * 1_024 * 1_024) };
    await expect(client().ask(ping, huge, context)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('smaller batches'),
    });
  });
});
