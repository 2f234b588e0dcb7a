// `npm run bench:store [-- --json FILE]`: our event store beside raw SQLite and emmett-sqlite, on one disk in one run.
// Contenders take turns in short rounds, because a disk may change speed from minute to minute; figures are medians.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonFileOf } from './arguments.js';
import { type Figure, reportFigures } from './report-figures.js';
import { benchEvent, freshStream, type StoreContender } from './store-contender.js';
import { ownStore } from './store-own.js';
import { emmettSqlite } from './store-peer.js';
import { rawSqlite } from './store-raw.js';

const rounds = 9;
const singleAppends = 600;
const manyAppends = 3_200;
const writers = 32;

async function perSecond(work: () => Promise<number>): Promise<number> {
  const began = performance.now();
  const count = await work();
  return (count / (performance.now() - began)) * 1_000;
}

async function appendOneByOne({ appendSingle }: StoreContender): Promise<number> {
  for (let n = 0; n < singleAppends; n++) await appendSingle(freshStream(), benchEvent());
  return singleAppends;
}

async function appendTogether({ appendSingle }: StoreContender): Promise<number> {
  const write = async () => {
    for (let n = 0; n < manyAppends / writers; n++) await appendSingle(freshStream(), benchEvent());
  };
  await Promise.all(Array.from({ length: writers }, write));
  return manyAppends;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

interface Comparison {
  readonly what: string;
  readonly unit: string;
  readonly goal: string;
  readonly beside: string;
  readonly work: (contender: StoreContender) => Promise<number>;
}

/** A figure per contender; ours with the median of its ratio to the one it is compared with, round by round. */
async function compare(contenders: readonly StoreContender[], comparison: Comparison): Promise<Figure[]> {
  const { what, unit, goal, beside, work } = comparison;
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const rate = await perSecond(() => work(contender));
      const warmedUp = round > 0;
      if (warmedUp) rates.get(contender.name)?.push(rate);
    }
  }
  const other = rates.get(beside);
  return contenders.map(({ name }) => {
    const own = rates.get(name) as number[];
    const value = Math.round(median(own));
    if (name !== 'Samenloket') return { name: `${what}: ${name}`, value, unit };
    const ratio = other && median(own.map((rate, round) => rate / (other[round] as number)));
    return { name: `${what}: ${name}`, value, unit, goal, ...(ratio && { ratio }) };
  });
}

const folder = await mkdtemp(join(process.env.SAMENLOKET_BENCH_FOLDER ?? tmpdir(), 'samenloket-bench-'));
const own = await ownStore(folder);
const raw = await rawSqlite(folder, false);
const indexed = await rawSqlite(folder, true);
const { durable, shared } = await emmettSqlite(folder);
const present = (...contenders: (StoreContender | undefined)[]) =>
  contenders.filter((one) => one !== undefined);
const figures = [
  ...(await compare(present(own, raw, indexed, durable), {
    what: 'single durable appends',
    unit: 'events/s',
    goal: '≥ 0.55 of raw SQLite',
    beside: 'raw SQLite',
    work: appendOneByOne,
  })),
  ...(await compare(present(own, durable, shared), {
    what: `${writers} writers`,
    unit: 'events/s',
    goal: '≥ 5 times emmett-sqlite',
    beside: 'emmett-sqlite',
    work: appendTogether,
  })),
  ...(await compare(present(own, raw, durable), {
    what: 'reading all',
    unit: 'events/s',
    goal: '≥ 200,000/s',
    beside: 'emmett-sqlite',
    work: ({ readAll }) => readAll(),
  })),
];
await Promise.all(present(own, raw, indexed, durable, shared).map(({ close }) => close()));
await rm(folder, { recursive: true });
await reportFigures('Event store', figures, jsonFileOf(process.argv));
