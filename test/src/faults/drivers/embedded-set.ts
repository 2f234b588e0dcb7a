import { SystemClock } from '@samenloket/event-sourcing';
import { createLogger, DevelopmentTokenSigner, Health } from '@samenloket/platform';
import { openPlatform, runOperation, servePlatform } from '@samenloket/standalone';
import { mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { samenloketJson } from '../../harness/command-line.js';
import { temporaryFolder } from '../../harness/folders.js';
import { type PlatformProcess, startPlatformProcess } from '../../harness/running-platform.js';
import { signToken } from '../../harness/tokens.js';
import type { FaultSet, Inspection } from './fault-set.js';

/** The embedded profile as a process: one that can be killed. It starts with its first import. */
export async function embeddedSet(): Promise<FaultSet> {
  const folder = await temporaryFolder();
  const data = join(folder.path, 'data');
  const keys = join(data, 'keys');
  await mkdir(keys, { recursive: true });
  const port = await freePort();
  const signer = await DevelopmentTokenSigner.open({ folder: keys, clock: new SystemClock() });
  let running: PlatformProcess | undefined;
  const kill = async () => {
    await running?.kill();
    running = undefined;
  };
  const restart = async () => {
    const began = performance.now();
    running = await startPlatformProcess(data, { SAMENLOKET_PORT: `${port}` });
    return performance.now() - began;
  };
  return {
    gateways: [`http://127.0.0.1:${port}`],
    processes: [{ name: 'platform', kill, restart }],
    sign: (role, claims) => signToken(signer, role, claims),
    importFiles: async (files) => {
      await samenloketJson(data, 'import', files);
      if (!running) await restart();
    },
    inspect: async () => {
      await kill();
      return inspectFolder(data);
    },
    [Symbol.asyncDispose]: async () => {
      await kill();
      await folder[Symbol.asyncDispose]();
    },
  };
}

interface Verified {
  readonly faults: readonly { readonly where: string; readonly what: string }[];
  readonly views: readonly { readonly view: string; readonly same: boolean }[];
}

async function inspectFolder(folder: string): Promise<Inspection> {
  const log = createLogger({ level: 'error' });
  const platform = await openPlatform({ folder, clock: new SystemClock(), log, command: 'test' });
  const health = new Health();
  const served = await servePlatform(platform, { port: 0, host: '127.0.0.1', development: true, health });
  return {
    url: served.url,
    settled: () => platform.settled(),
    events: () => platform.eventStore.readAll(),
    unsound: async () => {
      const { faults, views } = (await runOperation(platform, 'verify', {}, () => undefined)) as Verified;
      const differing = views.filter(({ same }) => !same);
      return [
        ...faults.map(({ where, what }) => `${where}: ${what}`),
        ...differing.map(({ view }) => `${view} differs from a clean fold`),
      ];
    },
    [Symbol.asyncDispose]: async () => {
      await served.close();
      await platform.close();
    },
  };
}

/** Restarts must come back where clients know the platform to be. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
