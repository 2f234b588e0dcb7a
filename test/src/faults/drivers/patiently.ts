import { DomainError } from '@samenloket/event-sourcing';

/** So long a platform may need to take in all that happened while parts of it were gone. */
const patienceMs = 120_000;

/** Waits on when a wait of the platform itself, which is shorter, was in vain. */
export async function patiently<Result>(wait: () => Promise<Result>): Promise<Result> {
  for (const until = performance.now() + patienceMs; ;) {
    try {
      return await wait();
    } catch (error) {
      const late = error instanceof DomainError && error.code === 'UNAVAILABLE';
      if (!late || performance.now() > until) throw error;
    }
  }
}
