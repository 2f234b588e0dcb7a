import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countReport } from '../differential/counter/count-report.js';
import { readRows } from '../differential/counter/file-set.js';
import { samenloketJson } from '../harness/command-line.js';
import { FileClock } from '../harness/file-clock.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { openPlatformUnderTest, type PlatformUnderTest } from '../harness/platform-under-test.js';
import { rowsOfLog } from '../year/recount/rows-of-log.js';
import { deskOnly, neighbouring, writeDeskOnlyRegion } from './desk-only-region.js';
import { DeskOnlyYear } from './desk-only-year.js';

/** With what to do instead: write it down as a child in care, or place a request that the desk has. */
const ownPlacementRefused = /^RULE_VIOLATED: .*recordOccupant.*placeDirectly/s;
const snapshots = ['2026-06-30', '2027-02-28'] as const;
const report = `query ($deskId: ID!, $snapshot: Date!) {
  yearlyReport(deskId: $deskId, year: 2026, snapshot: $snapshot) { csv }
}`;

/** As the command line writes it into a file. */
async function reportFile(under: PlatformUnderTest, folder: string, snapshot: string): Promise<string> {
  const out = join(folder, `rapport-${snapshot}.csv`);
  const question = ['--year', '2026', '--desk', deskOnly.code, '--snapshot', snapshot, '--out', out];
  await samenloketJson(commandLineOf(under), 'report', ...question);
  return plain(await readFile(out, 'utf8'));
}

/** In the distributed profile a command has its own clock: it looks at the same file as the services. */
const commandLineOf = ({ folder, clock }: PlatformUnderTest) => ({
  data: folder,
  environment: clock instanceof FileClock ? { SAMENLOKET_CLOCK_FILE: clock.file } : undefined,
});
const plain = (csv: string) => csv.trim().replaceAll('\r\n', '\n');

describe('a year of a desk without central registration', () => {
  it('reports what reached the desk and what organisers handed on, and nothing that they placed themselves before they joined', async () => {
    await using folder = await temporaryFolder();
    await using under = await openPlatformUnderTest('2026-03-02T09:00:00.000Z');
    const files = join(folder.path, 'files');
    await writeDeskOnlyRegion(files);
    await samenloketJson(commandLineOf(under), 'import', files);
    const rows = await readRows(files);
    expect(await reportFile(under, folder.path, '2026-03-02')).toBe(countReport(rows, 2026, '2026-03-02'));

    const year = await DeskOnlyYear.begin(under);
    await year.whatReachesTheDesk();
    await year.whatOrganisersHandOn();
    await year.whatOrganisersDoThemselves();
    for (const person of ['organiser', 'desk', 'childMinder'] as const)
      expect(await year.ownPlacementBy(person)).toMatch(ownPlacementRefused);
    await year.whatComesOfIt();
    await year.whenTheCrecheJoins('2026-04-07');
    expect(await year.ownPlacementBy('organiser')).toBe('registered');
    expect(await year.ownPlacementBy('childMinder')).toMatch(ownPlacementRefused);
    under.clock.moveTo(new Date('2027-03-01T09:00:00.000Z'));
    await under.platform.settled();

    const events = await Array.fromAsync(under.platform.eventStore.readAll());
    const ofDesk = rowsOfLog(events).get(deskOnly.id);
    const recount = { ...rows, ...ofDesk };
    const desk = await under.tokenOf('deskWorker', { deskIds: [deskOnly.id] });
    for (const snapshot of snapshots) {
      const { yearlyReport } = await ask<{ yearlyReport: { csv: string } }>(under.url, desk, report, {
        ...{ deskId: deskOnly.id, snapshot },
      });
      const counted = countReport(recount, 2026, snapshot);
      expect(plain(yearlyReport.csv)).toBe(counted);
      expect(await reportFile(under, folder.path, snapshot)).toBe(counted);
    }
    // Counted by hand: total, no proposal, proposal not accepted, a month later, fewer days.
    const lastReport = plain(await reportFile(under, folder.path, '2027-02-28')).split('\n');
    const figuresOf = (nis: string) =>
      lastReport
        .find((line) => line.startsWith(`2026;2027-02-28;${nis};`))
        ?.split(';')
        .slice(3, 8)
        .join(' ');
    expect(figuresOf(deskOnly.nis)).toBe('9 3 0 1 1');
    expect(figuresOf(neighbouring)).toBe('3 0 1 0 0');
    expect(await year.freePlacesKnown()).toBe(false);
  });
});
