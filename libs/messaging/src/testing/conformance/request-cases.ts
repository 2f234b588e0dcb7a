import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { book, context, CopyBook, copyBook, forget, ping } from './contracts.js';
import type { OpenedMessaging, OpenMessaging } from './opened-messaging.js';

export function requestCases(open: OpenMessaging): void {
  let messaging: OpenedMessaging;

  beforeEach(async () => {
    messaging = await open({ deadlineMs: 10_000, log: new KeptLog() });
  });
  afterEach(() => messaging.close());

  const echo = () => messaging.endpoint.answer(copyBook, async (request) => request);

  it('brings a request to its handler and the answer back', async () => {
    echo();
    expect(await messaging.client.ask(copyBook, book(), context)).toEqual(book());
  });

  it('gives the handler an instance of the contract’s class', async () => {
    messaging.endpoint.answer(copyBook, async (request) => {
      expect(request).toBeInstanceOf(CopyBook);
      return request;
    });
    await messaging.client.ask(copyBook, book(), context);
  });

  it('carries the context along unchanged', async () => {
    let seen: unknown;
    messaging.endpoint.answer(ping, async (_request, given) => {
      seen = given;
      return { pong: 1 };
    });
    await messaging.client.ask(ping, {}, context);
    expect(seen).toEqual(context);
  });

  it('copies the request: what the handler does to it, the caller does not see', async () => {
    messaging.endpoint.answer(copyBook, async (request) => {
      request.title = 'changed';
      request.pages.length = 0;
      return request;
    });
    const asked = book();
    await messaging.client.ask(copyBook, asked, context);
    expect(asked).toEqual(book());
  });

  it('copies the context as well', async () => {
    messaging.endpoint.answer(ping, async (_request, given) => {
      Object.assign(given.actor, { subject: 'changed' });
      return { pong: 1 };
    });
    await messaging.client.ask(ping, {}, context);
    expect(context.actor.subject).toBe('subject-1');
  });

  it('copies the answer: what the caller does to it, the handler does not see', async () => {
    const kept = book();
    messaging.endpoint.answer(copyBook, async () => kept);
    const answered = await messaging.client.ask(copyBook, book(), context);
    answered.pages.length = 0;
    expect(kept).toEqual(book());
  });

  it('leaves out what is undefined', async () => {
    echo();
    const answered = await messaging.client.ask(copyBook, { ...book(), copies: undefined }, context);
    expect(Object.keys(answered)).not.toContain('copies');
  });

  it('keeps null', async () => {
    echo();
    const answered = await messaging.client.ask(copyBook, { ...book(), copies: null }, context);
    expect(answered.copies).toBeNull();
  });

  it('answers nothing when the handler does', async () => {
    messaging.endpoint.answer(forget, async () => undefined);
    expect(await messaging.client.ask(forget, {}, context)).toBeUndefined();
  });

  it('carries every character', async () => {
    echo();
    const title = 'Één kind, 宝宝 👶🏽, \u0000, "quoted", \u2028, \\, عائلة';
    expect((await messaging.client.ask(copyBook, { ...book(), title }, context)).title).toBe(title);
  });

  it('carries a batch of some megabytes', async () => {
    echo();
    const large = { ...book(10_000), title: 'x'.repeat(2_000_000) };
    const answered = await messaging.client.ask(copyBook, large, context);
    expect(answered.pages).toHaveLength(10_000);
    expect(answered.title).toHaveLength(2_000_000);
  });

  it('keeps contracts apart', async () => {
    echo();
    messaging.endpoint.answer(ping, async () => ({ pong: 7 }));
    expect(await messaging.client.ask(ping, {}, context)).toEqual({ pong: 7 });
    expect(await messaging.client.ask(copyBook, book(1), context)).toEqual(book(1));
  });

  it('lets a handler ask on', async () => {
    messaging.endpoint.answer(ping, async () => ({ pong: 7 }));
    messaging.endpoint.answer(copyBook, async (request, given) => {
      const { pong } = await messaging.client.ask(ping, {}, given);
      return { ...request, title: `asked ${pong}` };
    });
    expect((await messaging.client.ask(copyBook, book(), context)).title).toBe('asked 7');
  });

  it('refuses a second handler for a contract', () => {
    echo();
    expect(echo).toThrow(/kit\.copyBook\.v1/);
  });
}
