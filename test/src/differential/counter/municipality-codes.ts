import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../harness/folders.js';
import { recordsOf, type Row } from './csv-records.js';

const file = join(repository, 'libs/regional/src/gemeenten.csv');
const byCode = new Map(recordsOf(readFileSync(file, 'utf8')).map((row) => [row.nis ?? '', row]));

export const allCodes: readonly string[] = [...byCode.keys()];

/** What a code is called on a date; a code that is younger than that date and was merged keeps its name. */
export function codeOn(code: string, date: string): string {
  const row = rowOf(code);
  return row.geldig_tot && row.geldig_tot < date && row.opgevolgd_door
    ? codeOn(row.opgevolgd_door, date)
    : code;
}

/** The codes that were merged into this one, each gone on the day that it began. */
export const mergedInto = (code: string) =>
  allCodes.filter((earlier) => rowOf(earlier).opgevolgd_door === code);

/** Whether the code is yet to come on a day. The file begins on 2019-01-01: what it has then, was always there. */
export const isToCome = (code: string, day: string) => {
  const { geldig_van = '' } = rowOf(code);
  return geldig_van > '2019-01-01' && geldig_van > day;
};

export const successorOf = (code: string) => rowOf(code).opgevolgd_door || undefined;

function rowOf(code: string): Row {
  const row = byCode.get(code);
  if (!row) throw new Error(`${code} is not in gemeenten.csv`);
  return row;
}
