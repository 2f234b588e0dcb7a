import type { Role } from '@samenloket/platform';
import type { Platform } from '@samenloket/standalone';
import { profile } from './profile.js';
import type { Claims } from './tokens.js';

/** A clock that the test moves, for every process of the platform. */
export interface MovedClock {
  now(): Date;
  moveTo(instant: Date): void;
}

/** The whole platform with its HTTP port open. */
export interface PlatformUnderTest extends AsyncDisposable {
  readonly platform: Platform;
  readonly url: string;
  /** The data folder. */
  readonly folder: string;
  readonly clock: MovedClock;
  tokenOf(role: Role, claims?: Claims): Promise<string>;
}

/** Embedded: in this process. Distributed: real processes, and the operator's platform in this one. */
export async function openPlatformUnderTest(now = '2026-03-02T09:00:00.000Z'): Promise<PlatformUnderTest> {
  const { open } =
    profile === 'embedded'
      ? await import('./embedded-platform-under-test.js')
      : await import('./distributed-platform-under-test.js');
  return open(now);
}
