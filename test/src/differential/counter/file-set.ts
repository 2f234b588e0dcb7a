import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsOf, type Row } from './csv-records.js';
import { sheetRecords } from './xlsx-records.js';

/** The files of a desk that its report depends on. */
export interface FileSetRows {
  /** Absent when the set has no `loket.csv`. */
  readonly loket?: readonly Row[];
  readonly afspraken: readonly Row[];
  readonly aanvragen: readonly Row[];
  readonly verloop: readonly Row[];
}

export async function readRows(folder: string): Promise<FileSetRows> {
  const names = await readdir(folder);
  const read = async (name: string): Promise<Row[] | undefined> => {
    if (names.includes(`${name}.csv`)) return recordsOf(await readFile(join(folder, `${name}.csv`), 'utf8'));
    if (names.includes(`${name}.xlsx`)) return sheetRecords(await readFile(join(folder, `${name}.xlsx`)));
    return undefined;
  };
  const loket = await read('loket');
  return {
    ...(loket ? { loket } : {}),
    afspraken: (await read('afspraken')) ?? [],
    aanvragen: (await read('aanvragen')) ?? [],
    verloop: (await read('verloop')) ?? [],
  };
}
