import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { book, context, copyBook, ping } from './contracts.js';
import type { OpenedMessaging, OpenMessaging } from './opened-messaging.js';

const deadlineMs = 250;

export function timingCases(open: OpenMessaging): void {
  let messaging: OpenedMessaging;

  beforeEach(async () => {
    messaging = await open({ deadlineMs, log: new KeptLog() });
  });
  afterEach(() => messaging.close());

  it('gives up at the deadline, and says on what', async () => {
    const { promise, resolve } = Promise.withResolvers<{ pong: number }>();
    messaging.endpoint.answer(ping, () => promise);
    await expect(messaging.client.ask(ping, {}, context)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('kit.ping.v1'),
    });
    resolve({ pong: 1 });
  });

  it('does not take a late answer for the next one', async () => {
    const first = Promise.withResolvers<{ pong: number }>();
    let calls = 0;
    messaging.endpoint.answer(ping, () => (++calls === 1 ? first.promise : Promise.resolve({ pong: calls })));
    await expect(messaging.client.ask(ping, {}, context)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    first.resolve({ pong: 1 });
    expect(await messaging.client.ask(ping, {}, context)).toEqual({ pong: 2 });
  });

  it('gives each of 200 concurrent callers its own answer', async () => {
    messaging.endpoint.answer(copyBook, async (request) => {
      await Promise.resolve();
      return request;
    });
    const titles = Array.from({ length: 200 }, (_, index) => `book ${index}`);
    const answers = await Promise.all(
      titles.map((title) => messaging.client.ask(copyBook, { ...book(), title }, context)),
    );
    expect(answers.map(({ title }) => title)).toEqual(titles);
  });

  it('does not let a slow handler hold up the others', async () => {
    const slow = Promise.withResolvers<{ pong: number }>();
    messaging.endpoint.answer(ping, () => slow.promise);
    messaging.endpoint.answer(copyBook, async (request) => request);
    const waiting = messaging.client.ask(ping, {}, context);
    await messaging.client.ask(copyBook, book(), context);
    slow.resolve({ pong: 1 });
    expect(await waiting).toEqual({ pong: 1 });
  });

  it('runs calls of one contract at the same time', async () => {
    const both = Promise.withResolvers<void>();
    let inside = 0;
    messaging.endpoint.answer(ping, async () => {
      if (++inside === 2) both.resolve();
      await both.promise;
      return { pong: inside };
    });
    const asked = [messaging.client.ask(ping, {}, context), messaging.client.ask(ping, {}, context)];
    expect(await Promise.all(asked)).toEqual([{ pong: 2 }, { pong: 2 }]);
  });
}
