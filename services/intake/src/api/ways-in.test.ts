import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import { brugge, describeDesks, registration } from '../testing/made-up-desks.js';

const register = `mutation ($input: RegisterCareRequestInput!) {
  registerCareRequest(input: $input) { id position careRequest { channel } }
}`;

describe('the ways in', () => {
  let platform: IntakeUnderTest;
  let worker: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const registered = async (token: string, wish: object) => {
    const { data, codes } = await platform.ask(token, register, { input: registration(wish) });
    expect(codes).toEqual([]);
    return (data as unknown as { registerCareRequest: { id: string; position: number } }).registerCareRequest;
  };
  const asked = async (token: string, id: string, fields: string) => {
    const { data } = await platform.ask(token, `query ($id: ID!) { careRequest(id: $id) { ${fields} } }`, {
      id,
    });
    return data?.['careRequest'] as unknown;
  };
  const sourceOf = async (id: string) => {
    const { data } = (await platform.published()).find(({ data }) => data['requestId'] === id) ?? {};
    const [first] = await Array.fromAsync(platform.store.readStream(`careRequest-${id}`));
    return { channel: data?.['channel'], source: first?.data['source'], by: first?.metadata.actor.role };
  };

  it.each(['counter', 'phone', 'mail', 'outreach'])(
    'a desk registers for a family that came by %s, and the channel is recorded',
    async (channel) => {
      const { id } = await registered(worker, { channel });
      expect(await sourceOf(id)).toEqual({ channel, source: 'desk', by: 'deskWorker' });
    },
  );

  it('a family registers online', async () => {
    const parent = await platform.as('parent', { familyId: randomUUID() });
    const { id } = await registered(parent, { channel: 'online' });
    expect(await sourceOf(id)).toEqual({ channel: 'online', source: 'family', by: 'parent' });
  });

  it('a referrer follows a request until the day that the family’s consent ends, and then sees nothing', async () => {
    const claims = { referrerId: randomUUID() };
    const consent = { consentGivenOn: '2026-03-01', consentUntil: '2026-03-10' };
    const { id } = await registered(await platform.as('referrer', claims), consent);
    const before = platform.clock.now();
    const mineAt = async (instant: string) => {
      platform.clock.moveTo(new Date(instant));
      const { data } = await platform.ask(await platform.as('referrer', claims), '{ myRequests { id } }');
      return data?.['myRequests'] as unknown;
    };
    expect(await mineAt('2026-03-10T22:59:00.000Z')).toEqual([{ id }]);
    expect(await mineAt('2026-03-10T23:01:00.000Z')).toEqual([]);
    expect(await asked(await platform.as('referrer', claims), id, 'id')).toBeNull();
    platform.clock.moveTo(before);
  });

  it('a referrer stops following a request itself, once, and cannot take that back', async () => {
    const claims = { referrerId: randomUUID() };
    const referrer = await platform.as('referrer', claims);
    const { id } = await registered(referrer, { consentGivenOn: '2026-03-01' });
    const stop = 'mutation ($id: ID!) { withdrawConsent(id: $id) { position careRequest { id } } }';
    const another = await platform.as('referrer', { referrerId: randomUUID() });
    expect((await platform.ask(another, stop, { id })).codes).toEqual(['FORBIDDEN']);

    const { data, codes } = await platform.ask(referrer, stop, { id });
    expect(codes).toEqual([]);
    expect(data?.['withdrawConsent']).toMatchObject({ careRequest: null });
    expect((await platform.ask(referrer, '{ myRequests { id } }')).data?.['myRequests']).toEqual([]);
    expect((await platform.ask(referrer, stop, { id })).codes).toEqual(['FORBIDDEN']);
    const again = { id, referrerId: claims.referrerId };
    const give = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { position } }';
    expect((await platform.ask(referrer, give, { input: again })).codes).toEqual(['FORBIDDEN']);
  });

  it('the family lets a referrer follow a request afterwards, and no longer', async () => {
    const familyId = randomUUID();
    const referrerId = randomUUID();
    const parent = await platform.as('parent', { familyId });
    const referrer = await platform.as('referrer', { referrerId });
    const { id } = await registered(parent, {});
    const give = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { position } }';
    const input = { id, referrerId, until: '2026-12-31' };
    expect((await platform.ask(referrer, give, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(parent, give, { input })).codes).toEqual([]);
    expect(await asked(parent, id, 'referrerConsent { referrerId until }')).toEqual({
      referrerConsent: { referrerId, until: '2026-12-31' },
    });
    expect(await asked(referrer, id, 'id')).toEqual({ id });
    await platform.ask(parent, 'mutation ($id: ID!) { withdrawConsent(id: $id) { position } }', { id });
    expect((await platform.ask(referrer, '{ myRequests { id } }')).data?.['myRequests']).toEqual([]);
  });

  it('an organiser that cannot help hands the question on to the desk, when the family agreed', async () => {
    const organiserId = randomUUID();
    const coordinator = await platform.as('organiserCoordinator', { organiserId });
    const without = await platform.ask(coordinator, register, { input: registration() });
    expect(without.codes).toEqual(['BAD_INPUT']);
    const { id } = await registered(coordinator, { consentGivenOn: '2026-03-01' });
    expect(await sourceOf(id)).toMatchObject({ source: 'organiser', by: 'organiserCoordinator' });
    expect(await asked(worker, id, 'handedOnBy child { lastName }')).toEqual({
      handedOnBy: organiserId,
      child: { lastName: 'Kanarievogel' },
    });
    expect(await asked(coordinator, id, 'id')).toBeNull();
  });

  it('who got no answer and asks again under the same key has one request, whoever brought it', async () => {
    const key = { idempotencyKey: randomUUID() };
    const first = await registered(worker, key);
    const again = await registered(worker, key);
    expect(again.id).toBe(first.id);
    const twice = await Promise.all([registered(worker, key), registered(worker, key)]);
    expect(new Set(twice.map(({ id }) => id))).toEqual(new Set([first.id]));
    const events = (await platform.published()).filter(({ data }) => data['requestId'] === first.id);
    expect(events).toHaveLength(1);
  });

  it('a key belongs to one request, and to who made it', async () => {
    const idempotencyKey = randomUUID();
    const { id } = await registered(worker, { idempotencyKey });
    const another = registration({ idempotencyKey, wantedStart: '2026-11-01' });
    expect((await platform.ask(worker, register, { input: another })).codes).toEqual(['ALREADY_EXISTS']);
    const parent = await platform.as('parent', { familyId: randomUUID() });
    expect((await registered(parent, { idempotencyKey })).id).not.toBe(id);
  });
});
