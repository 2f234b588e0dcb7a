import { expect } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { finished, samenloketJson, startSamenloket } from '../harness/command-line.js';
import { fileSets, type FileSetName, temporaryFolder } from '../harness/folders.js';
import { expectReportsByCommandLine } from '../harness/report-checks.js';
import { join } from 'node:path';

/** Kills an import so many times, each a little later than the one before, and expects what one import gives. */
export async function surviveKilledImports(
  set: FileSetName,
  kills: number,
  firstAfterMs: number,
  lastAfterMs: number,
): Promise<void> {
  await using folder = await temporaryFolder();
  const data = join(folder.path, 'data');
  let killed = 0;
  for (let round = 0; round < kills; round++) {
    const importing = startSamenloket(data, 'import', fileSets[set].folder);
    const end = finished(importing);
    const after = firstAfterMs + ((lastAfterMs - firstAfterMs) * round) / Math.max(1, kills - 1);
    await Promise.race([wait(after), end]);
    importing.kill('SIGKILL');
    if ((await end).signal === 'SIGKILL') killed++;
  }
  expect(killed).toBeGreaterThan(0);
  await samenloketJson(data, 'import', fileSets[set].folder);
  const { events } = await samenloketJson<{ events: number }>(data, 'status');

  await using untouched = await temporaryFolder();
  const other = join(untouched.path, 'data');
  await samenloketJson(other, 'import', fileSets[set].folder);
  expect(events).toBe((await samenloketJson<{ events: number }>(other, 'status')).events);
  await expectReportsByCommandLine(data, set);
  expect(await samenloketJson(data, 'verify')).toMatchObject({ sound: true });
}
