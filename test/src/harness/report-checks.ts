import { expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deskIdOf } from '@samenloket/contracts';
import { samenloket } from './command-line.js';
import { expectedReports } from './expected-reports.js';
import { fileSets, type FileSetName } from './folders.js';
import { ask } from './graphql.js';
import { isLong } from './profile.js';

/**
 * Through `samenloket report`, to a file, byte for byte: every year and snapshot of the set when there is time, else the
 * last of them. GraphQL gives all of them each time.
 */
export async function expectReportsByCommandLine(data: string, set: FileSetName): Promise<void> {
  const reports = await expectedReports(set);
  for (const { year, snapshot, csv } of isLong ? reports : reports.slice(-1)) {
    const out = join(data, '..', `report-${set}-${year}-${snapshot}.csv`);
    const question = ['--year', `${year}`, '--desk', fileSets[set].desk, '--snapshot', snapshot];
    const { exitCode, stderr } = await samenloket(data, 'report', ...question, '--out', out);
    expect({ exitCode, stderr, set, year, snapshot }).toEqual({
      exitCode: 0,
      stderr: '',
      set,
      year,
      snapshot,
    });
    expect(linesOf(await readFile(out, 'utf8'))).toBe(csv);
  }
}

/** The figures, whatever ends the lines. */
const linesOf = (text: string) => text.trim().replaceAll('\r\n', '\n');

const reportQuery = `query ($deskId: ID!, $year: Int!, $snapshot: Date!) {
  yearlyReport(deskId: $deskId, year: $year, snapshot: $snapshot) { csv }
}`;

/** The same through GraphQL, as a desk worker of that desk. */
export async function expectReportsByGraphql(url: string, token: string, set: FileSetName): Promise<void> {
  const deskId = deskIdOf(fileSets[set].desk);
  for (const { year, snapshot, csv } of await expectedReports(set)) {
    const { yearlyReport } = await ask<{ yearlyReport: { csv: string } }>(url, token, reportQuery, {
      deskId,
      year,
      snapshot,
    });
    expect(linesOf(yearlyReport.csv)).toBe(csv);
  }
}
