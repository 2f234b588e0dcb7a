import type { Load } from '../load/load.js';
import { atWork, type WorkOptions } from './at-work.js';
import type { DistributedSet } from './distributed-set.js';
import { type RunSummary, summaryOf } from './run-summary.js';

export interface RollingOptions extends WorkOptions {
  readonly set: DistributedSet;
  readonly rounds: number;
  readonly onRestart?: (restart: { readonly round: number; readonly process: string }) => void;
}

const replica = /^(intake|providerCapacity|matching|reporting|gateway)-\d+$/;
/** While each replica is back, so many calls succeed before the next one goes. */
const doneBetween = 10;

/** Restarts every replica of every service and gateway in order, one after the other, while people work. */
export async function surviveRollingRestarts(options: RollingOptions): Promise<RunSummary> {
  const { set, rounds, onRestart } = options;
  const replicas = set.local.processes.filter(({ name }) => replica.test(name));
  const restartAll = async (load: Load) => {
    for (let round = 1; round <= rounds; round++) {
      for (const process of replicas) {
        await load.moreDone(doneBetween);
        await process.stop();
        await process.restart();
        onRestart?.({ round, process: process.name });
      }
    }
    await load.moreDone(doneBetween);
  };
  return summaryOf(await atWork(options, restartAll));
}
