import { setTimeout as pause } from 'node:timers/promises';
import type { Load } from '../load/load.js';
import { Random } from '../load/random.js';
import { atWork, type WorkOptions } from './at-work.js';
import { type RunSummary, summaryOf } from './run-summary.js';

export interface KillOptions extends WorkOptions {
  readonly kills: number;
  /** When this aborts, nothing more is killed: what people were told so far is checked. */
  readonly enough?: AbortSignal;
  readonly onKill?: (kill: Kill) => void;
}

export interface Kill {
  readonly number: number;
  readonly process: string;
  /** From the start of the process to its being ready. */
  readonly readyMs: number;
  /** From there to the next call that succeeds. */
  readonly servingMs: number;
}

export interface KillSummary extends RunSummary {
  readonly kills: readonly Kill[];
}

/** Between two kills so many calls succeed, so that each hits people at work. */
const [fewestDone, mostDone] = [3, 20];
/** And then anywhere within what one call takes. */
const longestMomentMs = 60;

/** Kills processes, one after the other, each at a moment of its own, under people at work. */
export async function surviveKills(options: KillOptions): Promise<KillSummary> {
  const { set, seed, kills, enough, onKill } = options;
  const random = new Random(seed).fork();
  const done: Kill[] = [];
  const killAgainAndAgain = async (load: Load) => {
    for (let number = 1; number <= kills && !enough?.aborted; number++) {
      await load.moreDone(random.between(fewestDone, mostDone));
      await pause(random.between(0, longestMomentMs));
      const process = random.pick(set.processes);
      await process.kill();
      const readyMs = await process.restart();
      const servingMs = await timed(() => load.moreDone(1));
      const kill = { number, process: process.name, readyMs, servingMs };
      done.push(kill);
      onKill?.(kill);
    }
    await load.moreDone(mostDone);
  };
  const run = await atWork(options, killAgainAndAgain);
  return { ...summaryOf(run), kills: done };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
