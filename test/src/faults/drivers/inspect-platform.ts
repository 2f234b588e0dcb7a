import { type Platform, runOperation } from '@samenloket/standalone';
import type { Inspection } from './fault-set.js';
import { patiently } from './patiently.js';

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
    replayed: (round) => runOperation(platform, 'round-replay', { round }, () => undefined),
    [Symbol.asyncDispose]: close,
  };
}

/** Resolves when nothing is left to do in any view or process, however long that takes. */
export function settled(platform: Platform): Promise<void> {
  return patiently(() => platform.settled());
}
