// `npm run bench:portal [-- REQUESTS] [-- --json FILE]`: how soon a page of families can be used on a slow phone, and how a
// desk's list of 100,000 requests scrolls and searches. In Debian's Chromium, without a screen, on a platform of the
// embedded profile in a process of its own on the same machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskIdOf } from '@samenloket/contracts';
import { practicePeople } from '@samenloket/gateway';
import { fileSets } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { type PlatformProcess, startPlatformProcess, tokenIn } from '../harness/running-platform.js';
import * as documents from '../journeys/documents.js';
import { PortalUnderTest } from '../portal/portal-under-test.js';
import { jsonFileOf } from './arguments.js';
import { fillPlatform } from './filled-platform.js';
import { largeRoundFiles } from './large-round-files.js';
import { measureFirstLoads } from './portal-first-loads.js';
import { measureLongList } from './portal-long-list.js';
import { reportFigures } from './report-figures.js';

const requests = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100_000);
const { desk, folder: region } = fileSets.brugge;

const lien = practicePeople.find(({ name }) => name.startsWith('Lien'));

/** Lien of the practice environment works for this desk: in a platform without the sample region nobody does yet. */
async function giveDesk({ url, welcome }: PlatformProcess): Promise<void> {
  const operator = tokenIn(welcome, 'operator');
  const person = { id: lien?.id, firstName: 'Lien', lastName: 'Vermeulen' };
  await ask(url, operator, documents.describePerson, { input: person });
  const role = { personId: lien?.id, role: 'deskWorker', deskId: deskIdOf(desk), from: '2020-01-01' };
  await ask(url, operator, documents.giveMembership, { input: role });
}

async function measure(folder: string) {
  const { folder: files } = await largeRoundFiles(region, join(folder, 'files'), requests);
  const data = join(folder, 'data');
  await fillPlatform(data, files, 'bench:portal');
  await using platform = await startPlatformProcess(data);
  await giveDesk(platform);
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
