import { type Clock, SystemClock } from '@samenloket/event-sourcing';
import { createLogger, DevelopmentTokenSigner, Health } from '@samenloket/platform';
import { openPlatform, servePlatform } from '@samenloket/standalone';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { samenloketJson } from '../../harness/command-line.js';
import type { FileClock } from '../../harness/file-clock.js';
import { temporaryFolder } from '../../harness/folders.js';
import { freePort } from '@samenloket/doubles';
import { type PlatformProcess, startPlatformProcess } from '../../harness/running-platform.js';
import { signToken } from '../../harness/tokens.js';
import type { FaultSet, Inspection } from './fault-set.js';
import { inspectionOf } from './inspect-platform.js';

/**
 * The embedded profile as a process: one that can be killed. It starts with its first import.
 * @param clock for a set that lives in another time
 */
export async function embeddedSet(clock?: FileClock): Promise<FaultSet> {
  const folder = await temporaryFolder();
  const data = join(folder.path, 'data');
  const keys = join(data, 'keys');
  await mkdir(keys, { recursive: true });
  const port = await freePort();
  const signer = await DevelopmentTokenSigner.open({ folder: keys, clock: clock ?? new SystemClock() });
  const environment = clock && { SAMENLOKET_CLOCK_FILE: clock.file };
  let running: PlatformProcess | undefined;
  let isKept = false;
  const kill = async () => {
    await running?.kill();
    running = undefined;
  };
  const restart = async () => {
    const began = performance.now();
    running = await startPlatformProcess(data, { SAMENLOKET_PORT: `${port}`, ...environment });
    return performance.now() - began;
  };
  return {
    gateways: [`http://127.0.0.1:${port}`],
    processes: [{ name: 'platform', kill, restart }],
    sign: (role, claims) => signToken(signer, role, claims),
    importFiles: async (files) => {
      await samenloketJson({ data, environment }, 'import', files);
      if (!running) await restart();
    },
    inspect: async () => {
      await kill();
      return inspectFolder(data, clock);
    },
    keep: () => {
      isKept = true;
      return folder.path;
    },
    [Symbol.asyncDispose]: async () => {
      await kill();
      if (!isKept) await folder[Symbol.asyncDispose]();
    },
  };
}

async function inspectFolder(folder: string, clock: Clock = new SystemClock()): Promise<Inspection> {
  const log = createLogger({ level: 'error' });
  const platform = await openPlatform({ folder, clock, log, command: 'test' });
  const health = new Health();
  const served = await servePlatform(platform, { port: 0, host: '127.0.0.1', development: true, health });
  return inspectionOf(platform, served.url, async () => {
    await served.close();
    await platform.close();
  });
}
