import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { samenloketJson } from '../harness/command-line.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask, askRaw } from '../harness/graphql.js';
import { expectReportsByGraphql } from '../harness/report-checks.js';
import { startPlatformProcess, tokenIn } from '../harness/running-platform.js';

interface Shown {
  readonly id: string;
  readonly role: string;
  readonly deskId?: string | null;
  readonly organiserId?: string | null;
  readonly person?: { readonly lastName: string };
}

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

  it('has people of desks and organisers, one of whom acts in one of two roles at a time', async () => {
    await using platform = await startPlatformProcess(folder.path);
    const token = tokenIn(platform.welcome, 'Lien Vermeulen, who acts in two roles (myMemberships, actAs)');
    const mine = '{ myMemberships { id role deskId organiserId person { lastName } } }';
    const { myMemberships } = await ask<{ myMemberships: Shown[] }>(platform.url, token, mine);
    expect(myMemberships.map(({ role }) => role)).toEqual(['deskWorker', 'organiserCoordinator']);
    const [worker, coordinator] = await Promise.all(
      myMemberships.map(async ({ id }) => {
        const act = 'mutation ($id: ID!) { actAs(membershipId: $id) { token } }';
        return (await ask<{ actAs: { token: string } }>(platform.url, token, act, { id })).actAs.token;
      }),
    );
    const members =
      'query ($desk: ID, $organiser: ID) { members(deskId: $desk, organiserId: $organiser) { person { lastName } } }';
    const namesBy = async (as: string | undefined, of: object) => {
      const shown = await ask<{ members: Shown[] }>(platform.url, as ?? '', members, of);
      return shown.members.map(({ person }) => person?.lastName).sort();
    };
    const [desk, organiser] = [myMemberships[0]?.deskId, myMemberships[1]?.organiserId];
    expect(await namesBy(worker, { desk })).toEqual(['Claes', 'Jacobs', 'Vermeulen']);
    expect(await namesBy(coordinator, { organiser })).toEqual(['Martens', 'Vermeulen', 'Willems']);
    const asWorker = await askRaw(platform.url, worker, members, { organiser });
    expect(asWorker.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
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
