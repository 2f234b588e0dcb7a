import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalSet } from '@samenloket/doubles';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import { temporaryFolder } from './folders.js';
import type { MovedClock, PlatformUnderTest } from './platform-under-test.js';
import { replicas } from './profile.js';
import { signToken } from './tokens.js';

/** What stands in the file is now, for every process of the set. */
class FileClock implements MovedClock {
  constructor(
    private readonly file: string,
    private instant: Date,
  ) {
    this.moveTo(instant);
  }

  now(): Date {
    return this.instant;
  }

  moveTo(instant: Date): void {
    this.instant = instant;
    // Written aside and put in place: nobody ever reads half of it.
    writeFileSync(`${this.file}.next`, instant.toISOString());
    renameSync(`${this.file}.next`, this.file);
  }
}

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
