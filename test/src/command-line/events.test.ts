import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformId } from '@samenloket/contracts';
import { samenloket, samenloketJson } from '../harness/command-line.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';

const { folder: rand, desk } = fileSets.rand;
const requestId = platformId(desk, 'request', 'AV01');
const [request, openings] = [`careRequest-${requestId}`, `fileAccess-${requestId}`];
/** Of the first family of the file set, and of nothing else. */
const personal = /Kind01|Kerkstraat|\+32470000000|2024-01-10/;

describe('samenloket events', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    data = await temporaryFolder();
    await samenloketJson(data.path, 'import', rand);
  });
  afterAll(async () => {
    await data[Symbol.asyncDispose]();
  });

  it.each([[[]], [['--json']]])('masks what is personal, with %j', async (options) => {
    const { stdout, stderr, exitCode } = await samenloket(data.path, ...options, 'events', request);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('•••');
    expect(stdout).not.toMatch(personal);
  });

  it('wants a reason before it shows more', async () => {
    const { stdout, exitCode } = await samenloket(data.path, 'events', request, '--personal');
    expect(exitCode).toBe(3);
    expect(stdout).not.toMatch(personal);
  });

  it('shows it with a reason, and leaves for the family that it was shown', async () => {
    const { stdout } = await samenloket(data.path, 'events', request, '--personal', '--reason', 'klacht 12');
    expect(stdout).toMatch(personal);
    const opened = await samenloketJson<{ events: object[] }>(data.path, 'events', openings);
    expect(opened.events).toMatchObject([{ type: 'FileOpened', actor: 'operator', data: { reason: '•••' } }]);
  });
});
