import { describe, expect, it } from '@jest/globals';
import { SqliteKeyStore } from '@samenloket/event-store';
import { runOperation } from '@samenloket/standalone';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samenloketJson } from '../harness/command-line.js';
import { importedEvents } from '../harness/imported-events.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';
import { isLong } from '../harness/profile.js';
import { startPlatformProcess } from '../harness/running-platform.js';
import { expectReportsByCommandLine } from '../harness/report-checks.js';
import { Journey } from '../journeys/journey.js';
import { canaryFileSet, type Canary } from '../harness/canary-file-set.js';

/** Every byte below a folder, file by file. The canaries are ASCII. */
async function filesHolding(folder: string, canaries: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // One pass for all of them: the folder is read many times.
  const anyCanary = new RegExp(canaries.map((canary) => RegExp.escape(canary)).join('|'), 'g');
  const found = new Set<string>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const content = await readFile(join(entry.parentPath, entry.name), 'latin1');
    for (const [canary] of content.matchAll(anyCanary)) found.add(`${entry.name}: ${canary}`);
  }
  return [...found];
}

const wordsOf = (families: readonly Canary[]) => families.flatMap(({ words }) => words);

describe('erasing families', () => {
  it('leaves no byte of them in the data folder, nor in a backup restored from before, and changes no figure', async () => {
    await using folder = await temporaryFolder();
    const [data, backup, restored] = ['data', 'backup', 'restored'].map((name) =>
      join(folder.path, name),
    ) as [string, string, string];
    const { folder: files, families } = await canaryFileSet(
      fileSets.tielt.folder,
      join(folder.path, 'files'),
      isLong ? 20 : 4,
    );
    await samenloketJson(data, 'import', files);
    {
      await using _running = await startPlatformProcess(data);
      await samenloketJson(data, 'backup', backup);
      expect((await filesHolding(join(data, 'read-models'), wordsOf(families))).length).toBeGreaterThan(0);
      for (const { request } of families) {
        const erase = ['--request', request, '--desk', fileSets.tielt.desk, '--reason', 'askedByFamily'];
        await samenloketJson(data, 'erase', ...erase);
      }
      expect(await filesHolding(data, wordsOf(families))).toEqual([]);
      await samenloketJson(data, 'rebuild', '--all');
      expect(await filesHolding(data, wordsOf(families))).toEqual([]);
      await expectReportsByCommandLine(data, 'tielt');
      expect(await samenloketJson(data, 'verify')).toMatchObject({ sound: true });
    }
    expect(await filesHolding(data, wordsOf(families))).toEqual([]);

    await samenloketJson(restored, 'restore', backup);
    {
      await using _running = await startPlatformProcess(restored);
      await samenloketJson(restored, 'rebuild', '--all');
      expect(await filesHolding(restored, wordsOf(families))).toEqual([]);
      await expectReportsByCommandLine(restored, 'tielt');
    }

    await samenloketJson(data, 'restore', backup);
    await samenloketJson(data, 'status');
    expect(await filesHolding(data, wordsOf(families))).toEqual([]);

    expect(await importedEvents(data, files)).toBe(0);
    expect(await filesHolding(data, wordsOf(families))).toEqual([]);
  });

  it('takes a family out of the backups also when it erases itself through the API', async () => {
    await using journey = await Journey.begin();
    await using folder = await temporaryFolder();
    const { platform } = journey.under;
    const [family, other] = [await journey.newFamily(), await journey.newFamily()];
    for (const one of [family, other]) await journey.register(one);
    const backup = join(folder.path, 'backup');
    await runOperation(platform, 'backup', { folder: backup }, () => undefined);
    const erase = 'mutation ($id: ID!) { eraseFamily(familyId: $id, reason: askedByFamily) { completedAt } }';
    await journey.ask(family.token, erase, { id: family.familyId });
    const keys = await SqliteKeyStore.open({ folder: join(backup, 'keys') });
    expect(await keys.existingKey(family.familyId)).toBeNull();
    expect(await keys.existingKey(other.familyId)).not.toBeNull();
    await keys.close();
  });
});
