import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '@samenloket/event-sourcing';
import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { ChangeSourceDouble } from '../testing/change-source-double.js';
import { ChangeHub } from './change-hub.js';
import { ChangesRoute, type ChangesRouteOptions } from './changes-route.js';
import { ToldBrowser } from './told-browser.js';

/** One whose connection stays open after the answer. */
class ResponseDouble extends EventEmitter {
  headersSent = false;
  status = 0;
  writableLength = 0;
  readonly written: string[] = [];
  private ended = false;

  writeHead(status: number): void {
    [this.headersSent, this.status] = [true, status];
  }
  write(text: string): void {
    if (this.ended) throw new Error('write after end');
    this.written.push(text);
  }
  end(): void {
    this.ended = true;
  }
}

/** Time goes by, and who waits for something goes on. */
async function pass(ms: number): Promise<void> {
  await setImmediate();
  mock.timers.tick(ms);
  await setImmediate();
}

describe('a browser that is told of changes', () => {
  let answer: ResponseDouble;
  let response: ServerResponse;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
    answer = new ResponseDouble();
    response = answer as unknown as ServerResponse;
  });
  afterEach(() => void mock.timers.reset());

  it('hears once what comes just before a beat', async () => {
    const browser = new ToldBrowser(response, async () => true, silentLog);
    browser.begin(1, true);
    await pass(19_950);
    browser.hear(2, ['desk']);
    await pass(200);
    expect(answer.written.slice(1)).toEqual([`data: {"position":2,"topics":["desk"]}\n\n`]);
    browser.end();
  });

  it('hears nothing behind the answer that changes cannot be told', async () => {
    const [telling, silent] = [new ChangeSourceDouble(), new ChangeSourceDouble(false)];
    const capacity = { id: 'x', role: 'deskWorker', deskIds: ['ours'], locationIds: [] };
    const live = { key: { id: 'session' }, session: { capacities: [capacity], active: 'x' } };
    const asked = mock.fn(async () => live);
    const sessions = { find: asked };
    const hub = new ChangeHub([telling, silent], { log: silentLog, patienceMs: 1_000 });
    const options = {
      ...{ hub, log: silentLog, tokens: { tokenFor: async () => '' } },
      door: { sessions, admitListener: async () => live },
    };
    const route = new ChangesRoute(options as unknown as ChangesRouteOptions);
    const over = route.handler({ method: 'GET' } as IncomingMessage, response);
    await pass(950);
    telling.tell(5, { thing: 'request:a', deskIds: ['ours'] });
    await pass(1_000);
    await over;
    expect(answer.status).toBe(503);
    expect([answer.written, asked.mock.calls]).toEqual([[], []]);
    route.letGo();
  });
});
