import type { LocalSet } from '@samenloket/doubles';
import type { ServiceName } from '@samenloket/platform';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import type { Load } from '../load/load.js';
import { atWork, type WorkOptions } from './at-work.js';
import type { DistributedSet } from './distributed-set.js';
import { type RunSummary, summaryOf } from './run-summary.js';
import { patiently } from './patiently.js';

export interface PauseOptions extends WorkOptions {
  readonly set: DistributedSet;
}

const services: readonly ServiceName[] = ['intake', 'providerCapacity', 'matching', 'reporting'];
/** Between two pauses, so that each finds people at work. */
const doneBetween = 20;
/** So that there is something for others to take in. */
const doneMeanwhile = 5;

/**
 * Stops each replica of each service in the middle of what it does, so long that the other one takes over all that it
 * owned, lets it go on, and expects that nothing it still had in hand was written.
 */
export async function survivePauses(options: PauseOptions): Promise<RunSummary> {
  const { local } = options.set;
  const pauseEachOwner = async (load: Load) => {
    for (const service of services) {
      for (const replica of local.processes.filter(({ name }) => name.startsWith(`${service}-`))) {
        await load.moreDone(doneBetween);
        replica.pause();
        try {
          await load.moreDone(doneMeanwhile);
          await viewsGoOn(local, service);
        } finally {
          replica.resume();
        }
      }
    }
    await load.moreDone(doneBetween);
  };
  return summaryOf(await atWork(options, pauseEachOwner));
}

/** A view takes in what is written from now on only when somebody else has taken it over. */
async function viewsGoOn(local: LocalSet, service: ServiceName): Promise<void> {
  const platform = await openOperatorPlatform(local.operatorEnvironment);
  try {
    const head = await platform.eventStore.head();
    await patiently(() => platform.services[service].views.caughtUp(head));
  } finally {
    await platform.close();
  }
}
