import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformId } from '@samenloket/contracts';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { finished, mainProgram, samenloket, samenloketJson, startProgram } from '../harness/command-line.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';

const desk = fileSets.rand.desk;

describe('samenloket says what to do', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let data: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    data = join(folder.path, 'data');
    await samenloketJson(data, 'import', fileSets.rand.folder);
  });
  afterAll(async () => folder[Symbol.asyncDispose]());

  it('when a desk’s own number comes without the desk', async () => {
    const { exitCode, stderr } = await samenloket(data, 'erase', '--request', 'AV00001', '--reason', 'other');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('--desk');
  });

  it('when the data folder is mistyped, and makes none there', async () => {
    const nowhere = join(folder.path, 'dta');
    const { exitCode, stderr } = await samenloket(nowhere, 'status');
    expect({ exitCode, stderr, made: existsSync(nowhere) }).toEqual({
      exitCode: 6,
      stderr: `samenloket: ${nowhere} holds no data of Samenloket. Name the data folder with --data or SAMENLOKET_DATA.\n`,
      made: false,
    });
  });

  it('when there are no files to bring in, and makes no data folder for them', async () => {
    const nowhere = join(folder.path, 'new');
    const { exitCode, stderr } = await samenloket(nowhere, 'import', folder.path);
    expect({ exitCode, made: existsSync(nowhere) }).toEqual({ exitCode: 3, made: false });
    expect(stderr).toContain('The files are refused, nothing was stored');
  });

  it.each([
    [
      'a snapshot that is no date',
      ['--snapshot', '2025-02-30'],
      'must be an ISO date that exists, as 2025-02-28',
    ],
    ['a moment that is none', ['--known-at', 'yesterday'], 'an ISO instant with its zone'],
    [
      'a file in a folder that is not there',
      ['--out', '/nowhere/report.csv'],
      '/nowhere/report.csv cannot be used: ',
    ],
  ])('when a report gets %s', async (_case, options, says) => {
    const { stderr } = await samenloket(data, 'report', '--year', '2024', '--desk', desk, ...options);
    expect(stderr).toMatch(/^samenloket: [^\n]+\n$/);
    expect(stderr).toContain(says);
  });

  it('when a desk is not there: which there are', async () => {
    for (const asked of ['report', 'calendar']) {
      const options = [asked, '--year', '2024', '--desk', 'LLK-RANDD'];
      const { exitCode, stderr } = await samenloket(data, ...options);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 6,
        stderr: expect.stringMatching(
          `^samenloket: There is no desk LLK-RANDD\\. There are: ${desk} \\(.+\\)\\.\n$`,
        ),
      });
    }
  });

  it('when the mapping file is not there, or the backup would go into a file', async () => {
    const mapping = join(folder.path, 'mapping.csv');
    const importing = await samenloket(data, 'import', fileSets.rand.folder, '--mapping', mapping);
    expect(importing.stderr).toContain(`samenloket: There is no mapping file ${mapping}.`);
    const backup = await samenloket(data, 'backup', join(data, 'events.sqlite'));
    expect(backup.stderr).toContain('is a file. Give a new folder for each backup.');
  });

  it('when half of a backup is not there, and leaves the data folder as it is', async () => {
    const backup = join(folder.path, 'backup');
    await samenloketJson(data, 'backup', backup);
    await rename(join(backup, 'keys'), join(folder.path, 'keys-elsewhere'));
    const { exitCode, stderr } = await samenloket(data, 'restore', backup);
    expect(exitCode).toBe(6);
    expect(stderr).toContain('has no keys/keys.sqlite. Put data and keys of one backup in one folder.');
    expect((await samenloket(data, 'verify')).exitCode).toBe(0);
  });

  it('when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const env = { SAMENLOKET_DATA: data, SAMENLOKET_PORT: String(port) };
    const { exitCode, stderr } = await finished(startProgram(mainProgram, [], env));
    other.close();
    expect(exitCode).toBe(5);
    expect(stderr).toBe(
      `samenloket: Port ${port} is taken. Set SAMENLOKET_PORT to another port, or to 0 for a free one.\n`,
    );
  });

  it('and finds no platform where one died and another process has its number', async () => {
    const announced = { pid: process.pid, url: 'http://localhost:1', operationsToken: 'x' };
    await writeFile(join(data, 'running.json'), JSON.stringify(announced));
    expect((await samenloket(data, 'status')).exitCode).toBe(0);
  });

  it('and shows a stream without personal fields as it stands, also when they are asked for', async () => {
    const location = `location-${platformId(desk, 'location', 'LOC0001')}`;
    const { exitCode, stdout } = await samenloket(data, 'events', location, '--personal', '--reason', 'test');
    expect({ exitCode, shows: stdout.includes('locationDescribed') }).toEqual({ exitCode: 0, shows: true });
  });
});
