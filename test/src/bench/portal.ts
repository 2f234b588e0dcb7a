// `npm run bench:portal [-- REQUESTS] [-- --json FILE]`: how soon a page of families can be used on a slow phone, and how a
// desk's list of 100,000 requests scrolls and searches. In Debian's Chromium, without a screen, on a platform of the
// embedded profile in a process of its own on the same machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSets } from '../harness/folders.js';
import { startPlatformProcess } from '../harness/running-platform.js';
import { PortalUnderTest } from '../portal/portal-under-test.js';
import { jsonFileOf } from './arguments.js';
import { fillPlatform } from './filled-platform.js';
import { largeRoundFiles } from './large-round-files.js';
import { measureFirstLoads } from './portal-first-loads.js';
import { measureLongList } from './portal-long-list.js';
import { reportFigures } from './report-figures.js';

const requests = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100_000);

async function measure(folder: string) {
  const { folder: files } = await largeRoundFiles(fileSets.brugge.folder, join(folder, 'files'), requests);
  const data = join(folder, 'data');
  await fillPlatform(data, files, 'bench:portal');
  await using platform = await startPlatformProcess(data);
  await using portal = await PortalUnderTest.start(platform.url);
  return [...(await measureFirstLoads(portal)), ...(await measureLongList(portal, requests))];
}

const folder = await mkdtemp(join(tmpdir(), 'samenloket-bench-'));
try {
  const title = `The portal, with ${requests.toLocaleString('en')} requests`;
  await reportFigures(title, await measure(folder), jsonFileOf(process.argv));
} finally {
  await rm(folder, { recursive: true, force: true });
}
