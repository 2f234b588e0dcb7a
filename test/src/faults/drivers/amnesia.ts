import { openOperatorPlatform } from '@samenloket/standalone/operator';
import type { Load } from '../load/load.js';
import { Random } from '../load/random.js';
import { atWork, type WorkOptions } from './at-work.js';
import type { DistributedSet } from './distributed-set.js';
import { dropReadModels } from './drop-read-models.js';
import { patiently } from './patiently.js';
import { type RunSummary, summaryOf } from './run-summary.js';

export interface AmnesiaOptions extends WorkOptions {
  readonly set: DistributedSet;
  /** Folder of the desk that is brought in first. */
  readonly files: string;
  /** How often NATS forgets everything. */
  readonly wipes: number;
}

export interface AmnesiaSummary extends RunSummary {
  /** Events in the log when every read model was dropped. */
  readonly eventsBehind: number;
  /** From the start of the services without any read model to every view being up to date. */
  readonly convergedMs: number;
  /** And to every process having seen again that all was done already. */
  readonly settledMs: number;
}

const services = /^(intake|providerCapacity|matching|reporting)-\d+$/;

/**
 * Brings in a desk, and lets NATS forget all it has, again and again under people at work; then takes away every read
 * model, and measures how soon all is as it was.
 */
export async function surviveAmnesia(options: AmnesiaOptions): Promise<AmnesiaSummary> {
  const { set, seed, files, wipes } = options;
  const random = new Random(seed).fork();
  let found = { eventsBehind: 0, convergedMs: 0, settledMs: 0 };
  const forgetAll = async (load: Load) => {
    for (let wipe = 0; wipe < wipes; wipe++) {
      await load.moreDone(random.between(3, 40));
      await set.local.nats.wipe();
    }
    await load.moreDone(40);
    found = await withoutReadModels(set);
    await load.moreDone(40);
  };
  await set.importFiles(files);
  const run = await atWork(options, forgetAll);
  return { ...summaryOf(run), ...found };
}

async function withoutReadModels(set: DistributedSet) {
  const running = set.local.processes.filter(({ name }) => services.test(name));
  await Promise.all(running.map((service) => service.kill()));
  await dropReadModels(set);
  await set.local.nats.wipe();
  const began = performance.now();
  await Promise.all(running.map((service) => service.restart()));
  const platform = await openOperatorPlatform(set.local.operatorEnvironment);
  try {
    const head = await platform.eventStore.head();
    await patiently(() => platform.caughtUp(head));
    const convergedMs = performance.now() - began;
    const processes = platform.allServices.flatMap((service) => service.processes);
    for (const process of processes) await patiently(() => process.waitFor(head));
    const settledMs = performance.now() - began;
    const { events } = await platform.storage.statistics();
    return { eventsBehind: events, convergedMs, settledMs };
  } finally {
    await platform.close();
  }
}
