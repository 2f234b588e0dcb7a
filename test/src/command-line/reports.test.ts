import { describe, it } from '@jest/globals';
import { join } from 'node:path';
import { deskIdOf } from '@samenloket/contracts';
import { runOperation } from '@samenloket/standalone';
import { samenloketJson } from '../harness/command-line.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';
import { openPlatformUnderTest } from '../harness/platform-under-test.js';
import { isLong, profile } from '../harness/profile.js';
import { expectReportsByCommandLine, expectReportsByGraphql } from '../harness/report-checks.js';

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
    // On the distributed profile the first of these steps, unless there is time.
    for (const [operation, args] of isLong || profile === 'embedded' ? steps : steps.slice(0, 1)) {
      await runOperation(under.platform, operation, args, () => undefined);
      await expectReportsByGraphql(under.url, token, 'rand');
    }
  });
});
