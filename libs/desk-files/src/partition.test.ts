import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { partition } from './partition.js';
import { readFileSet } from './read-file-set.js';
import { cell } from './testing/change.js';
import { smallFileSet } from './testing/small-file-set.js';
import { writeFileSet } from './testing/write-file-set.js';
import { writeRejects } from './write-rejects.js';

const requests = smallFileSet['aanvragen.csv'] ?? '';
const history = smallFileSet['verloop.csv'] ?? '';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenloket-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const readChanged = async (contents: Readonly<Record<string, string>>) => {
  await writeFileSet(folder, { ...smallFileSet, ...contents });
  return readFileSet(folder);
};

describe('a partial import', () => {
  it('leaves out a bad row and all that depends on it, and writes them down with reasons', async () => {
    const reading = await readChanged({ 'aanvragen.csv': cell(2, 'gewenste_start', 'later')(requests) });
    const { set, rejects } = partition(reading);
    // AV2 is a twin of AV1: it refers to a request that is not there.
    expect(set?.careRequests).toEqual([]);
    expect(set?.history).toEqual([]);
    expect(set?.locations).toHaveLength(2);
    const paths = await writeRejects(folder, rejects);
    expect(paths.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
      'afgekeurd-aanvragen.csv',
      'afgekeurd-verloop.csv',
    ]);
    const written = await readFile(join(folder, 'afgekeurd-aanvragen.csv'), 'utf8');
    expect(written).toContain('column gewenste_start');
    expect(written.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('drops an acceptance when its offer is rejected, and keeps the rest of the history', async () => {
    const reading = await readChanged({ 'verloop.csv': cell(2, 'start', '2024-09-31')(history) });
    expect(reading.faults).toHaveLength(1);
    const { set, rejects } = partition(reading);
    expect(set?.history.map(({ row }) => row)).toEqual([5, 6]);
    expect(rejects.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([2, 3, 4]);
  });

  it('of a set without faults rejects nothing', async () => {
    const reading = await readChanged({});
    expect(partition(reading)).toEqual({ set: reading.set, rejects: [] });
  });
});
