import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { reportCsv } from '../application/export-report/report-csv.js';
import { sourced, worldOf } from '../testing/event-feeds.js';
import { historyOfFileSet } from '../testing/file-set-history.js';
import { projectFolder, sampleSets } from '../testing/sample-folders.js';
import { yearlyReportOf } from './yearly-report.js';

describe.each(sampleSets)('the reports of %s', (set) => {
  const folder = join(projectFolder, set);
  const { desks, requests } = worldOf(sourced(historyOfFileSet(folder)));
  const [heading = '', ...lines] = linesOf(readFileSync(join(folder, 'rapport-verwacht.csv'), 'utf8'));
  const reports = [...new Set(lines.map((line) => line.split(';').slice(0, 2).join(' ')))];

  it.each(reports)('are exactly the expected ones: %s', (which) => {
    const [year = '', snapshot = ''] = which.split(' ');
    const [desk] = desks;
    if (!desk) throw new Error('The file set has no desk');
    const moment = { snapshot, knownAt: '2099-01-01T00:00:00.000Z' };
    const report = yearlyReportOf({ desk, requests }, Number(year), moment);
    const expected = lines.filter((line) => line.startsWith(`${year};${snapshot};`));
    expect(linesOf(reportCsv(report))).toEqual([heading, ...expected]);
  });
});

function linesOf(csv: string): string[] {
  return csv.trimEnd().split('\r\n');
}
