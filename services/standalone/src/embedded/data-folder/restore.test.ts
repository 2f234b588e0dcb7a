import { expect, it } from '@jest/globals';
import { SystemClock } from '@samenloket/event-sourcing';
import { type FamilyKey, seal, SqliteKeyStore } from '@samenloket/event-store';
import { createLogger } from '@samenloket/platform';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOperation } from '../../operations/run-operation.js';
import { openPlatform } from '../embedded-platform.js';
import { restoreBackup } from './restore.js';

const stays = { requestId: randomUUID(), familyId: randomUUID(), hash: 'stays' };
const erased = { requestId: randomUUID(), familyId: randomUUID(), hash: 'erased' };

function lineOf({ requestId, familyId, hash }: typeof stays, key: FamilyKey): string {
  const sealed = seal({ hash }, key, { eventId: requestId, type: 'nationalNumberHash', familyId });
  return `${JSON.stringify({ requestId, familyId, sealed })}\n`;
}

it('A restore puts hashes of national numbers back, but of no family that was erased since', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenloket-restore-'));
  const [from, later, to] = ['backup', 'later-keys', 'restored'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const log = createLogger({ level: 'silent' });
  const platform = await openPlatform({
    folder: join(folder, 'data'),
    clock: new SystemClock(),
    log,
    command: 'test',
  });
  await runOperation(platform, 'backup', { folder: from }, () => undefined);
  await platform.close();
  const kept = await SqliteKeyStore.open({ folder: join(from, 'keys') });
  for (const one of [stays, erased]) {
    const line = lineOf(one, await kept.keyFor(one.familyId));
    await appendFile(join(from, 'data', 'national-numbers.ndjson'), line);
  }
  await kept.close();
  await cp(join(from, 'keys'), later, { recursive: true });
  const laterKeys = await SqliteKeyStore.open({ folder: later });
  await laterKeys.erase(erased.familyId);
  await laterKeys.close();

  expect(await restoreBackup({ from, to, erasuresOf: [later] })).toMatchObject({ erasedAgain: 1 });

  const documents = SqliteDocumentStore.open({ file: join(to, 'read-models', 'intake.sqlite') });
  const hashes = await documents.collection({ name: 'nationalNumberHashes', indexes: [] });
  const { requestId, hash } = stays;
  expect((await hashes.find()).documents.map(({ doc }) => doc)).toEqual([{ requestId, hash }]);
  await documents.close();
  await rm(folder, { recursive: true });
});
