import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { countReport } from '../differential/counter/count-report.js';
import { distributedSet } from '../faults/drivers/distributed-set.js';
import { embeddedSet } from '../faults/drivers/embedded-set.js';
import { FileClock } from '../harness/file-clock.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { isLong, profile, replicas } from '../harness/profile.js';
import { firstDay, lastDay, liveYear } from './live-year.js';
import { rowsOfLog } from './recount/rows-of-log.js';
import { writeYearRegion } from './year-region.js';

const report = `query ($deskId: ID!, $year: Int!, $snapshot: Date!) {
  yearlyReport(deskId: $deskId, year: $year, snapshot: $snapshot) { csv }
}`;
/** Before and after the snapshot that the form asks for. */
const asked = [
  [2024, '2025-02-28'],
  [2025, '2024-12-31'],
  [2025, '2025-06-30'],
  [2025, lastDay],
] as const;

/** As many as three desks of this size have in a year; fewer in `npm test`, where the run has to be short. */
const requests = isLong ? 1_100 : 300;

/** A year in which one of these does not happen shows nothing of it. */
const eventful = [
  ...['CareRequestTransferred', 'CareRequestMerged', 'CareRequestUnmerged', 'SameChildConfirmed'],
  ...['CareRequestReopened', 'offerResent', 'offerDeclined', 'offerExpired', 'offerWithdrawn'],
  ...['offerAccepted', 'acceptanceCancelled', 'closedSuddenly'],
];

describe('a year of three desks, day by day, with kills, a merger and a closure', () => {
  it('ends with reports that equal a recount from the log', async () => {
    await using folder = await temporaryFolder();
    const clock = new FileClock(join(folder.path, 'now'), new Date(`${firstDay}T08:00:00.000Z`));
    const { desks, folders } = await writeYearRegion(folder.path);
    await using set =
      profile === 'embedded' ? await embeddedSet(clock) : await distributedSet({ clock, replicas });
    for (const files of folders) await set.importFiles(files);
    await liveYear({ set, clock, desks, seed: 20_250_101, requests, kills: 10 });

    await using inspection = await set.inspect();
    await inspection.settled();
    const events = await Array.fromAsync(inspection.events());
    const happened = new Set(events.map(({ type }) => type));
    expect(eventful.filter((type) => !happened.has(type))).toEqual([]);
    const ofDesks = rowsOfLog(events);
    const policy = await Promise.all(desks.map(({ id }) => set.sign('deskWorker', { deskIds: [id] })));
    for (const [index, { id, area, agreements }] of desks.entries()) {
      const rows = { loket: area, afspraken: agreements, aanvragen: [], verloop: [], ...ofDesks.get(id) };
      for (const [reportYear, snapshot] of asked) {
        const { yearlyReport } = await ask<{ yearlyReport: { csv: string } }>(
          inspection.url,
          policy[index] ?? '',
          report,
          {
            deskId: id,
            year: reportYear,
            snapshot,
          },
        );
        expect(yearlyReport.csv.trim().replaceAll('\r\n', '\n')).toBe(
          countReport(rows, reportYear, snapshot),
        );
      }
    }
    expect(await inspection.unsound()).toEqual([]);
  });
});
