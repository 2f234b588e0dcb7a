import { expect } from '@jest/globals';
import { platformId } from '@samenloket/contracts';
import type { RoundDocument } from '@samenloket/matching';
import { runOperation } from '@samenloket/standalone';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { recordsOf } from '../differential/counter/csv-records.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';

type Platform = PlatformUnderTest['platform'];

/** Files of a desk, and its code. */
export interface SampleDesk {
  readonly folder: string;
  readonly desk: string;
}

interface ShownRefusal {
  readonly wish: number;
  readonly formKind: string;
  readonly claim?: true;
  readonly needed: number;
  readonly better: number;
  readonly places: number;
}

interface ShownUnit {
  readonly number: string;
  readonly placed?: { readonly wish: number; readonly form: number };
  readonly refusals: readonly ShownRefusal[];
}

/** A content of a round as anybody reads it who has the store: lines of JSON. */
async function linesOf(platform: Platform, stream: string): Promise<readonly unknown[]> {
  const lines: string[] = [];
  for await (const { data } of platform.eventStore.readStream(stream)) {
    const packed = Buffer.from((data as { chunk: string }).chunk, 'base64');
    lines.push(...gunzipSync(packed).toString('utf8').split('\n').slice(0, -1));
  }
  return lines.map((line) => JSON.parse(line) as unknown);
}

async function requestIdsOf({ folder, desk }: SampleDesk): Promise<string[]> {
  const rows = recordsOf(await readFile(join(folder, 'aanvragen.csv'), 'utf8'));
  return rows.map((row) => platformId(desk, 'request', row['aanvraag_nr'] ?? ''));
}

async function computedRound(platform: Platform, desks: readonly SampleDesk[]) {
  for (const { folder } of desks) await runOperation(platform, 'import', { folder }, () => undefined);
  const plan = { firstMonth: '2027-01', months: 24, startMonths: 4, freezeOn: '2026-12-01' };
  const asked = { desks: desks.map(({ desk }) => desk), ...plan };
  const { roundId } = (await runOperation(
    platform,
    'round-announce',
    asked,
    () => undefined,
  )) as RoundDocument;
  await runOperation(platform, 'round-freeze', { round: roundId }, () => undefined);
  await platform.settled();
  return { roundId, round: await platform.services.matching.rounds.find(roundId) };
}

/** Every place that a family wished more than what it got was refused with a reason that counts, or is a claim. */
function expectReasons(inputs: readonly unknown[], units: readonly ShownUnit[]): void {
  const wishes = new Map(
    (inputs as unknown[][])
      .filter(([kind]) => kind === 'unit')
      .map(([, children, , , , forms, wished]) => [
        (children as string[]).join('+'),
        { first: (forms as string[][])[0]![0], count: (wished as unknown[]).length },
      ]),
  );
  for (const { number, placed, refusals } of units) {
    const { first, count } = wishes.get(number)!;
    const before = placed?.form === 0 ? placed.wish : count;
    const refused = new Set(refusals.filter(({ formKind }) => formKind === first).map(({ wish }) => wish));
    for (let wish = 0; wish < before; wish++) expect(refused).toContain(wish);
    for (const { claim, better, needed, places } of refusals)
      if (!claim) expect(better + needed).toBeGreaterThan(places);
  }
}

/** No id of a request, and no day: months are all that a round needs of a family. */
async function expectNobodyIn(rows: readonly unknown[], desks: readonly SampleDesk[]): Promise<void> {
  const text = JSON.stringify(rows);
  expect(text).not.toMatch(/"\d{4}-\d{2}-\d{2}/);
  const ids = new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g));
  const requestIds = (await Promise.all(desks.map(requestIdsOf))).flat();
  expect(requestIds.length).toBeGreaterThan(1000);
  expect(requestIds.filter((requestId) => ids.has(requestId))).toEqual([]);
}

/** Lives a round of the start of 2027 with all open requests of sample desks, and looks into all that it stored. */
export async function liveSampleRound({ platform }: PlatformUnderTest, desks: readonly SampleDesk[]) {
  const { roundId, round } = await computedRound(platform, desks);
  expect(round).not.toHaveProperty('checkFailure');
  const { result, organisers, figures } = round.computed!;
  const [, ...units] = (await linesOf(platform, result.stream)) as [object, ...ShownUnit[]];
  const inputs = (await linesOf(platform, round.frozen!.inputs.stream)) as unknown[][];
  expectReasons(inputs, units);
  await expectNobodyIn([...inputs.filter(([kind]) => kind === 'unit'), ...units], desks);
  const { rounds } = platform.services.matching;
  for (const { organiserId } of organisers) await rounds.confirm(roundId, organiserId);
  await rounds.publish(roundId);
  await platform.settled();
  const replayed = await runOperation(platform, 'round-replay', { round: roundId }, () => undefined);
  return { figures, published: (await rounds.find(roundId)).published, replayed };
}
