import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '@samenloket/regional';

export interface Canary {
  /** The desk's own number of the family's request. */
  readonly request: string;
  /** Names, contacts and a birth date that stand nowhere else. */
  readonly words: readonly string[];
}

const personalColumns = {
  kind_voornaam: (n: number) => `Kanariekind${n}x`,
  kind_naam: (n: number) => `Kanarienaam${n}x`,
  ouder_voornaam: (n: number) => `Kanarieouder${n}x`,
  ouder_naam: (n: number) => `Kanariefamilie${n}x`,
  telefoon: (n: number) => `+3249977${String(n).padStart(4, '0')}`,
  email: (n: number) => `kanarie.${n}@voorbeeld.be`,
  straat: (n: number) => `Kanariestraat ${n}x`,
  vraag: (n: number) => `kanarievraag ${n}x`,
} as const;

/** Days that stand in none of the files: a birth date that is found later can only be a canary. */
async function unusedDates(folder: string, count: number): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const text = (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  const dates: string[] = [];
  for (let date = '2019-01-02'; dates.length < count; date = addDays(date, 1)) {
    if (!date.endsWith('-01') && !text.includes(date)) dates.push(date);
  }
  return dates;
}

/** A copy of a file set in which every n-th request belongs to a family with names that occur nowhere else. */
export async function canaryFileSet(from: string, to: string, count: number) {
  await cp(from, to, { recursive: true });
  const file = join(to, 'aanvragen.csv');
  const [header = '', ...rows] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  const columns = header.split(';');
  const every = Math.floor(rows.length / count);
  const birthDates = await unusedDates(from, count);
  const families: Canary[] = [];
  const changed = rows.map((row, index) => {
    if (index % every !== 0 || families.length === count) return row;
    const cells = row.split(';');
    const words = Object.entries(personalColumns).map(([column, word]) => {
      const written = word(families.length);
      cells[columns.indexOf(column)] = written;
      return written;
    });
    const birthDate = birthDates[families.length] ?? '';
    cells[columns.indexOf('geboortedatum')] = birthDate;
    words.push(birthDate);
    families.push({ request: cells[columns.indexOf('aanvraag_nr')] ?? '', words });
    return cells.join(';');
  });
  await writeFile(file, [header, ...changed].join('\n') + '\n');
  return { folder: to, families };
}
