import { describe, expect, it } from '@jest/globals';
import { type LocalSet, startLocalSet } from '@samenloket/doubles';
import { deskIdOf } from '@samenloket/contracts';
import { type RecordedEvent, SystemClock } from '@samenloket/event-sourcing';
import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { samenloket, samenloketJson } from '../harness/command-line.js';
import { fileSets, temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { expectReportsByGraphql } from '../harness/report-checks.js';
import { signToken } from '../harness/tokens.js';
import { upToDate } from './up-to-date.js';

const { folder: files, desk } = fileSets.rand;

async function deskWorkerOf(folder: string): Promise<string> {
  const signer = await DevelopmentTokenSigner.open({
    folder: join(folder, 'keys'),
    clock: new SystemClock(),
  });
  return signToken(signer, 'deskWorker', { deskIds: [deskIdOf(desk)] });
}

const everybody = `query ($deskId: ID!) {
  careRequests(filter: { deskId: $deskId }, first: 100) {
    nodes { id erased child { firstName lastName } applicant { firstName lastName phone } }
  }
}`;

interface Shown {
  readonly id: string;
  readonly erased: boolean;
  readonly child: { readonly firstName: string | null } | null;
}

async function requestsShownBy(url: string, token: string): Promise<readonly Shown[]> {
  const { careRequests } = await ask<{ careRequests: { nodes: Shown[] } }>(url, token, everybody, {
    deskId: deskIdOf(desk),
  });
  return careRequests.nodes.toSorted((one, other) => one.id.localeCompare(other.id));
}

/** What a restore must not change; positions may. */
async function logOf({ operatorEnvironment }: LocalSet): Promise<Omit<RecordedEvent, 'position'>[]> {
  const connectionString = operatorEnvironment['SAMENLOKET_EVENT_STORE'] ?? '';
  const store = await EventStoreDbStore.open({ connectionString });
  try {
    const events = await Array.fromAsync(store.readAll());
    return events.map(({ position: _position, ...kept }) => kept);
  } finally {
    await store.close();
  }
}

/** Nothing of the lost servers but what is kept elsewhere: master key, identity secret, and who signs tokens. */
async function emptyServers(folder: string, keys: string): Promise<LocalSet> {
  await cp(keys, join(folder, 'keys'), { recursive: true });
  return startLocalSet({ folder, serversOnly: true });
}

describe('the distributed profile, lost but for its backups and the keys of its keys', () => {
  it('is restored onto empty servers: nobody lost, nobody back who was erased since, every figure as it was', async () => {
    await using folder = await temporaryFolder();
    const at = (name: string) => join(folder.path, name);
    const [backup, later] = [at('backup'), at('later')];
    let before: readonly Shown[];
    let log: readonly object[];
    let erased: readonly string[];
    {
      await using lost = await startLocalSet({ folder: at('lost') });
      await samenloketJson(lost.folder, 'import', files);
      before = await requestsShownBy(lost.url, await deskWorkerOf(lost.folder));
      log = await logOf(lost);
      await samenloketJson(lost.folder, 'backup', backup);
      const erase = ['erase', '--request', 'AV01', '--desk', desk, '--reason', 'askedByFamily'];
      erased = (await samenloketJson<{ requestIds: string[] }>(lost.folder, ...erase)).requestIds;
      await samenloketJson(lost.folder, 'backup', later);

      const refused = await samenloket(lost.folder, 'restore', backup);
      expect(refused).toMatchObject({ exitCode: 5, stdout: '' });
      expect(refused.stderr).toMatch(/^samenloket: A replica of \w+ still runs. Stop every service/);
      expect(await samenloketJson(lost.folder, 'verify')).toMatchObject({ sound: true });
    }

    await using restored = await emptyServers(at('restored'), at('lost/keys'));
    const restore = ['restore', backup, '--erasures-of', join(later, 'keys')];
    const first = await samenloketJson<{ events: number }>(restored.folder, ...restore);
    expect(first).toMatchObject({ erasedAgain: 1 });
    // Broken off and begun again, or simply asked twice: the same events are there already.
    expect(await samenloketJson(restored.folder, ...restore)).toEqual(first);
    expect(await logOf(restored)).toEqual(log);
    await restored.startServices();
    await upToDate(restored);

    // The log of before did not say that a family was to be erased: asked for, done in its one request, completed; and
    // its request gets no offers any more.
    const events = first.events + 4;
    expect(await samenloketJson(restored.folder, 'verify')).toMatchObject({ sound: true, events });
    const token = await deskWorkerOf(restored.folder);
    await expectReportsByGraphql(restored.url, token, 'rand');
    const after = await requestsShownBy(restored.url, token);
    const others = (shown: readonly Shown[]) => shown.filter(({ id }) => !erased.includes(id));
    expect(others(after)).toEqual(others(before));
    expect(others(after).map(({ child }) => child?.firstName)).not.toContain(null);
    const revealed = ['events', `careRequest-${erased[0]}`, '--personal', '--reason', 'oefening'];
    expect((await samenloket(restored.folder, ...revealed)).stdout).not.toMatch(/Kind01|Kerkstraat/);

    // Another log's servers take no restore: nothing that is there is put in its place.
    await restored.stopServices();
    const otherwise = await samenloket(restored.folder, 'restore', later);
    expect(otherwise.exitCode).toBe(5);
    expect(otherwise.stderr).toContain('already holds other events');
  });
});
