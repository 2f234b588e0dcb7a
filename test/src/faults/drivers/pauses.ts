import type { LocalSet } from '@samenloket/doubles';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import type { Load } from '../load/load.js';
import { atWork, type WorkOptions } from './at-work.js';
import type { DistributedSet } from './distributed-set.js';
import { type RunSummary, summaryOf } from './run-summary.js';
import { settled } from './inspect-platform.js';

export interface PauseOptions extends WorkOptions {
  readonly set: DistributedSet;
}

const services = ['intake', 'providerCapacity', 'matching', 'reporting'];
/** Between two pauses, so that each finds people at work. */
const doneBetween = 20;

/**
 * Stops each replica of each service in the middle of what it does, so long that others take over all that it owned,
 * lets it go on, and expects that nothing it still had in hand was written.
 */
export async function survivePauses(options: PauseOptions): Promise<RunSummary> {
  const { local } = options.set;
  const pauseEachOwner = async (load: Load) => {
    for (const name of replicasOf(local)) {
      await load.moreDone(doneBetween);
      const replica = local.process(name);
      replica.pause();
      try {
        await load.moreDone(doneBetween);
        // Every view goes on only when another replica has taken over what this one owned.
        await caughtUpWithout(local);
      } finally {
        replica.resume();
      }
      await load.moreDone(doneBetween);
    }
  };
  return summaryOf(await atWork(options, pauseEachOwner));
}

function replicasOf({ processes }: LocalSet): string[] {
  return processes.map(({ name }) => name).filter((name) => services.includes(name.split('-')[0] ?? ''));
}

async function caughtUpWithout(local: LocalSet): Promise<void> {
  const platform = await openOperatorPlatform(local.operatorEnvironment);
  try {
    await settled(platform);
  } finally {
    await platform.close();
  }
}
