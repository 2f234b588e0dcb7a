import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registerMutation, registration, tielt } from '../../testing/made-up-desks.js';

const describeReferrer = `mutation ($input: DescribeReferrerInput!) {
  describeReferrer(input: $input) { referrer { id kind name } position }
}`;
const list = `query ($desk: ID!, $at: Position) {
  referrers(deskId: $desk, afterPosition: $at) { id kind name }
}`;

const describePerson = 'mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id } }';
const giveMembership = 'mutation ($input: GiveMembershipInput!) { giveMembership(input: $input) { id } }';
const membersOf = `query ($id: ID!, $at: Position) {
  members(referrerId: $id, afterPosition: $at) { role person { lastName } }
}`;

describe('the referrers of a desk', () => {
  let platform: IntakeUnderTest;
  let worker: string;
  const id = randomUUID();
  const midwives = { deskId: brugge.id, id, kind: 'midwife', name: 'Vroedvrouwen Noord' };

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const described = async (token: string, input: object) => {
    const { data, codes } = await platform.ask(token, describeReferrer, { input });
    return { codes, change: data?.['describeReferrer'] as unknown as { position: number } | undefined };
  };

  it('are of known kinds, and stand in its list by name', async () => {
    expect((await described(worker, midwives)).codes).toEqual([]);
    const food = await described(worker, { deskId: brugge.id, kind: 'foodBank', name: 'De Voorraad' });
    const at = food.change?.position;
    expect((await platform.ask(worker, list, { desk: brugge.id, at })).data?.['referrers']).toEqual([
      { id: expect.any(String), kind: 'foodBank', name: 'De Voorraad' },
      { id, kind: 'midwife', name: 'Vroedvrouwen Noord' },
    ]);
    const unknown = await described(worker, { ...midwives, kind: 'neighbour' });
    expect(unknown.codes).toHaveLength(1);
  });

  it('are told by the request that one of them brought, to its desk', async () => {
    const { change } = await described(worker, { ...midwives, name: 'Vroedvrouwen Zuid' });
    const referrer = await platform.as('referrer', { referrerId: id });
    const input = registration({ consentGivenOn: '2026-03-01' });
    const { data } = await platform.ask(referrer, registerMutation, { input });
    const brought = (data?.['registerCareRequest'] as unknown as { id: string }).id;
    await platform.intake.views.caughtUp(change?.position ?? 0);
    const query = `{ careRequest(id: "${brought}") { referrerConsent { referrerId referrer { kind name } } } }`;
    expect((await platform.ask(worker, query)).data?.['careRequest']).toEqual({
      referrerConsent: { referrerId: id, referrer: { kind: 'midwife', name: 'Vroedvrouwen Zuid' } },
    });
  });

  it('bring no new families after the last day that the desk says', async () => {
    const brings = async () => {
      const input = registration({ consentGivenOn: '2026-03-01' });
      const referrer = await platform.as('referrer', { referrerId: id });
      return (await platform.ask(referrer, registerMutation, { input })).codes;
    };
    await described(worker, { ...midwives, until: '2026-02-28' });
    expect(await brings()).toEqual(['FORBIDDEN']);
    await described(worker, { ...midwives, until: '2026-03-31' });
    expect(await brings()).toEqual([]);
  });

  it('have people who act for them, whom a desk sees that has them in its list', async () => {
    const { data } = await platform.ask(await platform.as('operator'), describePerson, {
      input: { firstName: 'Noor', lastName: 'Kanarietoe' },
    });
    const { id: personId } = data?.['describePerson'] as unknown as { id: string };
    await platform.ask(worker, giveMembership, { input: { personId, role: 'referrer', referrerId: id } });
    const at = (await described(worker, { ...midwives, name: 'Vroedvrouwen West' })).change?.position;
    expect((await platform.ask(worker, membersOf, { id, at })).data?.['members']).toEqual([
      { role: 'referrer', person: { lastName: 'Kanarietoe' } },
    ]);
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await platform.ask(other, membersOf, { id })).codes).toEqual(['FORBIDDEN']);
    const both = `query ($id: ID!) { members(referrerId: $id, deskId: "${brugge.id}") { role } }`;
    expect((await platform.ask(worker, both, { id })).codes).toEqual(['BAD_INPUT']);
  });

  it('are its own business', async () => {
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await described(other, midwives)).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(other, list, { desk: brugge.id })).codes).toEqual(['FORBIDDEN']);
    const frontDesk = await platform.as('frontDesk', { deskIds: [brugge.id] });
    expect((await described(frontDesk, midwives)).codes).toEqual(['FORBIDDEN']);
  });
});
