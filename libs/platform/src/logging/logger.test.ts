import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { createLogger } from './logger.js';

function loggerInMemory(facts?: () => Record<string, string>) {
  const lines: Record<string, unknown>[] = [];
  const to = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { log: createLogger({ level: 'info', to, ...(facts && { facts }) }), lines };
}

describe('the log', () => {
  it('holds level, time, text and fields', () => {
    const { log, lines } = loggerInMemory();
    log.warn({ stream: 'careRequest-1' }, 'An event is parked');
    log.debug('not at this level');
    expect(lines).toEqual([
      { level: 'warn', time: expect.any(String), stream: 'careRequest-1', msg: 'An event is parked' },
    ]);
  });

  it('tells on every line which process wrote it, and in which trace', () => {
    let trace = 'one';
    const { log, lines } = loggerInMemory(() => ({ service: 'matching', instance: 'm-1', traceId: trace }));
    log.info({ lastName: 'Peeters' }, 'first');
    trace = 'other';
    log.child({ view: 'offers' }).info('second');
    expect(lines).toMatchObject([
      { service: 'matching', instance: 'm-1', traceId: 'one', lastName: '[hidden]', msg: 'first' },
      { service: 'matching', instance: 'm-1', traceId: 'other', view: 'offers', msg: 'second' },
    ]);
  });

  it('has no field of one line on the next, when the facts are always the same object', () => {
    const facts = { service: 'matching' };
    const { log, lines } = loggerInMemory(() => facts);
    log.info({ stream: 'offers-1' }, 'first');
    log.info({ view: 'offers' }, 'second');
    expect(lines[1]).toEqual({
      level: 'info',
      time: expect.any(String),
      service: 'matching',
      view: 'offers',
      msg: 'second',
    });
  });

  it('hides what would tell who somebody is, also further down', () => {
    const { log, lines } = loggerInMemory();
    const person = { lastName: 'Peeters', birthDate: '2025-01-01', deskId: 'desk-1' };
    log.info({ ...person, request: { ...person, child: person }, authorization: 'Bearer x' }, 'text');
    expect(JSON.stringify(lines)).not.toMatch(/Peeters|2025-01-01|Bearer/);
    expect(lines[0]).toMatchObject({ deskId: 'desk-1', lastName: '[hidden]', request: { deskId: 'desk-1' } });
  });

  it('says of an unexpected error where it happened, not what it quotes', () => {
    const { log, lines } = loggerInMemory();
    const cause = Object.assign(new RangeError('2025-01-01\nis too old'), { code: 'ERR_OLD' });
    log.error({ err: new SyntaxError('Unexpected token in "Jan\nPeeters"', { cause }) }, 'text');
    expect(lines[0]).toMatchObject({
      err: {
        type: 'SyntaxError',
        at: expect.arrayContaining([expect.stringMatching(/^at .*logger\.test\./)]),
        cause: { type: 'RangeError', code: 'ERR_OLD' },
      },
    });
    expect(JSON.stringify(lines)).not.toMatch(/Peeters|2025-01-01/);
  });

  it('keeps the words of our own refusals', () => {
    const { log, lines } = loggerInMemory();
    log.error({ err: new DomainError('CONFLICT', 'Look again and retry.') }, 'text');
    expect(lines[0]).toMatchObject({
      err: { type: 'DomainError', code: 'CONFLICT', message: 'Look again and retry.' },
    });
  });

  it('says that something was thrown that is no error', () => {
    const { log, lines } = loggerInMemory();
    log.error({ err: 'Jan Peeters' }, 'text');
    expect(lines[0]).toMatchObject({ err: { type: 'string' } });
  });
});
