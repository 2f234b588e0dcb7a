import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lookup } from './addresses.js';
import { Replicas } from './replicas.js';

const listening = async (server: Server, port: number, host: string) => {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return (server.address() as AddressInfo).port;
};

/** Two replicas behind one name, as pods are: the same port, each its own address of this machine. */
describe('replicas behind a name', () => {
  const hosts = ['127.0.0.1', '127.0.0.2'] as const;
  let looked = 0;
  /** None: they cannot be looked up. */
  let addresses: string[] | undefined;
  const lookup: Lookup = async () => {
    looked++;
    if (!addresses) throw new Error('EAI_AGAIN');
    return addresses.map((address) => ({ address, family: 4 }));
  };
  let servers: Server[] = [];
  let replicas: Replicas;
  let [one, other] = ['', ''];

  beforeEach(async () => {
    servers = hosts.map(() => createServer((_request, response) => response.end()));
    const [first, second] = servers as [Server, Server];
    const port = await listening(first, 0, hosts[0]);
    await listening(second, port, hosts[1]);
    [one, other] = hosts.map((host) => `http://${host}:${port}`) as [string, string];
    addresses = [...hosts];
    replicas = new Replicas('intake', [`http://intake:${port}`], {
      lookEveryMs: 5,
      resolveEveryMs: 5,
      lookup,
    });
  });
  afterEach(async () => {
    await replicas.close();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  });

  const next = () => replicas.next(new Set(), 3_000);
  /** Asks until the last ten were these and no others. */
  const untilOnly = async (...wanted: string[]) => {
    for (let last: (string | undefined)[] = []; ;) {
      last = [...last.slice(-9), await next()];
      if (last.length === 10 && [...new Set(last)].sort().join() === wanted.join()) return wanted;
      await new Promise(setImmediate);
    }
  };

  it('are asked in turn, each at its own address', async () => {
    expect(await untilOnly(one, other)).toEqual([one, other]);
  });

  it('are no longer asked at an address that is gone, and asked at one that came', async () => {
    await untilOnly(one, other);
    addresses = [hosts[1]];
    await untilOnly(other);
    addresses = [hosts[0]];
    expect(await untilOnly(one)).toEqual([one]);
  });

  it('stay the last ones that were known when their name cannot be looked up', async () => {
    await untilOnly(one, other);
    addresses = undefined;
    const looks = looked;
    while (looked < looks + 3) await new Promise(setImmediate);
    expect(await untilOnly(one, other)).toEqual([one, other]);
  });

  it('are not waited for any more once they are closed', async () => {
    await untilOnly(one, other);
    const waiting = replicas.next(new Set([one, other]), 60_000);
    await replicas.close();
    expect(await waiting).toBeUndefined();
  });
});
