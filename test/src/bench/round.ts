// `npm run bench:round [-- REQUESTS] [-- --json FILE]`: how long people wait for answers while a round of 100,000 requests
// is frozen, collected, computed and checked, beside how long they wait when nothing else happens. One platform of the
// embedded profile in a process of its own: there, all services share one thread, and the round has only its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskIdOf, platformId } from '@samenloket/contracts';
import { fileSets } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { startPlatformProcess, tokenIn } from '../harness/running-platform.js';
import * as rounds from '../journeys/round-documents.js';
import { inDays } from '../harness/days.js';
import { jsonFileOf } from './arguments.js';
import { fillPlatform } from './filled-platform.js';
import { largeRoundFiles } from './large-round-files.js';
import { percentile } from './percentiles.js';
import { type Figure, reportFigures } from './report-figures.js';
import { askSteadily, type Question } from './steady-questions.js';

const requests = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100_000);
const everyMs = 50;
const idleMs = 60_000;
const { desk, folder: region } = fileSets.brugge;
const deskId = deskIdOf(desk);

interface Round {
  readonly id: string;
  readonly status: string;
  readonly figures: { readonly children: number; readonly placed: number } | null;
  readonly freezeRefusal: { readonly message: string } | null;
}

/** What desk and organisers look at all day: a file with its offers, what waits, who fits a place. */
function questionsOf(url: string, token: string): Question[] {
  let turn = 0;
  const file = `query ($id: ID!) { careRequest(id: $id) { number status offers { id } roundOutcomes { wish } } }`;
  const list = `query ($deskId: ID!) { careRequests(filter: { deskId: $deskId }, first: 25) { nodes { number } } }`;
  const open = `query ($deskId: ID!) { allocationRounds(deskId: $deskId, first: 5) { nodes { id status } } }`;
  return [
    () => ask(url, token, file, { id: platformId(desk, 'request', `AV${(turn += 997) % requests}`) }),
    () => ask(url, token, list, { deskId }),
    () => ask(url, token, open, { deskId }),
  ];
}

async function measure(folder: string): Promise<Figure[]> {
  const { firstMonth, ...made } = await largeRoundFiles(region, join(folder, 'files'), requests);
  const data = join(folder, 'data');
  await fillPlatform(data, made.folder, 'bench:round');
  await using platform = await startPlatformProcess(data);
  const { url } = platform;
  const token = tokenIn(platform.welcome, `desk worker of ${desk}`);
  const questions = questionsOf(url, token);
  await askSteadily(questions, everyMs, after(5_000));
  const idle = await askSteadily(questions, everyMs, after(idleMs));

  const freezeOn = inDays(0);
  const input = { deskIds: [deskId], firstMonth, months: 12, startMonths: 1, freezeOn };
  const announced = await ask<{ announceAllocationRound: { round: Round } }>(url, token, rounds.announce, {
    input,
  });
  const { id } = announced.announceAllocationRound.round;
  const began = performance.now();
  await ask(url, token, rounds.freeze, { id });
  let round: Round | undefined;
  const watch = async () => {
    const { allocationRound } = await ask<{ allocationRound: Round }>(url, token, rounds.round, { id });
    if (allocationRound.freezeRefusal) throw new Error(allocationRound.freezeRefusal.message);
    if (allocationRound.status === 'computed') round = allocationRound;
  };
  const during = await askSteadily([...questions, watch], everyMs, () => round !== undefined);
  const took = (performance.now() - began) / 1_000;
  const ratio = percentile(during, 0.99) / percentile(idle, 0.99);
  return [
    { name: 'children in the round', value: round?.figures?.children ?? 0, unit: '' },
    { name: 'of which placed', value: round?.figures?.placed ?? 0, unit: '' },
    { name: 'frozen, collected, computed, checked, stored in', value: took, unit: 's' },
    { name: 'idle, p50', value: percentile(idle, 0.5), unit: 'ms' },
    { name: 'idle, p99', value: percentile(idle, 0.99), unit: 'ms' },
    { name: 'during the round, p50', value: percentile(during, 0.5), unit: 'ms' },
    { name: 'during the round, p99', value: percentile(during, 0.99), unit: 'ms', ratio, goal: '≤ 2 × idle' },
    { name: 'during the round, slowest', value: Math.max(...during), unit: 'ms' },
  ];
}

function after(ms: number): () => boolean {
  const until = performance.now() + ms;
  return () => performance.now() > until;
}

const folder = await mkdtemp(join(tmpdir(), 'samenloket-bench-'));
try {
  const title = `Answers while a round of ${requests.toLocaleString('en')} requests runs`;
  await reportFigures(title, await measure(folder), jsonFileOf(process.argv));
} finally {
  await rm(folder, { recursive: true, force: true });
}
