import { ManualClock } from '@samenloket/event-sourcing';
import { createLogger, Health, type Role } from '@samenloket/platform';
import { type EmbeddedPlatform, openPlatform, servePlatform } from '@samenloket/standalone';
import { temporaryFolder } from './folders.js';
import { type Claims, signToken } from './tokens.js';

/** The whole platform in this process with its HTTP port open and a clock that the test moves. */
export interface PlatformUnderTest extends AsyncDisposable {
  readonly platform: EmbeddedPlatform;
  readonly url: string;
  readonly clock: ManualClock;
  tokenOf(role: Role, claims?: Claims): Promise<string>;
}

export async function openPlatformUnderTest(now = '2026-03-02T09:00:00.000Z'): Promise<PlatformUnderTest> {
  const folder = await temporaryFolder();
  const clock = new ManualClock(new Date(now));
  const platform = await openPlatform({
    folder: folder.path,
    clock,
    log: createLogger({ level: 'error' }),
    command: 'test',
  });
  const served = await servePlatform(platform, {
    port: 0,
    host: '127.0.0.1',
    development: true,
    health: new Health(),
  });
  return {
    platform,
    url: served.url,
    clock,
    tokenOf: (role, claims) => signToken(platform.signer, role, claims),
    [Symbol.asyncDispose]: async () => {
      await served.close();
      await platform.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
