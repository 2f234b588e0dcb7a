import { join } from 'node:path';
import { runOperation } from '@samenloket/standalone';
import { temporaryFolder } from '../harness/folders.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import { countReport } from './counter/count-report.js';
import { readRows, type FileSetRows } from './counter/file-set.js';
import { daysLater } from './counter/plain-dates.js';
import type { GeneratedSet } from './generator/file-sets.js';
import { writeGeneratedSet } from './generator/write-file-set.js';

export interface Question {
  readonly year: number;
  readonly snapshot: string;
}

/** Writes the set, imports it, and reads it back as the counter sees it: from the files. */
export async function importedRows(
  { platform }: PlatformUnderTest,
  desk: string,
  set: GeneratedSet,
): Promise<FileSetRows> {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'set');
  await writeGeneratedSet(folder, desk, set);
  await runOperation(platform, 'import', { folder }, () => undefined);
  return await readRows(folder);
}

/** The report of the platform as a file. */
export async function reportOf(
  { platform }: PlatformUnderTest,
  question: Question & { readonly desk: string; readonly knownAt?: string },
  format: 'csv' | 'xlsx' = 'csv',
): Promise<Buffer> {
  const args = { ...question, format, file: false };
  const result = (await runOperation(platform, 'report', args, () => undefined)) as { contentBase64: string };
  return Buffer.from(result.contentBase64, 'base64');
}

export async function csvOf(...report: Parameters<typeof reportOf>): Promise<string> {
  return (await reportOf(...report))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .replaceAll('\r\n', '\n');
}

/** Snapshots at which a set is likely to differ: the usual ones of each year, and days on which something happened. */
export function questionsAbout({ aanvragen, verloop }: FileSetRows): Question[] {
  const years = [
    ...new Set(aanvragen.map(({ gewenste_start = '' }) => Number(gewenste_start.slice(0, 4)))),
  ].sort();
  const happened = verloop.map(({ datum = '' }) => datum).filter((_, index) => index % 5 === 0);
  return years.flatMap((year) => {
    const usual = [`${year}-06-30`, `${year + 1}-02-28`, '2024-12-31', '2025-01-01'];
    const near = happened.filter((day) => Math.abs(Number(day.slice(0, 4)) - year) < 2).slice(0, 4);
    return [...usual, ...near.flatMap((day) => [day, daysLater(day, -1)])].map((snapshot) => ({
      year,
      snapshot,
    }));
  });
}

/** Where the platform and the counter do not say the same; nothing when they agree. */
export async function differences(
  platform: PlatformUnderTest,
  desk: string,
  rows: FileSetRows,
  knownAt?: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const question of questionsAbout(rows)) {
    const [ours, theirs] = [
      countReport(rows, question.year, question.snapshot),
      await csvOf(platform, { desk, ...question, ...(knownAt === undefined ? {} : { knownAt }) }),
    ];
    if (ours !== theirs) found.push(`counted:\n${ours}\nthe platform:\n${theirs}`);
  }
  return found;
}
