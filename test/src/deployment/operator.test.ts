import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository, temporaryFolder } from '../harness/folders.js';

const run = promisify(execFile);
const script = join(repository, 'deploy/operator/back-up-apart.mjs');

/** Stands in for the command line: writes what `samenloket backup <folder>` writes, or breaks off. */
const commandLine = `
import { mkdirSync, writeFileSync } from 'node:fs';
const [, , , folder] = process.argv;
mkdirSync(folder + '/data');
writeFileSync(folder + '/data/manifest.json', '{}');
if (process.env.BREAKS_OFF) process.exit(1);
mkdirSync(folder + '/keys');
writeFileSync(folder + '/keys/keys.json', '{}');
`;

async function volumes(path: string) {
  const [data, keys, cli] = [join(path, 'data'), join(path, 'keys'), join(path, 'cli.mjs')];
  for (const folder of [data, keys]) await mkdir(folder);
  await writeFile(cli, commandLine);
  const backUp = (env: NodeJS.ProcessEnv = {}) =>
    run(process.execPath, [script, '--data', data, '--keys', keys, '--keep-keys', '1', '--cli', cli], {
      env: { ...process.env, ...env, TMPDIR: path },
    });
  return { data, keys, backUp };
}

describe('a backup by the CronJob', () => {
  it('puts data and keys of the same moment on their own volumes', async () => {
    await using folder = await temporaryFolder();
    const { data, keys, backUp } = await volumes(folder.path);
    await backUp();
    const [moment = ''] = await readdir(data);
    expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/);
    expect(await readdir(keys)).toEqual([moment]);
    expect(await readdir(join(data, moment))).toEqual(['manifest.json']);
    expect(await readFile(join(keys, moment, 'keys.json'), 'utf8')).toBe('{}');
    expect((await readdir(folder.path)).filter((name) => name.startsWith('backup-'))).toEqual([]);
  });

  it('keeps the newest generations, and clears what an earlier one left unfinished', async () => {
    await using folder = await temporaryFolder();
    const { data, keys, backUp } = await volumes(folder.path);
    for (const name of ['2026-01-01T02-15-00', '.2026-01-02T02-15-00']) {
      for (const volume of [data, keys]) await mkdir(join(volume, name));
    }
    await mkdir(join(data, 'lost+found'));
    await backUp();
    const newest = (await readdir(keys))[0] ?? '';
    expect(await readdir(keys)).toEqual([newest]);
    expect((await readdir(data)).sort()).toEqual(['2026-01-01T02-15-00', newest, 'lost+found'].sort());
  });

  it('leaves nothing behind when it breaks off, and says so with its exit code', async () => {
    await using folder = await temporaryFolder();
    const { data, keys, backUp } = await volumes(folder.path);
    await expect(backUp({ BREAKS_OFF: '1' })).rejects.toMatchObject({ code: 1 });
    expect([...(await readdir(data)), ...(await readdir(keys))]).toEqual([]);
  });
});
