import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { KeptConnections } from './kept-connections.js';

/** A server whose clients may keep a connection for so long, and one client that keeps its own. */
async function serving(keepAliveTimeout: number) {
  const server = createServer({ keepAliveTimeout }, (_request, response) => response.end('{}'));
  const kept = new KeptConnections(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const agent = new Agent({ keepAlive: true });
  const { port } = server.address() as AddressInfo;
  const ask = async () => {
    const [response] = (await once(get({ port, agent }), 'response')) as [IncomingMessage];
    await once(response.resume(), 'end');
    return response.headers.connection;
  };
  const close = async () => {
    agent.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  const count = () => promisify(server.getConnections.bind(server))();
  return { kept, ask, count, [Symbol.asyncDispose]: close };
}

describe('connections that clients keep', () => {
  it('run out by themselves when nothing more is asked on them', async () => {
    await using server = await serving(100);
    await server.ask();
    server.kept.letGo();
    expect(await server.count()).toBe(1);
    await server.kept.runOut();
    expect(await server.count()).toBe(0);
  });

  it('are gone with the next answer, however long clients may keep them', async () => {
    await using server = await serving(3_600_000);
    await server.ask();
    server.kept.letGo();
    const out = server.kept.runOut();
    expect(await server.ask()).toBe('close');
    await out;
    expect(await server.count()).toBe(0);
  });
});
