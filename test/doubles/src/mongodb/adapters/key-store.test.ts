import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MasterKey, MongoKeyStore } from '@samenloket/event-store/mongodb';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { startMongoDouble } from '../start-mongo-double.js';
import { sharedDouble } from './shared-double.js';

const double = sharedDouble();
const [older, newer] = [randomBytes(32), randomBytes(32)];
const erased = expect.objectContaining({ code: 'ERASED' });

const open = (database = double.nextDatabase(), masterKey = MasterKey.from([older])) =>
  MongoKeyStore.open({ uri: double.uri(), database, masterKey });

describe('MongoKeyStore', () => {
  it('gives replicas that ask at once the same key', async () => {
    const database = double.nextDatabase();
    const replicas = await Promise.all([open(database), open(database), open(database)]);
    const ids = Array.from({ length: 40 }, (_, number) => `family-${number}`);
    const answers = await Promise.all(replicas.map((keys) => Promise.all(ids.map((id) => keys.keyFor(id)))));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await Promise.all(replicas.map((keys) => keys.close()));
  });

  it('leaves no key behind when one replica makes it while another erases the family', async () => {
    const database = double.nextDatabase();
    const [one, other] = await Promise.all([open(database), open(database)]);
    const ids = Array.from({ length: 60 }, (_, number) => `family-${number}`);
    await Promise.all(ids.flatMap((id) => [one.keyFor(id).catch(() => undefined), other.erase(id)]));
    for (const id of ids) {
      expect(await one.existingKey(id)).toBeNull();
      await expect(one.keyFor(id)).rejects.toEqual(erased);
    }
    expect(await one.erasures()).toHaveLength(ids.length);
    await Promise.all([one.close(), other.close()]);
  });

  it('reads no key with another master key, and says which one is missing', async () => {
    const database = double.nextDatabase();
    const keys = await open(database);
    await keys.keyFor('family-1');
    const stranger = await open(database, MasterKey.from([newer]));
    await expect(stranger.existingKey('family-1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(stranger.keyFor('family-1')).rejects.toThrow(MasterKey.from([older]).keyId);
    await Promise.all([keys.close(), stranger.close()]);
  });

  it('changes its master key: both read meanwhile, and after the rewrapping the newer one alone', async () => {
    const database = double.nextDatabase();
    const keys = await open(database);
    const before = await keys.keysFor(['family-1', 'family-2']);
    await keys.erase('family-2');
    const both = await open(database, MasterKey.from([older, newer]));
    await both.keyFor('family-3');
    expect(await both.existingKey('family-1')).toEqual(before.get('family-1'));
    expect([await both.rewrap(), await both.rewrap()]).toEqual([1, 0]);
    const after = await open(database, MasterKey.from([newer]));
    expect(await after.existingKey('family-1')).toEqual(before.get('family-1'));
    expect(await after.existingKey('family-2')).toBeNull();
    expect(await after.existingKey('family-3')).not.toBeNull();
    await Promise.all([keys.close(), both.close(), after.close()]);
  });

  it('restores from a copy with wrapped keys only, and undoes no erasure', async () => {
    await using folder = await temporaryFolder();
    const keys = await open();
    const made = await keys.keysFor(['family-1', 'family-2', 'family-3']);
    await keys.erase('family-3');
    await keys.backupTo(folder.path);
    await keys.backupTo(folder.path);
    const copy = (
      await Promise.all((await readdir(folder.path)).map((file) => readFile(join(folder.path, file))))
    ).join('');
    for (const key of made.values()) expect(copy).not.toContain(key.toString('base64'));
    await keys.erase('family-2');

    const restored = await open();
    await restored.restoreFrom(folder.path);
    expect(await restored.existingKey('family-1')).toEqual(made.get('family-1'));
    expect(await restored.existingKey('family-2')).toEqual(made.get('family-2'));
    await restored.applyErasures(await keys.erasures());
    await restored.restoreFrom(folder.path);
    expect(await restored.existingKey('family-2')).toBeNull();
    expect(await restored.existingKey('family-3')).toBeNull();
    expect(await restored.erasures()).toEqual(await keys.erasures());
    await expect(restored.restoreFrom(join(folder.path, 'elsewhere'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await Promise.all([keys.close(), restored.close()]);
  });
});

describe('The master key', () => {
  it('is read from a file, the newest last', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'master-key');
    await writeFile(file, `${older.toString('base64')}\n${newer.toString('base64')}\n`);
    expect((await MasterKey.fromFile(file)).keyId).toBe(MasterKey.from([newer]).keyId);
  });

  it('is refused when it is absent, empty or not 32 bytes, without telling what it is', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'master-key');
    const refused = expect.objectContaining({ code: 'BAD_INPUT' });
    await expect(MasterKey.fromFile(file)).rejects.toEqual(refused);
    for (const text of ['', '\n', 'c2hvcnQ=\n']) {
      await writeFile(file, text);
      await expect(MasterKey.fromFile(file)).rejects.toEqual(refused);
      await expect(MasterKey.fromFile(file)).rejects.not.toThrow('c2hvcnQ=');
    }
  });

  it('opens a key for its own family only, and no key that was changed', () => {
    const master = MasterKey.from([older]);
    const wrapped = master.wrap('family-1', randomBytes(32));
    expect(() => master.unwrap('family-2', wrapped)).toThrow('damaged');
    wrapped.sealed[3] = (wrapped.sealed[3] ?? 0) ^ 1;
    expect(() => master.unwrap('family-1', wrapped)).toThrow('damaged');
  });
});

it('MongoKeyStore says that the server is away, whatever is asked', async () => {
  await using folder = await temporaryFolder();
  const away = await startMongoDouble({ folder: folder.path });
  const masterKey = MasterKey.from([older]);
  const keys = await MongoKeyStore.open({ uri: away.uri, masterKey, patienceMs: 300 });
  await keys.keyFor('family-1');
  await away.stop();
  const refused = [
    () => keys.keyFor('family-1'),
    () => keys.keysFor(['family-2', 'family-3']),
    () => keys.existingKey('family-1'),
    () => keys.erase('family-1'),
    () => keys.erasures(),
    () => keys.rewrap(),
    () => keys.applyErasures([{ familyId: 'family-1', erasedAt: new Date(0).toISOString() }]),
    () => MongoKeyStore.open({ uri: away.uri, masterKey, patienceMs: 300 }),
  ];
  for (const ask of refused) await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await keys.close();
});
