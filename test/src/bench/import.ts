// `npm run bench:import`: a desk's files into an empty platform with everything projected; three years of reports; and
// how soon a platform with 100,000 events is ready again. `--json FILE` writes the figures.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@samenloket/event-sourcing';
import { createLogger } from '@samenloket/platform';
import { importOperation, openPlatform, type Platform } from '@samenloket/standalone';
import { fileSets } from '../harness/folders.js';
import { jsonFileOf } from './arguments.js';
import { enlargedFileSet } from './enlarged-file-set.js';
import { type Figure, reportFigures } from './report-figures.js';

const open = (folder: string): Promise<Platform> =>
  openPlatform({
    folder,
    clock: new SystemClock(),
    log: createLogger({ level: 'error' }),
    command: 'bench:import',
  });

async function seconds<T>(work: () => Promise<T>): Promise<{ took: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { took: (performance.now() - began) / 1000, result };
}

const importing = (platform: Platform, folder: string) =>
  seconds(() => importOperation.run(platform, { folder }, () => undefined));

async function measure(folder: string): Promise<Figure[]> {
  const { folder: files, rows } = await enlargedFileSet(fileSets.brugge.folder, join(folder, 'files'), 4);
  const data = join(folder, 'data');
  const platform = await open(data);
  const { took: once } = await importing(platform, fileSets.brugge.folder);
  const { took: threeYears } = await seconds(async () => {
    for (const year of [2023, 2024, 2025]) {
      await platform.services.reporting.reports.yearly({ desk: fileSets.brugge.desk, year });
    }
  });
  const { took: onTop } = await importing(platform, files);
  const { events } = await platform.storage.statistics();
  await platform.close();
  const { took: ready, result: again } = await seconds(async () => {
    const reopened = await open(data);
    await reopened.caughtUp(await reopened.eventStore.head());
    return reopened;
  });
  await again.close();
  return [
    { name: 'history rows, one region', value: rows.brugge.history / once, unit: 'rows/s', goal: '≥ 2,000' },
    { name: 'all rows, one region', value: rows.brugge.all / once, unit: 'rows/s' },
    {
      name: 'history rows, three times as many on top',
      value: rows.added.history / onTop,
      unit: 'rows/s',
      goal: '≥ 2,000',
    },
    { name: 'report of three years', value: threeYears, unit: 's', goal: '≤ 1' },
    { name: 'events in the store', value: events, unit: 'events' },
    { name: 'ready again after a start', value: ready, unit: 's', goal: '≤ 5' },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'samenloket-bench-'));
try {
  await reportFigures('A region of files', await measure(folder), jsonFileOf(process.argv));
} finally {
  await rm(folder, { recursive: true, force: true });
}
