import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Concerned, ToldChange } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';
import { tellOf } from '../../testing/told-events.js';

describe('what intake tells of changes', () => {
  let platform: IntakeUnderTest;
  let worker: string;
  let over: Promise<void> | undefined;
  const ending = new AbortController();
  const told: ToldChange[] = [];
  let heard = () => {};

  /** What concerns somebody since the last time. */
  const next = async (): Promise<readonly Concerned[]> => {
    for (;;) {
      const concerned = told.splice(0).flatMap((change) => change.concerned);
      if (concerned.length > 0) return concerned;
      await new Promise<void>((resolve) => (heard = resolve));
    }
  };
  /** One that resembles no other. */
  const register = async () => {
    const lastName = randomUUID().replaceAll(/[\d-]/g, 'x');
    const child = { firstName: lastName, lastName, birthDate: '2025-11-23' };
    return registeredFamily(platform, { child, applicant: { firstName: lastName, lastName } });
  };
  const change = async (token: string, mutation: string) =>
    expect((await platform.ask(token, `mutation { ${mutation} { id } }`)).codes).toEqual([]);

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    over = platform.intake.changes?.follow((one) => {
      told.push(one);
      heard();
    }, ending.signal);
  });
  afterAll(async () => {
    ending.abort();
    await over;
    await platform[Symbol.asyncDispose]();
  });

  it('is whose request is other, once its file shows it', async () => {
    const { id, familyId } = await register();
    const thing = `request:${id}`;
    expect(await next()).toEqual([{ thing, deskIds: [brugge.id], familyId }]);
    expect(await platform.intake.views.digest('careRequests')).toMatchObject({ count: 1 });
  });

  it('is not that a file was opened, but what another service did for its family', async () => {
    const { id, familyId } = await register();
    await next();
    await platform.ask(worker, `{ careRequest(id: "${id}") { child { lastName } } }`);
    const offer = { requestId: id, offerId: randomUUID(), locationId: randomUUID(), start: '2026-09-01' };
    const pattern = { weeks: [['mo_am'] as const] };
    await tellOf(platform, 'offers', id, { type: 'matching.offerMade.v1', data: { ...offer, pattern } });
    expect(await next()).toEqual([{ thing: `request:${id}`, deskIds: [brugge.id], familyId }]);
  });

  it('reaches a desk that may look along, and the desk that handed a file over', async () => {
    const { id, familyId } = await register();
    await next();
    const both = expect.arrayContaining([brugge.id, tielt.id]);
    await change(worker, `grantAccess(id: "${id}", deskId: "${tielt.id}", from: "2026-03-01")`);
    expect(await next()).toEqual([{ thing: `request:${id}`, deskIds: both, familyId }]);
    await change(worker, `transferCareRequest(id: "${id}", toDeskId: "${tielt.id}")`);
    expect(await next()).toEqual([{ thing: `request:${id}`, deskIds: both, familyId }]);
  });

  it('is for lists alone where no file is other', async () => {
    const { codes } = await platform.ask(
      worker,
      `mutation { recordEnquiry(input: { deskId: "${brugge.id}", channel: "phone", caller: { name: "An" }, question: "?" }) { id } }`,
    );
    expect(codes).toEqual([]);
    expect(await next()).toEqual([{ deskIds: [brugge.id] }]);
  });
});
