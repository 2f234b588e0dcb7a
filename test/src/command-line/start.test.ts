import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { samenloketJson } from '../harness/command-line.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask, askRaw } from '../harness/graphql.js';
import { expectReportsByGraphql } from '../harness/report-checks.js';
import { startPlatformProcess, tokenIn } from '../harness/running-platform.js';

describe('npm start', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(async () => folder[Symbol.asyncDispose]());

  it('brings in the sample region once, serves it, and stops cleanly', async () => {
    const first = await startPlatformProcess(folder.path);
    expect((await fetch(`${first.url}/live`)).status).toBe(200);
    expect((await fetch(`${first.url}/ready`)).status).toBe(200);
    const { events } = await samenloketJson<{ events: number }>(folder.path, 'status');
    const stopped = await first.stop();
    expect({ exitCode: stopped.exitCode, stderr: stopped.stderr.includes('"level":50') }).toEqual({
      exitCode: 0,
      stderr: false,
    });

    await using second = await startPlatformProcess(folder.path);
    expect(second.welcome).not.toContain('First start');
    expect(await samenloketJson(folder.path, 'status')).toMatchObject({ events });
    const desk = tokenIn(second.welcome, 'desk worker of LLK-31005');
    await expectReportsByGraphql(second.url, desk, 'brugge');
    await expectReportsByGraphql(second.url, tokenIn(second.welcome, 'desk worker of LLK-37015'), 'tielt');
  });

  it('shows nothing personal without a token', async () => {
    await using platform = await startPlatformProcess(folder.path);
    const query = '{ careRequests(first: 1) { edges { node { id } } } }';
    const { data, errors } = await askRaw(platform.url, undefined, query);
    expect(data ?? {}).not.toHaveProperty('careRequests.edges');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const operator = tokenIn(platform.welcome, 'operator');
    expect((await askRaw(platform.url, operator, query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await ask(platform.url, operator, '{ __typename }');
  });
});
