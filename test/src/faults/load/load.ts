import type { FaultSet } from '../drivers/fault-set.js';
import type { Call } from './call.js';
import { Client } from './client.js';
import type { ContestedRegion } from './contested-region.js';
import { People } from './people.js';
import { Random } from './random.js';
import { ReadyGateways } from './ready-gateways.js';
import { scenarios } from './scenarios.js';
import { Seasons } from './seasons.js';

export interface LoadOptions {
  readonly set: FaultSet;
  readonly region: ContestedRegion;
  readonly seed: number;
  readonly clients: number;
}

/** People at work until they are told to stop. */
export interface Load {
  /** Every call so far, in order of their answers. */
  readonly calls: readonly Call[];
  /** Resolves after so many more calls have been answered as done. */
  moreDone(count: number): Promise<void>;
  /** Lets everybody finish what they are doing. */
  stop(): Promise<readonly Call[]>;
}

export async function startLoad({ set, region, seed, clients }: LoadOptions): Promise<Load> {
  const random = new Random(seed);
  const gateways = new ReadyGateways(set.gateways);
  const people = await People.of(set, region);
  const seasons = new Seasons(random.fork());
  const calls: Call[] = [];
  const waiting: { readonly target: number; readonly resolve: () => void }[] = [];
  let [done, stopping] = [0, false];
  const record = (call: Call) => {
    calls.push(call);
    if (call.told.how !== 'done') return;
    done++;
    for (const { target, resolve } of waiting) if (done >= target) resolve();
  };
  const work = async (name: string) => {
    const client = new Client({ name, people, gateways, random: random.fork(), seasons, record });
    while (!stopping) await client.random.pick(scenarios)(client);
  };
  const working = Promise.all(Array.from({ length: clients }, (_, index) => work(`client ${index + 1}`)));
  return {
    calls,
    moreDone: (count) =>
      Promise.race([
        new Promise<void>((resolve) => waiting.push({ target: done + count, resolve })),
        working.then(() => undefined),
      ]),
    stop: async () => {
      stopping = true;
      await working;
      gateways[Symbol.dispose]();
      return calls;
    },
  };
}
