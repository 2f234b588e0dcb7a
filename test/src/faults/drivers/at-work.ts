import { temporaryFolder } from '../../harness/folders.js';
import type { History } from '../history/history.js';
import { readShown } from '../history/shown.js';
import { writeContestedRegion } from '../load/contested-region.js';
import { type Load, startLoad } from '../load/load.js';
import { People } from '../load/people.js';
import type { FaultSet } from './fault-set.js';

export interface WorkOptions {
  readonly set: FaultSet;
  readonly seed: number;
  readonly clients?: number;
}

/** What happened, and what the platform's own verification finds; nothing when it finds all sound. */
export interface Run {
  readonly seconds: number;
  readonly history: History;
  readonly unsound: readonly string[];
}

/** Brings in a region, puts people to work in it, lets faults happen, and looks afterwards what came of it. */
export async function atWork(
  { set, seed, clients = 6 }: WorkOptions,
  faults: (load: Load) => Promise<void>,
): Promise<Run> {
  const began = performance.now();
  await using folder = await temporaryFolder();
  const region = await writeContestedRegion(folder.path);
  await set.importFiles(folder.path);
  const load = await startLoad({ set, region, seed, clients });
  try {
    await faults(load);
  } finally {
    await load.stop();
  }
  await using inspection = await set.inspect();
  await inspection.settled();
  const { calls } = load;
  const events = await Array.fromAsync(inspection.events());
  const shown = await readShown(inspection.url, await People.of(set, region), calls);
  const firstAsked = calls.reduce((first, { askedAt }) => (askedAt < first ? askedAt : first), '9999');
  const beginsAfter = events.findLast(({ recordedAt }) => recordedAt < firstAsked)?.position ?? 0;
  return {
    seconds: (performance.now() - began) / 1_000,
    history: { calls, events, beginsAfter, shown },
    unsound: await inspection.unsound(),
  };
}
