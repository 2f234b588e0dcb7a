import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, silentLog } from '@samenloket/event-sourcing';
import { ChangeSource, type Tell } from '@samenloket/messaging';
import { Health, type RequestContext, type RequestHeaders } from '@samenloket/platform';
import { actingAs, nobody } from '@samenloket/platform/testing';
import { ChangesRoute } from './changes-route.js';
import { HttpHost } from './http-host.js';

class OneChange extends ChangeSource {
  async follow(tell: Tell, signal: AbortSignal): Promise<void> {
    tell({ position: 7, concerned: [] });
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  }
}

const signInFault = new DomainError('UNAUTHENTICATED', 'Not valid here.');
const contexts: Readonly<Record<string, RequestContext>> = {
  'Bearer operator': actingAs('operator'),
  'Bearer worker': actingAs('deskWorker'),
};

describe('where a service tells of changes', () => {
  let host: HttpHost;
  let route: ChangesRoute;
  beforeEach(async () => {
    host = await HttpHost.listen({ health: new Health(), port: 0, host: '127.0.0.1' });
    const contextFor = async ({ authorization }: RequestHeaders) =>
      contexts[String(authorization)] ?? { ...nobody(), signInFault };
    route = new ChangesRoute({ contextFor }, new OneChange(), silentLog);
    host.serve('/changes', route.handler);
  });
  afterEach(() => host.close());
  const ask = (token: string) =>
    fetch(`http://127.0.0.1:${host.port}/changes`, { headers: { authorization: `Bearer ${token}` } });

  it('tells who runs the platform, and ends when the service stops', async () => {
    const response = await ask('operator');
    route.letGo();
    expect(await response.text()).toBe('{"position":7,"concerned":[]}\n');
    expect((await ask('operator')).status).toBe(503);
  });

  it('tells nobody else', async () => {
    expect((await ask('worker')).status).toBe(403);
    expect((await ask('somebody')).status).toBe(401);
  });
});
