import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { deskIdOf } from '@samenloket/contracts';
import { runOperation } from '@samenloket/standalone';
import { samenloket, samenloketJson } from '../harness/command-line.js';
import { importedEvents } from '../harness/imported-events.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';
import { openPlatformUnderTest } from '../harness/platform-under-test.js';
import { expectReportsByCommandLine, expectReportsByGraphql } from '../harness/report-checks.js';
import { startPlatformProcess, tokenIn } from '../harness/running-platform.js';

describe('the yearly report of a desk', () => {
  it('comes out right for the edge cases, without a running platform', async () => {
    await using folder = await temporaryFolder();
    const data = join(folder.path, 'data');
    await samenloketJson(data, 'import', fileSets.rand.folder);
    await expectReportsByCommandLine(data, 'rand');
  });

  it('comes out right for the edge cases through GraphQL, also after a second import and a rebuild', async () => {
    await using under = await openPlatformUnderTest();
    const { folder, desk } = fileSets.rand;
    const token = await under.tokenOf('deskWorker', { deskIds: [deskIdOf(desk)] });
    const steps = [
      ['import', { folder }],
      ['import', { folder }],
      ['rebuild', {}],
    ] as const;
    for (const [operation, args] of steps) {
      await runOperation(under.platform, operation, args, () => undefined);
      await expectReportsByGraphql(under.url, token, 'rand');
    }
  });

  it('comes out right for the sample region, also after a second import and a rebuild of every view', async () => {
    await using folder = await temporaryFolder();
    const data = join(folder.path, 'data');
    await using platform = await startPlatformProcess(data);
    await expectReportsByCommandLine(data, 'brugge');
    await expectReportsByCommandLine(data, 'tielt');

    for (const set of ['brugge', 'tielt'] as const) {
      expect(await importedEvents(data, fileSets[set].folder)).toBe(0);
    }
    await samenloketJson(data, 'rebuild', '--all');
    for (const set of ['brugge', 'tielt'] as const) {
      const token = tokenIn(platform.welcome, `desk worker of ${fileSets[set].desk}`);
      await expectReportsByGraphql(platform.url, token, set);
    }

    const verified = await samenloket(data, 'verify');
    expect(verified.stdout).toMatch(/\nsound\n$/);
    expect(verified.exitCode).toBe(0);
  });
});
