import { join } from 'node:path';
import { startLocalSet } from '@samenloket/doubles';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import { FileClock } from './file-clock.js';
import { temporaryFolder } from './folders.js';
import type { PlatformUnderTest } from './platform-under-test.js';
import { replicas } from './profile.js';
import { signToken } from './tokens.js';

export async function open(now: string): Promise<PlatformUnderTest> {
  const folder = await temporaryFolder();
  const clockFile = join(folder.path, 'now');
  const clock = new FileClock(clockFile, new Date(now));
  const set = await startLocalSet({ folder: folder.path, clockFile, replicas });
  const platform = await openOperatorPlatform(set.operatorEnvironment);
  const signer = await DevelopmentTokenSigner.open({ folder: join(folder.path, 'keys'), clock });
  return {
    platform,
    url: set.url,
    folder: folder.path,
    clock,
    tokenOf: (role, claims) => signToken(signer, role, claims),
    [Symbol.asyncDispose]: async () => {
      await platform.close();
      await set[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
