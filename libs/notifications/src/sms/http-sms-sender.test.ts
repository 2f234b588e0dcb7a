import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { HttpSmsSender } from './http-sms-sender.js';

const message = {
  id: '00000000-0000-4000-8000-000000000001',
  ownerId: '00000000-0000-4000-8000-0000000000fa',
  at: '2026-03-02T09:00:00.000Z',
  to: '+32470123456',
  subject: '',
  text: 'Loket Brugge: er is een plaats.',
  signedBy: 'Loket Brugge',
};

describe('sending a text message', () => {
  let gateway: Server;
  let status: number;
  let posted: { headers: IncomingHttpHeaders; body: string }[];
  let url: string;

  beforeEach(async () => {
    [status, posted] = [202, []];
    gateway = createServer((request, response) => {
      void text(request).then((body) => {
        posted.push({ headers: request.headers, body });
        response.writeHead(status).end(`no route to ${message.to}`);
      });
    }).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/sms`;
  });
  afterEach(async () => {
    gateway.closeAllConnections();
    gateway.close();
    await once(gateway, 'close');
  });

  it('posts it with the token, and a key by which the gateway knows a repeat', async () => {
    await new HttpSmsSender({ url, token: 'secret', from: 'Loket' }).send(message);
    expect(posted).toMatchObject([
      { headers: { authorization: 'Bearer secret', 'idempotency-key': message.id } },
    ]);
    const body: unknown = JSON.parse(posted[0]?.body ?? '');
    expect(body).toEqual({ to: message.to, text: message.text, from: 'Loket' });
  });

  it('signs it, where there is a secret, so that the gateway knows who asks and that nobody changed it', async () => {
    await new HttpSmsSender({ url }).send(message);
    await new HttpSmsSender({ url, secret: 'of both' }).send(message);
    const [unsigned, signed] = posted;
    const [, seconds = '', mac] =
      /^t=(\d+),v1=(\w+)$/.exec(String(signed?.headers['samenloket-signature'])) ?? [];
    const expected = createHmac('sha256', 'of both').update(`${seconds}.${signed?.body}`).digest('hex');
    expect([unsigned?.headers['samenloket-signature'], mac]).toEqual([undefined, expected]);
    expect(Math.abs(Number(seconds) * 1_000 - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    [400, 'permanent'],
    [404, 'permanent'],
    [401, 'temporary'],
    [403, 'temporary'],
    [429, 'temporary'],
    [503, 'temporary'],
  ])('says of an answer %i that it is %s, without the number', async (answer, kind) => {
    status = answer;
    const failure: unknown = await new HttpSmsSender({ url }).send(message).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'DeliveryFailed', kind, code: `HTTP ${answer}` });
    expect(String(failure)).not.toContain('+32');
  });

  it('says that a message may have gone when the gateway does not answer in time', async () => {
    const hangs = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(hangs, 'listening');
    const { port } = hangs.address() as AddressInfo;
    const failure: unknown = await new HttpSmsSender({ url: `http://127.0.0.1:${port}/sms`, timeoutMs: 50 })
      .send(message)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'temporary', code: 'TIMEOUT', mayHaveGone: true });
    hangs.closeAllConnections();
    hangs.close();
  });

  it('tries again later when the gateway is away', async () => {
    const failure: unknown = await new HttpSmsSender({ url: 'http://127.0.0.1:1/sms' })
      .send(message)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'temporary' });
  });
});
