import { deskIdOf, organiserIdOf, platformId } from '@samenloket/contracts';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsOf, type Row } from '../differential/counter/csv-records.js';
import { fileSets } from '../harness/folders.js';
import { desk, deskFile, writeFiles } from '../harness/small-region.js';

export interface YearLocation {
  readonly id: string;
  readonly organiserId: string;
}

export interface YearDesk {
  readonly id: string;
  readonly code: string;
  /** Codes that families ask under: until the mergers of 2025, and after them. */
  readonly asked: readonly [before: readonly string[], after: readonly string[]];
  readonly locations: readonly YearLocation[];
  /** As in `loket.csv`. */
  readonly area: readonly Row[];
  readonly agreements: readonly Row[];
}

/** Both desks of the sample region without their requests, and a third one that an organiser of the first shares. */
export async function writeYearRegion(
  parent: string,
): Promise<{ readonly desks: readonly YearDesk[]; readonly folders: readonly string[] }> {
  const folders = ['brugge', 'tielt', 'gent'].map((name) => join(parent, name));
  const [brugge = '', tielt = '', gent = ''] = folders;
  await writeSampleDesk(brugge, fileSets.brugge.folder, fileSets.brugge.desk);
  await writeSampleDesk(tielt, fileSets.tielt.folder, fileSets.tielt.desk);
  await writeThirdDesk(gent, brugge);
  return {
    folders,
    desks: [
      await readDesk(brugge, fileSets.brugge.desk, [
        ['31005', '31022'],
        ['31005', '31022'],
      ]),
      // Tielt and Meulebeke became one municipality on 1 January 2025.
      await readDesk(tielt, fileSets.tielt.desk, [['37015', '37007'], ['37022']]),
      await readDesk(gent, thirdDesk.code, [[thirdDesk.nis], [thirdDesk.nis]]),
    ],
  };
}

const thirdDesk = desk('LLK-44021', '44021');

async function writeSampleDesk(folder: string, sample: string, code: string): Promise<void> {
  const { 'aanvragen.csv': requests = [], 'verloop.csv': history = [] } = deskFile(desk(code, ''));
  await writeFiles(folder, { 'aanvragen.csv': requests, 'verloop.csv': history });
  for (const name of ['loket', 'afspraken', 'locaties', 'plaatsen', 'bezetting'])
    await copyFile(join(sample, `${name}.csv`), join(folder, `${name}.csv`));
}

/** Four locations of the first desk's first organisers, moved to another city. */
async function writeThirdDesk(folder: string, first: string): Promise<void> {
  const lines = async (name: string) => (await readFile(join(first, name), 'utf8')).trim().split(/\r?\n/);
  const [locationHead = '', ...locations] = await lines('locaties.csv');
  const [groupHead = '', ...groups] = await lines('plaatsen.csv');
  const taken = locations.slice(0, 4).map((line) => line.replace(';Brugge;31005;', ';Gent;44021;'));
  const ids = taken.map((line) => line.split(';')[0]);
  await writeFiles(folder, {
    ...deskFile(thirdDesk),
    'locaties.csv': [locationHead, ...taken],
    'plaatsen.csv': [groupHead, ...groups.filter((line) => ids.includes(line.split(';')[1]))],
    'bezetting.csv': ['groep_id;kind_nr;geboortemaand;van;tot;opvangplan'],
  });
}

async function readDesk(folder: string, code: string, asked: YearDesk['asked']): Promise<YearDesk> {
  const rows = async (name: string) => recordsOf(await readFile(join(folder, name), 'utf8'));
  const locations = (await rows('locaties.csv')).map(({ locatie_id = '', ondernemingsnummer = '' }) => ({
    id: platformId(code, 'location', locatie_id),
    organiserId: organiserIdOf(ondernemingsnummer),
  }));
  const agreements = code === thirdDesk.code ? [] : await rows('afspraken.csv');
  return { id: deskIdOf(code), code, asked, locations, area: await rows('loket.csv'), agreements };
}
