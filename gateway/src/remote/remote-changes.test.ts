import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ToldChange } from '@samenloket/contracts';
import { RoleTokenSigner, type SignedInActor } from '@samenloket/platform';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RemoteChanges } from './remote-changes.js';
import { Replicas } from './replicas.js';

class SaysWho extends RoleTokenSigner {
  async sign({ role, deskIds }: SignedInActor): Promise<string> {
    return `${role}${deskIds.length}`;
  }
}

describe('changes that a service tells over HTTP', () => {
  let changes: RemoteChanges;
  let replicas: Replicas;
  let close: () => Promise<void>;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const told: ToldChange[] = [];

  beforeEach(async () => {
    told.length = 0;
    const server = createServer((request, response) =>
      request.url === '/changes' ? answer(request, response) : response.end(),
    ).listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    replicas = new Replicas('intake', [`http://127.0.0.1:${port}`], { lookEveryMs: 5 });
    changes = new RemoteChanges(replicas, new SaysWho());
    close = async () => {
      await replicas.close();
      server.closeAllConnections();
      server.close();
    };
  });
  afterEach(() => close());
  const follow = (signal = new AbortController().signal) =>
    changes.follow((change) => told.push(change), signal);

  it('come line by line, however the lines are cut, to who runs the platform', async () => {
    const change = { position: 3, concerned: [{ thing: 'request:a', deskIds: ['b'] }] };
    answer = ({ headers }, response) => {
      expect(headers.authorization).toBe('Bearer operator0');
      const text = `${JSON.stringify(change)}\n\n${JSON.stringify({ position: 4, concerned: [] })}\n`;
      response.write(text.slice(0, 20));
      setImmediate(() => response.end(text.slice(20)));
    };
    await expect(follow()).rejects.toThrow('intake told no more.');
    expect(JSON.parse(JSON.stringify(told))).toEqual([change, { position: 4, concerned: [] }]);
  });

  it('are refused when they say more than ids', async () => {
    const concerned = [{ deskIds: [], name: 'Zefirelle' }];
    answer = (_request, response) => response.end(`${JSON.stringify({ position: 3, concerned })}\n`);
    await expect(follow()).rejects.toThrow('concerned[0].name');
    expect(told).toEqual([]);
  });

  it('fail when the service beats no longer, though its connection stays', async () => {
    answer = (_request, response) =>
      void response.write(`${JSON.stringify({ position: 3, concerned: [] })}\n`);
    const impatient = new RemoteChanges(replicas, new SaysWho(), 50);
    const over = impatient.follow((change) => told.push(change), new AbortController().signal);
    await expect(over).rejects.toThrow('intake has fallen silent.');
    expect(told).toHaveLength(1);
  });

  it('fail while the service does not know how to tell, and end when nobody listens', async () => {
    answer = (_request, response) => response.writeHead(404).end();
    await expect(follow()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const ending = new AbortController();
    answer = (_request, response) => void response.write('\n', () => ending.abort());
    await follow(ending.signal);
  });
});
