import type { Platform } from '../platform.js';
import { logCheck, type LogFault } from '../verification/log-faults.js';
import type { OnProgress, Operation } from './operation.js';

export class VerifyArguments {}

export interface ViewCheck {
  readonly view: string;
  readonly documents: number;
  /** Documents of a fresh fold of all events. */
  readonly expected: number;
  readonly same: boolean;
}

export interface VerifyResult {
  readonly events: number;
  readonly faults: readonly LogFault[];
  readonly views: readonly ViewCheck[];
  readonly sound: boolean;
}

/** Enough to see what is wrong; a log with more faults has one cause. */
const mostFaults = 100;

/** Reads the whole log, and holds every read model against a fresh fold of it. */
export const verifyOperation: Operation<VerifyArguments, VerifyResult> = {
  name: 'verify',
  arguments: VerifyArguments,
  run: async (platform, _args, onProgress) => {
    const { events, faults } = await checkLog(platform, onProgress);
    await platform.caughtUp(await platform.eventStore.head());
    const views: ViewCheck[] = [];
    for (const { name: service, views: ofService } of platform.allServices) {
      let done = 0;
      const verified = await ofService.verifyTogether(ofService.names, () =>
        onProgress({ phase: `fold ${service}`, done: ++done, total: ofService.names.length }),
      );
      for (const { name, present, expected } of verified)
        views.push({
          view: `${service}/${name}`,
          documents: present.count,
          expected: expected.count,
          same: expected.digest === present.digest,
        });
    }
    return { events, faults, views, sound: faults.length === 0 && views.every(({ same }) => same) };
  },
};

async function checkLog({ eventStore, allServices }: Platform, onProgress: OnProgress) {
  const { writeTrialCatalogue, writeTrials } = await import('@samenloket/platform');
  const check = logCheck({
    ...Object.fromEntries(allServices.flatMap(({ catalogues }) => Object.entries(catalogues))),
    [writeTrials]: writeTrialCatalogue,
  });
  const head = await eventStore.head();
  const faults: LogFault[] = [];
  let events = 0;
  for await (const event of eventStore.readAll()) {
    faults.push(...check.next(event).slice(0, mostFaults - faults.length));
    if (++events % 5_000 === 0) onProgress({ phase: 'read the log', done: event.position, total: head });
  }
  return { events, faults };
}
