import { DomainError } from '@samenloket/event-sourcing';
import { type Platform, runOperation } from '@samenloket/standalone';
import type { Inspection } from './fault-set.js';

/** So long a platform may need to take in all that happened while parts of it were gone. */
const patienceMs = 120_000;

interface Verified {
  readonly faults: readonly { readonly where: string; readonly what: string }[];
  readonly views: readonly { readonly view: string; readonly same: boolean }[];
}

/** Looks inside with an operator's rights. */
export function inspectionOf(platform: Platform, url: string, close: () => Promise<void>): Inspection {
  return {
    url,
    settled: () => settled(platform),
    events: () => platform.eventStore.readAll(),
    unsound: async () => {
      const { faults, views } = (await runOperation(platform, 'verify', {}, () => undefined)) as Verified;
      const differing = views.filter(({ same }) => !same);
      return [
        ...faults.map(({ where, what }) => `${where}: ${what}`),
        ...differing.map(({ view }) => `${view} differs from a clean fold`),
      ];
    },
    [Symbol.asyncDispose]: close,
  };
}

/** Waits for everything to be up to date: a single wait of the platform is shorter than some ways back from a fault. */
export async function settled(platform: Platform): Promise<void> {
  for (const until = performance.now() + patienceMs; ;) {
    try {
      return await platform.settled();
    } catch (error) {
      const late = error instanceof DomainError && error.code === 'UNAVAILABLE';
      if (!late || performance.now() > until) throw error;
    }
  }
}
