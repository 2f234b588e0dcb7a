// `npm run bench:allocation [-- --json FILE] [-- --small]`: allocation on generated regions, each case in a process of
// its own, beside plain deferred acceptance in C on the whole-place ones. `--small` takes a hundredth of the families.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AnswerTimes, Measured } from './allocation-measures.js';
import type { ReferenceFigures } from './allocation-reference.js';
import { jsonFileOf } from './arguments.js';
import { type Figure, reportFigures } from './report-figures.js';

const scale = process.argv.includes('--small') ? 100 : 1;
const program = fileURLToPath(new URL('./allocation-case.js', import.meta.url));

function run<Result>(kind: string, families: number, locations: number, runs: number): Result {
  const sizes = [families, locations].map((size) => String(Math.ceil(size / scale)));
  const { stdout, status } = spawnSync(process.execPath, [program, kind, ...sizes, String(runs)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`The case ${kind} with ${families} families broke off with ${status}.`);
  return JSON.parse(stdout) as Result;
}

function roundFigures(name: string, measured: Measured, goals: { time: string; memory?: string }): Figure[] {
  const { allocate, check, memory, claims, violations } = measured;
  return [
    { name: `${name}: allocate and check`, value: allocate + check, unit: 'ms', goal: goals.time },
    { name: `${name}: of which the check`, value: check, unit: 'ms' },
    { name: `${name}: memory`, value: memory, unit: 'MB', ...(goals.memory && { goal: goals.memory }) },
    { name: `${name}: claims left`, value: claims, unit: 'claims', goal: '≤ 7' },
    { name: `${name}: found by the check`, value: violations, unit: 'faults', goal: '0' },
  ];
}

function wholePlaceFigures(name: string, families: number, locations: number, runs: number): Figure[] {
  const measured = run<Measured & { reference?: ReferenceFigures }>('whole', families, locations, runs);
  const { reference, fastest } = measured;
  const own = { name: `${name}: whole places`, value: fastest, unit: 'ms' };
  if (!reference) {
    console.log('There is no C compiler (cc) here: whole places are measured beside nothing.');
    return [own];
  }
  const isSame = reference.placed === measured.placed && reference.rankSum === measured.rankSum;
  return [
    { ...own, ratio: fastest / reference.fastest, goal: '≤ 1.7 of C' },
    { name: `${name}: the same in C`, value: reference.fastest, unit: 'ms' },
    { name: `${name}: same matching as C`, value: Number(isSame), unit: '', goal: '1' },
  ];
}

const answers = run<AnswerTimes>('answers', 100_000, 5_000, 1);
const figures = [
  ...roundFigures('100,000 × 5,000', run('plain', 100_000, 5_000, 7), { time: '< 1,000', memory: '< 400' }),
  ...roundFigures('1,000,000 × 20,000', run('plain', 1_000_000, 20_000, 1), {
    time: '< 8,000',
    memory: '< 1,500',
  }),
  ...roundFigures('10,000, everything at once', run('rich', 10_000, 500, 3), { time: '< 2,000' }),
  ...wholePlaceFigures('100,000', 100_000, 5_000, 15),
  ...wholePlaceFigures('1,000,000', 1_000_000, 20_000, 3),
  { name: 'candidates for a freed place, p99', value: answers.candidates, unit: 'ms', goal: '< 1' },
  { name: 'one "why not me"', value: answers.whyNot, unit: 'µs', goal: '< 10' },
];
await reportFigures('Allocation of places', figures, jsonFileOf(process.argv));
