import { fileSets } from '../../harness/folders.js';
import { askDeed } from '../load/ask-deed.js';
import type { Load } from '../load/load.js';
import { answersReady } from '../load/ready-gateways.js';
import { setTimeout as pause } from 'node:timers/promises';
import { atWork, type WorkOptions } from './at-work.js';
import type { DistributedSet } from './distributed-set.js';
import type { FailingDisk } from './failing-disk.js';
import { type RunSummary, summaryOf } from './run-summary.js';

export interface DiskOptions extends WorkOptions {
  readonly set: DistributedSet;
  /** Under the event store. */
  readonly disk: FailingDisk;
}

export interface DiskSummary extends RunSummary {
  /** From the fault to intake, which writes, saying that it is not ready; the gateway goes on for who reads. */
  readonly unreadyMs: number;
  /** How many of the requests that were looked up while nothing could be written were shown. */
  readonly read: number;
  readonly lookedUp: number;
  /** From the end of the fault to being ready again. */
  readonly readyAgainMs: number;
}

const lookedUp = 10;

/** Lets the disk under the event store fail while people work, then work again. */
export async function surviveDiskFault(options: DiskOptions): Promise<DiskSummary> {
  const { set, disk } = options;
  const [gateway = ''] = set.gateways;
  const writer = set.local.urlOf('intake-1');
  let [unreadyMs, read, readyAgainMs] = [NaN, 0, NaN];
  const failForAWhile = async (load: Load) => {
    await load.moreDone(60);
    await disk.fail();
    // Room that a store took before is used again: much must be written before none is left.
    const pressing = set.importFiles(fileSets.tielt.folder).catch(() => undefined);
    try {
      await firstDoubt(load);
      unreadyMs = await msUntil(async () => !(await answersReady(writer)));
      read = await lookUp(gateway, set, load);
    } finally {
      await disk.heal();
    }
    readyAgainMs = await msUntil(() => answersReady(writer));
    await pressing;
    // What is only in memory does not count.
    const eventStore = set.local.process('event-store');
    await eventStore.kill();
    await eventStore.restart();
    await load.moreDone(60);
  };
  const run = await atWork(options, failForAWhile);
  return { ...summaryOf(run), unreadyMs, read, lookedUp, readyAgainMs };
}

async function lookUp(gateway: string, set: DistributedSet, { calls }: Load): Promise<number> {
  const registered = calls.flatMap(({ deed, told }) => {
    const requestId = told.how === 'done' ? told.answer.requestId : undefined;
    return deed.what === 'register' && requestId ? [{ requestId, familyId: deed.familyId }] : [];
  });
  let shown = 0;
  for (const { requestId, familyId } of registered.slice(0, lookedUp)) {
    const token = await set.sign('parent', { familyId });
    const told = await askDeed(gateway, token, { what: 'readRequest', requestId, after: 0 });
    if (told.how === 'done' && told.answer.status !== 'none') shown++;
  }
  return shown;
}

/** Resolves when a client does not hear whether what it asked was done. */
async function firstDoubt({ calls }: Load): Promise<void> {
  const before = calls.length;
  await msUntil(async () => calls.slice(before).some(({ told }) => told.how === 'unknown'));
}

async function msUntil(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > 60_000) throw new Error('It did not come about within a minute.');
    await pause(50);
  }
  return performance.now() - began;
}
