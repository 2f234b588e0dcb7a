import { describe, expect, it } from '@jest/globals';
import { SystemClock } from '@samenloket/event-sourcing';
import { createLogger } from '@samenloket/platform';
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOperation } from '../../operations/run-operation.js';
import { openPlatform } from '../embedded-platform.js';

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('the data folder', () => {
  it('is for its owner alone, also where its folders were made by others, and so is a backup', async () => {
    const path = await mkdtemp(join(tmpdir(), 'samenloket-folder-'));
    await chmod(path, 0o755);
    for (const name of ['keys', 'read-models']) await mkdir(join(path, name), { mode: 0o755 });
    const log = createLogger({ level: 'silent' });
    const platform = await openPlatform({ folder: path, clock: new SystemClock(), log, command: 'test' });
    await runOperation(platform, 'backup', { folder: join(path, 'backup') }, () => undefined);
    for (const name of ['keys', 'read-models', 'backup/data', 'backup/keys']) {
      expect([name, await modeOf(join(path, name))]).toEqual([name, '700']);
    }
    const events = (await readdir(path)).filter((name) => name.startsWith('events.sqlite'));
    expect(events.length).toBeGreaterThan(0);
    for (const name of events) expect([name, await modeOf(join(path, name))]).toEqual([name, '600']);
    await platform.close();
    await rm(path, { recursive: true });
  });
});
