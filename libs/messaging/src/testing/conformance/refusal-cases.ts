import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { book, context, type CopyBook, copyBook, ping } from './contracts.js';
import type { OpenedMessaging, OpenMessaging } from './opened-messaging.js';

export function refusalCases(open: OpenMessaging): void {
  let messaging: OpenedMessaging;
  let log: KeptLog;

  beforeEach(async () => {
    log = new KeptLog();
    messaging = await open({ deadlineMs: 10_000, log });
  });
  afterEach(() => messaging.close());

  const answerWith = (work: () => Promise<never>) => messaging.endpoint.answer(ping, work);
  const refusal = async (asked: Promise<unknown>): Promise<DomainError> => {
    const error = await asked.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error instanceof DomainError) return error;
    throw new Error(`Not refused with a DomainError but with ${String(error)}`);
  };
  const refusalOf = async (request: unknown) => {
    let called = false;
    messaging.endpoint.answer(copyBook, async (given) => {
      called = true;
      return given;
    });
    const error = await refusal(messaging.client.ask(copyBook, request as CopyBook, context));
    expect(called).toBe(false);
    expect(error.code).toBe('BAD_INPUT');
    return error;
  };

  it('refuses a request without a field that must be there', async () => {
    const { faults, message } = await refusalOf({ pages: [] });
    expect(faults).toEqual([{ path: 'title', message: 'title must be a string' }]);
    expect(message).toContain('kit.copyBook.v1');
  });

  it('says which of a nested list is wrong', async () => {
    const { faults } = await refusalOf({
      ...book(),
      pages: [
        { number: 1, text: 'a' },
        { number: 'b', text: 'c' },
      ],
    });
    expect(faults).toEqual([{ path: 'pages[1].number', message: 'number must be an integer number' }]);
  });

  it('lists every fault', async () => {
    const { faults } = await refusalOf({ copies: 11, pages: [{}] });
    expect(faults.map(({ path }) => path)).toEqual(['title', 'copies', 'pages[0].number', 'pages[0].text']);
  });

  it('refuses a field that the contract does not know', async () => {
    expect((await refusalOf({ ...book(), colour: 'red' })).faults).toMatchObject([{ path: 'colour' }]);
  });

  it('refuses an unknown field inside a list', async () => {
    const pages = [{ number: 1, text: 'a', colour: 'red' }];
    expect((await refusalOf({ ...book(), pages })).faults).toMatchObject([{ path: 'pages[0].colour' }]);
  });

  it('refuses any field where the contract has none', async () => {
    answerWith(() => Promise.reject(new Error('not to be reached')));
    const error = await refusal(messaging.client.ask(ping, { colour: 'red' }, context));
    expect(error.code).toBe('BAD_INPUT');
  });

  it.each([[null], [7], ['text'], [[]]])('refuses %j, which is no object', async (request) => {
    expect((await refusalOf(request)).message).toContain('must be an object');
  });

  it('does not repeat values in a refusal', async () => {
    const error = await refusalOf({ ...book(), title: 17_031_984, copies: 17_031_984 });
    expect(error.message + JSON.stringify(error.faults)).not.toContain('17031984');
  });

  it('is not led astray by a field called __proto__', async () => {
    messaging.endpoint.answer(copyBook, async (given) => given);
    const asked = JSON.parse('{"title":"a","pages":[],"__proto__":{"polluted":true}}') as CopyBook;
    await messaging.client.ask(copyBook, asked, context).catch(() => undefined);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('brings a refusal of the handler over with code and message', async () => {
    answerWith(() => Promise.reject(new DomainError('NO_CAPACITY', 'Tuesday morning is full.')));
    const { code, message } = await refusal(messaging.client.ask(ping, {}, context));
    expect({ code, message }).toEqual({ code: 'NO_CAPACITY', message: 'Tuesday morning is full.' });
  });

  it('brings its faults over', async () => {
    const faults = [{ path: 'start', message: 'start must be later' }];
    answerWith(() => Promise.reject(new DomainError('RULE_VIOLATED', 'Too early.', faults)));
    expect((await refusal(messaging.client.ask(ping, {}, context))).faults).toEqual(faults);
  });

  it('keeps what a bug says to the log of the side where it happened', async () => {
    answerWith(() => Promise.reject(new TypeError('Jan Peeters is not a function')));
    const { code, message } = await refusal(messaging.client.ask(ping, {}, context));
    expect(code).toBe('UNAVAILABLE');
    expect(message).toContain('kit.ping.v1');
    expect(message).not.toContain('Peeters');
    expect(log.lines).toMatchObject([
      { fields: { contract: 'kit.ping.v1', correlationId: 'correlation-1' } },
    ]);
  });

  it('treats a handler that throws at once the same', async () => {
    messaging.endpoint.answer(ping, () => {
      throw new DomainError('CONFLICT', 'Again, please.');
    });
    expect((await refusal(messaging.client.ask(ping, {}, context))).code).toBe('CONFLICT');
  });

  it('says which contract nobody answers', async () => {
    const { code, message } = await refusal(messaging.client.ask(ping, {}, context));
    expect(code).toBe('UNAVAILABLE');
    expect(message).toContain('kit.ping.v1');
  });

  it('goes on after a refusal', async () => {
    let calls = 0;
    messaging.endpoint.answer(ping, async () => {
      if (++calls === 1) throw new DomainError('CONFLICT', 'Again, please.');
      return { pong: calls };
    });
    await refusal(messaging.client.ask(ping, {}, context));
    expect(await messaging.client.ask(ping, {}, context)).toEqual({ pong: 2 });
  });
}
