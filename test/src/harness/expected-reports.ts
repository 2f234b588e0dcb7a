import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSets, type FileSetName } from './folders.js';

export interface ExpectedReport {
  readonly year: number;
  readonly snapshot: string;
  /** Header and rows, exactly as the file to be made has them. */
  readonly csv: string;
}

/** The figures that must come out: one entry per year and snapshot of `rapport-verwacht.csv`. */
export async function expectedReports(set: FileSetName): Promise<ExpectedReport[]> {
  const text = await readFile(join(fileSets[set].folder, 'rapport-verwacht.csv'), 'utf8');
  const [header = '', ...rows] = text.trim().split(/\r?\n/);
  const reports = Map.groupBy(rows, (row) => row.split(';').slice(0, 2).join(' '));
  return [...reports].map(([key, ofReport]) => {
    const [year = '', snapshot = ''] = key.split(' ');
    return { year: Number(year), snapshot, csv: [header, ...ofReport].join('\n') };
  });
}
