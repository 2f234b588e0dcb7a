import { openOperatorPlatform } from '@samenloket/standalone/operator';
import type { DistributedSet } from '../faults/drivers/distributed-set.js';
import { fileSets } from '../harness/folders.js';

/**
 * Imports a region while reporting, which lives on other services' events alone, takes part: how many events a second
 * it takes in, from the first one that is stored to the last one that it shows.
 */
export async function relayedPerSecond(set: DistributedSet): Promise<number> {
  const platform = await openOperatorPlatform(set.local.operatorEnvironment);
  try {
    const { eventStore, services } = platform;
    const before = await eventStore.head();
    await set.importFiles(fileSets.tielt.folder);
    await services.reporting.views.caughtUp(await eventStore.head(), 120_000);
    const ended = Date.now();
    let [events, began] = [0, ended];
    for await (const { recordedAt } of eventStore.readAll({ after: before })) {
      began = Math.min(began, Date.parse(recordedAt));
      events++;
    }
    return (events / (ended - began)) * 1_000;
  } finally {
    await platform.close();
  }
}
