import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { samenloket, samenloketJson } from '../harness/command-line.js';
import { importedEvents } from '../harness/imported-events.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';
import { isLong, profile } from '../harness/profile.js';
import { expectReportsByCommandLine, expectReportsByGraphql } from '../harness/report-checks.js';
import { startPlatformProcess, tokenIn } from '../harness/running-platform.js';

describe('the yearly reports of the desks of the sample region', () => {
  // With SAMENLOKET_LONG also after a second import and a rebuild (the edge cases do that each time), and verified in both
  // profiles: a fold of the whole log beside every view takes its time.
  it('come out right', async () => {
    await using folder = await temporaryFolder();
    const data = join(folder.path, 'data');
    await using platform = await startPlatformProcess(data);
    await expectReportsByCommandLine(data, 'brugge');
    await expectReportsByCommandLine(data, 'tielt');

    if (isLong) {
      for (const set of ['brugge', 'tielt'] as const)
        expect(await importedEvents(data, fileSets[set].folder)).toBe(0);
      await samenloketJson(data, 'rebuild', '--all');
    }
    for (const set of ['brugge', 'tielt'] as const) {
      const token = tokenIn(platform.welcome, `desk worker of ${fileSets[set].desk}`);
      await expectReportsByGraphql(platform.url, token, set);
    }

    if (isLong || profile === 'embedded') {
      const verified = await samenloket(data, 'verify');
      expect(verified.stdout).toMatch(/\nsound\n$/);
      expect(verified.exitCode).toBe(0);
    }
  });
});
