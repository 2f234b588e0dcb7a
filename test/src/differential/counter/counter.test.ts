import { describe, expect, it } from '@jest/globals';
import { expectedReports } from '../../harness/expected-reports.js';
import { fileSets, type FileSetName } from '../../harness/folders.js';
import { countReport } from './count-report.js';
import { readRows } from './file-set.js';

describe('the naive counter', () => {
  it.each(Object.keys(fileSets) as FileSetName[])('counts what %s expects, in every report', async (set) => {
    const rows = await readRows(fileSets[set].folder);
    for (const { year, snapshot, csv } of await expectedReports(set)) {
      expect(countReport(rows, year, snapshot)).toBe(csv);
    }
  });
});
