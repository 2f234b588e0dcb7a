import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { reportCsv } from '../application/export-report/report-csv.js';
import { sourced, worldOf } from '../testing/event-feeds.js';
import { historyOfFileSet } from '../testing/file-set-history.js';
import { yearlyReportOf } from './yearly-report.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sets = [
  'test/data/rand',
  'services/standalone/sample-region/regio-brugge',
  'services/standalone/sample-region/regio-tielt',
];

describe.each(sets)('the reports of %s', (set) => {
  const folder = join(root, set);
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
