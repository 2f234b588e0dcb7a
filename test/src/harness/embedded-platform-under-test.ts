import { ManualClock } from '@samenloket/event-sourcing';
import { createLogger, Health } from '@samenloket/platform';
import { openPlatform, servePlatform } from '@samenloket/standalone';
import { temporaryFolder } from './folders.js';
import type { PlatformUnderTest } from './platform-under-test.js';
import { signToken } from './tokens.js';

export async function open(now: string): Promise<PlatformUnderTest> {
  const folder = await temporaryFolder();
  const clock = new ManualClock(new Date(now));
  const log = createLogger({ level: 'error' });
  const platform = await openPlatform({ folder: folder.path, clock, log, command: 'test' });
  const served = await servePlatform(platform, {
    port: 0,
    host: '127.0.0.1',
    development: true,
    health: new Health(),
  });
  return {
    platform,
    url: served.url,
    folder: folder.path,
    clock,
    tokenOf: (role, claims) => signToken(platform.signer, role, claims),
    [Symbol.asyncDispose]: async () => {
      await served.close();
      await platform.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
