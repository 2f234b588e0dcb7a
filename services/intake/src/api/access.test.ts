import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import {
  brugge,
  canary,
  describeDesks,
  registeredFamily,
  type Registered,
  tielt,
} from '../testing/made-up-desks.js';

const wholeFile = `query ($id: ID!) {
  careRequest(id: $id) {
    number status birthMonth familyId nisHome
    child { firstName lastName birthDate } applicant { lastName phone email }
    followUps { note } history { what }
  }
}`;
const asEntity = `query ($id: ID!) {
  _entities(representations: [{ __typename: "CareRequest", id: $id }]) {
    ... on CareRequest { number child { lastName } applicant { phone } }
  }
}`;

describe('who may see a request', () => {
  let platform: IntakeUnderTest;
  let family: Registered;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    family = await registeredFamily(platform);
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  it('the family sees all of its own request', async () => {
    const { data, codes } = await platform.ask(family.parent, wholeFile, { id: family.id });
    expect(codes).toEqual([]);
    expect(data?.['careRequest']).toMatchObject({
      status: 'open',
      child: { firstName: 'Zefirelle', birthDate: '2025-11-23' },
      applicant: { email: 'ottokarina@kanarie.example' },
      history: [{ what: 'CareRequestRegistered' }],
    });
  });

  it('the desk of the municipality asked sees the file, and the family sees that it did', async () => {
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const { data } = await platform.ask(worker, wholeFile, { id: family.id }, 'het gezin belde');
    expect(data?.['careRequest']).toMatchObject({ child: { lastName: 'Kanarievogel' } });
    const log = await platform.ask(
      family.parent,
      'query ($id: ID!, $at: Position) { accessLog(requestId: $id, afterPosition: $at) { role reason } }',
      { id: family.id, at: await platform.store.head() },
    );
    expect(log.data?.['accessLog']).toEqual([{ role: 'deskWorker', reason: 'het gezin belde' }]);
  });

  it('a search on names is a reading of whom it finds, whatever else is asked', async () => {
    const { id, parent } = await registeredFamily(platform, {
      child: { ...canary.child, lastName: 'Zoekgeraakt' },
    });
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const { data } = await platform.ask(
      worker,
      '{ careRequests(filter: { text: "zoekger" }) { nodes { id } } }',
    );
    expect(data?.['careRequests']).toEqual({ nodes: [{ id }] });
    await platform.intake.views.caughtUp(await platform.store.head());
    const log = await platform.ask(parent, `{ accessLog(requestId: "${id}") { role } }`);
    expect(log.data?.['accessLog']).toEqual([{ role: 'deskWorker' }]);
  });

  it('a search on a number is no reading, finds it from any part on, and only at the own desk', async () => {
    const { id, parent } = await registeredFamily(platform);
    const number = id.replaceAll('-', '').slice(0, 10);
    const found = async (desk: string, sought: string) => {
      const worker = await platform.as('deskWorker', { deskIds: [desk] });
      const query = `{ careRequests(filter: { number: "${sought}" }) { nodes { id number } } }`;
      return (await platform.ask(worker, query)).data?.['careRequests'];
    };
    const nodes = [{ id, number: `SL-${number.toUpperCase()}` }];
    for (const sought of [`SL-${number.toUpperCase()}`, `sl ${number}`, number, number.slice(0, 9)])
      expect(await found(brugge.id, sought)).toEqual({ nodes });
    expect(await found(tielt.id, number)).toEqual({ nodes: [] });
    await platform.intake.views.caughtUp(await platform.store.head());
    const log = await platform.ask(parent, `{ accessLog(requestId: "${id}") { role } }`);
    expect(log.data?.['accessLog']).toEqual([]);
  });

  const strangers: readonly [string, Role, object][] = [
    ['a worker of another desk', 'deskWorker', { deskIds: [tielt.id] }],
    ['the front desk of its own desk', 'frontDesk', { deskIds: [brugge.id] }],
    ['another family', 'parent', { familyId: randomUUID() }],
    ['a referrer that did not bring it', 'referrer', { referrerId: randomUUID() }],
    ['an organiser whose locations are not wished', 'organiserCoordinator', { organiserId: randomUUID() }],
    ['a child-minder whose location is not wished', 'childMinder', { locationIds: [randomUUID()] }],
    ['policy', 'policy', {}],
    ['the operator', 'operator', {}],
  ];
  it.each(strangers)('%s is refused, also through _entities', async (_who, role, claims) => {
    const token = await platform.as(role, claims);
    for (const query of [wholeFile, asEntity]) {
      const { data, codes } = await platform.ask(token, query, { id: family.id });
      expect(codes).toEqual(['FORBIDDEN']);
      expect(JSON.stringify(data ?? null)).not.toMatch(/SL-|Kanarievogel/);
    }
  });

  it('nobody gets anything without a token, except what desks there are', async () => {
    expect((await platform.ask(undefined, wholeFile, { id: family.id })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await platform.ask(undefined, asEntity, { id: family.id })).codes).toEqual(['UNAUTHENTICATED']);
    const { data } = await platform.ask(undefined, '{ desks { code } }');
    expect(data?.['desks']).toHaveLength(2);
  });

  it('a request that does not exist is refused in the same words as one that may not be seen', async () => {
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const { codes } = await platform.ask(worker, wholeFile, { id: randomUUID() });
    expect(codes).toEqual(['FORBIDDEN']);
  });

  it('another desk sees the file once it is let in, and must say why it opens it', async () => {
    const own = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    const shared = await registeredFamily(platform);
    const grant =
      'mutation ($id: ID!, $desk: ID!) { grantAccess(id: $id, deskId: $desk, until: "2026-03-31") { id } }';
    expect((await platform.ask(own, grant, { id: shared.id, desk: tielt.id })).codes).toEqual([]);
    expect((await platform.ask(other, wholeFile, { id: shared.id })).data?.['careRequest']).toMatchObject({
      child: null,
      status: 'open',
    });
    const explained = await platform.ask(other, wholeFile, { id: shared.id }, 'samen opgevolgd');
    expect(explained.data?.['careRequest']).toMatchObject({ child: { lastName: 'Kanarievogel' } });
    platform.clock.moveTo(new Date('2026-04-01T09:00:00.000Z'));
    const later = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await platform.ask(later, wholeFile, { id: shared.id }, 'nog eens')).codes).toEqual([
      'FORBIDDEN',
    ]);
    platform.clock.moveTo(new Date('2026-03-02T09:00:00.000Z'));
  });

  it('after a transfer the new desk has the file and the old one does not', async () => {
    const own = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    const moving = await registeredFamily(platform);
    const transfer = `mutation ($id: ID!, $desk: ID!) {
      transferCareRequest(id: $id, toDeskId: $desk) { careRequest { id } }
    }`;
    const { data } = await platform.ask(own, transfer, { id: moving.id, desk: tielt.id });
    expect(data).toEqual({ transferCareRequest: { careRequest: null } });
    expect((await platform.ask(own, wholeFile, { id: moving.id })).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(other, wholeFile, { id: moving.id })).codes).toEqual([]);
  });

  it('a desk lists its own requests, by name too, and never another desk’s', async () => {
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const list = `query ($filter: CareRequestFilter) {
      careRequests(filter: $filter, first: 2) { nodes { id } pageInfo { hasNextPage } }
    }`;
    const found = await platform.ask(worker, list, { filter: { text: 'Kanarië', status: 'open' } });
    expect(found.codes).toEqual([]);
    expect(found.data?.['careRequests']).toMatchObject({ nodes: [{}, {}] });
    const nobody = await platform.ask(worker, list, { filter: { text: 'Nobody' } });
    expect(nobody.data?.['careRequests']).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
    const foreign = await platform.ask(worker, list, { filter: { deskId: tielt.id } });
    expect(foreign.codes).toEqual(['FORBIDDEN']);
  });
});
