import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../testing/made-up-desks.js';
import { tellOffer } from '../testing/told-offers.js';

const list = `{ careRequests {
  nodes { id ageInMonthsAtStart wantedStart pattern { text } priorityFacts { single } birthMonth familyId
    child { lastName birthDate } applicant { phone } }
} }`;
const wish = (locationId: string) => ({
  facts: { nisAsked: brugge.nis, preferences: [locationId], pattern: { weeks: [['mo_am', 'mo_pm']] } },
});

describe('what organisers see', () => {
  let platform: IntakeUnderTest;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const append = async (stream: string, type: string, data: Record<string, string>) => {
    const actor = { subject: 'test', role: 'organiserCoordinator' };
    const metadata = {
      schemaVersion: 1,
      happenedAt: '2026-03-02T09:00:00.000Z',
      actor,
      correlationId: 'test',
      causationId: 'test',
    };
    const { position } = await platform.store.append(
      stream,
      [{ id: randomUUID(), type, data, metadata }],
      'any',
    );
    await platform.intake.views.caughtUp(position);
  };
  const describePlaces = async (locationId: string, tier: string) => {
    const described = { locationId, organiserId: randomUUID() };
    await append(`location-${locationId}`, 'providerCapacity.locationDescribed.v1', described);
    const group = { locationId, placeGroupId: randomUUID(), tier };
    await append(`location-${locationId}`, 'providerCapacity.placeGroupDescribed.v1', group);
  };
  const agree = async (setting: string, value: unknown, tier?: string) => {
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const input = { deskId: brugge.id, setting, value: JSON.stringify(value), validFrom: '2022-01-01', tier };
    const set = 'mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }';
    expect((await platform.ask(worker, set, { input })).codes).toEqual([]);
  };

  it('before an offer: age, pattern, start and priority facts of requests that wish their location', async () => {
    const locationId = randomUUID();
    platform.neighbours.know(locationId);
    await describePlaces(locationId, 'T2');
    const { id } = await registeredFamily(platform, wish(locationId));
    const minder = await platform.as('childMinder', { locationIds: [locationId] });
    const { data, codes } = await platform.ask(minder, list);
    expect(codes).toEqual([]);
    expect(data?.['careRequests']).toEqual({
      nodes: [
        {
          id,
          ageInMonthsAtStart: 10,
          wantedStart: '2026-09-01',
          pattern: { text: 'ma:D' },
          priorityFacts: { single: false },
          birthMonth: null,
          familyId: null,
          child: null,
          applicant: null,
        },
      ],
    });
  });

  it('no priority facts where they do not count: at places of the free price', async () => {
    const locationId = randomUUID();
    platform.neighbours.know(locationId);
    await describePlaces(locationId, 'T1');
    const { id, parent } = await registeredFamily(platform, wish(locationId));
    const minder = await platform.as('childMinder', { locationIds: [locationId] });
    const facts = async (token: string) => {
      const query = `{ careRequest(id: "${id}") { priorityFacts { single } } }`;
      return (await platform.ask(token, query)).data?.['careRequest'];
    };
    expect(await facts(minder)).toEqual({ priorityFacts: null });
    await describePlaces(locationId, 'T3');
    expect(await facts(minder)).toEqual({ priorityFacts: { single: false } });
    expect(await facts(parent)).toEqual({ priorityFacts: { single: false } });
  });

  it('an organiser sees a request of each desk where it takes part, from the day it does', async () => {
    const [locationId, organiserId] = [randomUUID(), randomUUID()];
    platform.neighbours.know(locationId);
    await append(`location-${locationId}`, 'providerCapacity.locationDescribed.v1', {
      locationId,
      organiserId,
    });
    const { id } = await registeredFamily(platform, wish(locationId));
    const elsewhere = await registeredFamily(platform, {
      facts: { ...wish(locationId).facts, nisAsked: tielt.nis },
    });
    const coordinator = await platform.as('organiserCoordinator', { organiserId });
    const seen = async () => {
      const { data } = await platform.ask(coordinator, list);
      const { nodes } = data?.['careRequests'] as unknown as { nodes: { id: string }[] };
      return nodes.map((node) => node.id);
    };
    expect((await seen()).sort()).toEqual([id, elsewhere.id].sort());
    const takePart = async (from: string, until?: string) => {
      const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
      const set = `mutation ($input: SetParticipationInput!) {
        setParticipation(input: $input) { desk { participations { organiserId from until } } }
      }`;
      const input = { deskId: brugge.id, organiserId, from, until };
      return platform.ask(worker, set, { input });
    };
    expect((await takePart('2026-03-03')).codes).toEqual([]);
    expect(await seen()).toEqual([elsewhere.id]);
    const { data } = await takePart('2026-01-01', '2026-03-02');
    expect(data?.['setParticipation']).toEqual({
      desk: {
        participations: [
          { organiserId, from: '2026-03-03', until: null },
          { organiserId, from: '2026-01-01', until: '2026-03-02' },
        ],
      },
    });
    expect((await seen()).sort()).toEqual([id, elsewhere.id].sort());
    const told = (await platform.published()).filter(({ type }) => type === 'intake.participationSet.v1');
    expect(told.map((event) => event.data)).toEqual([
      { deskId: brugge.id, organiserId, from: '2026-03-03' },
      { deskId: brugge.id, organiserId, from: '2026-01-01', until: '2026-03-02' },
    ]);
  });

  it('a desk says it of organisers that are here, and of itself only', async () => {
    const set = 'mutation ($input: SetParticipationInput!) { setParticipation(input: $input) { position } }';
    const input = { deskId: brugge.id, organiserId: randomUUID(), from: '2026-01-01' };
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    expect((await platform.ask(worker, set, { input })).codes).toEqual(['NOT_FOUND']);
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await platform.ask(other, set, { input })).codes).toEqual(['FORBIDDEN']);
  });

  it('after an offer: what is needed to reach the family, and the family sees who looked', async () => {
    const [locationId, organiserId] = [randomUUID(), randomUUID()];
    platform.neighbours.know(locationId);
    const { id, parent } = await registeredFamily(platform, wish(locationId));
    await append(`location-${locationId}`, 'providerCapacity.locationDescribed.v1', {
      locationId,
      organiserId,
    });
    const offer = { requestId: id, offerId: randomUUID(), locationId };
    await append(`offers-${id}`, 'matching.offerMade.v1', offer);
    const coordinator = await platform.as('organiserCoordinator', { organiserId });
    const { data } = await platform.ask(coordinator, list, {}, 'voorstel bespreken');
    expect(data?.['careRequests']).toMatchObject({
      nodes: [{ child: { lastName: 'Kanarievogel' }, applicant: { phone: '+32470987123' }, familyId: null }],
    });
    await platform.intake.views.caughtUp(await platform.store.head());
    const log = await platform.ask(parent, `{ accessLog(requestId: "${id}") { role reason } }`);
    expect(log.data?.['accessLog']).toEqual([{ role: 'organiserCoordinator', reason: 'voorstel bespreken' }]);
    await append(`offers-${id}`, 'matching.offerDeclined.v1', offer);
    const declined = await platform.ask(coordinator, list);
    expect(declined.data?.['careRequests']).toMatchObject({ nodes: [{ child: null, applicant: null }] });
  });

  it('nothing until the desk releases the request, so many months before its start', async () => {
    const locationId = randomUUID();
    platform.neighbours.know(locationId);
    await registeredFamily(platform, wish(locationId));
    const minder = await platform.as('childMinder', { locationIds: [locationId] });
    await agree('visibleMonthsBeforeStart', 4);
    expect((await platform.ask(minder, list)).data?.['careRequests']).toEqual({ nodes: [] });
    platform.clock.moveTo(new Date('2026-05-01T09:00:00.000Z'));
    const freshMinder = await platform.as('childMinder', { locationIds: [locationId] });
    expect((await platform.ask(freshMinder, list)).data?.['careRequests']).toMatchObject({ nodes: [{}] });
    platform.clock.moveTo(new Date('2026-03-02T09:00:00.000Z'));
    await agree('visibleMonthsBeforeStart', null);
  });

  it('from the day that was agreed for places of its tier, where that is another one', async () => {
    const [incomeTariff, freePrice] = [randomUUID(), randomUUID()];
    for (const [locationId, tier] of [
      [incomeTariff, 'T2'],
      [freePrice, 'T0'],
    ] as const) {
      platform.neighbours.know(locationId);
      await describePlaces(locationId, tier);
      await registeredFamily(platform, wish(locationId));
    }
    await agree('visibleMonthsBeforeStart', 4, 'T2');
    const seenAt = async (locationId: string) => {
      const minder = await platform.as('childMinder', { locationIds: [locationId] });
      return (await platform.ask(minder, list)).data?.['careRequests'];
    };
    expect(await seenAt(incomeTariff)).toEqual({ nodes: [] });
    expect(await seenAt(freePrice)).toMatchObject({ nodes: [{}] });
    await agree('visibleMonthsBeforeStart', null, 'T2');
    expect(await seenAt(incomeTariff)).toMatchObject({ nodes: [{}] });
  });

  it('nothing of a request whose child has all half-days elsewhere, and again when that place falls through', async () => {
    const locationId = randomUUID();
    platform.neighbours.know(locationId);
    const { id } = await registeredFamily(platform, wish(locationId));
    const minder = await platform.as('childMinder', { locationIds: [locationId] });
    const seen = async () => (await platform.ask(minder, list)).data?.['careRequests'];
    const elsewhere = { offerId: randomUUID(), locationId: randomUUID() };
    await tellOffer(platform, id, 'matching.offerAccepted.v1', {
      ...elsewhere,
      pattern: { weeks: [['mo_am']] },
    });
    expect(await seen()).toMatchObject({ nodes: [{ id }] });
    await tellOffer(platform, id, 'matching.offerAccepted.v1', elsewhere);
    expect(await seen()).toEqual({ nodes: [] });
    await tellOffer(platform, id, 'matching.acceptanceCancelled.v1', { ...elsewhere, by: 'organiser' });
    expect(await seen()).toMatchObject({ nodes: [{ id }] });
  });

  it('of the wished locations, and where a sibling is, their own alone', async () => {
    const [own, elsewhere] = [randomUUID(), randomUUID()];
    for (const locationId of [own, elsewhere]) platform.neighbours.know(locationId);
    const { id, parent } = await registeredFamily(platform, {
      facts: { nisAsked: brugge.nis, preferences: [elsewhere, own], siblingLocationId: elsewhere },
    });
    const query = `{ careRequest(id: "${id}") { preferences preferredLocations { id } siblingLocationId } }`;
    const minder = await platform.as('childMinder', { locationIds: [own] });
    expect((await platform.ask(minder, query)).data).toEqual({
      careRequest: { preferences: [own], preferredLocations: [{ id: own }], siblingLocationId: null },
    });
    expect((await platform.ask(parent, query)).data).toMatchObject({
      careRequest: { preferences: [elsewhere, own], siblingLocationId: elsewhere },
    });
  });

  it('not even the id of a request that is not released, in the cursors of a page', async () => {
    const locationId = randomUUID();
    platform.neighbours.know(locationId);
    const hidden = [
      await registeredFamily(platform, wish(locationId)),
      await registeredFamily(platform, wish(locationId)),
    ];
    await agree('visibleMonthsBeforeStart', 4);
    const minder = await platform.as('childMinder', { locationIds: [locationId] });
    const page =
      'query ($after: String) { careRequests(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const { data } = await platform.ask(minder, page);
    const { endCursor } = (data as unknown as { careRequests: { pageInfo: { endCursor: string } } })
      .careRequests.pageInfo;
    const unsealed = (cursor: string): string[] => {
      const text = Buffer.from(cursor, 'base64url').toString();
      return [text, ...[...text.matchAll(/[\w-]{40,}/g)].flatMap(([inner]) => unsealed(inner))];
    };
    for (const { id } of hidden) expect(unsealed(endCursor).join()).not.toContain(id);
    expect((await platform.ask(minder, page, { after: endCursor })).codes).toEqual([]);
    expect((await platform.ask(minder, page, { after: endCursor.slice(4) })).codes).toEqual(['BAD_INPUT']);
    await agree('visibleMonthsBeforeStart', null);
  });

  it('names before an offer only where the desk agreed so, and still no birth date or contact', async () => {
    const locationId = randomUUID();
    platform.neighbours.know(locationId);
    await registeredFamily(platform, wish(locationId));
    await agree('nameVisibleBeforeOffer', true);
    const minder = await platform.as('childMinder', { locationIds: [locationId] });
    const { data } = await platform.ask(minder, list);
    expect(data?.['careRequests']).toMatchObject({
      nodes: [{ child: { lastName: 'Kanarievogel', birthDate: null }, applicant: { phone: null } }],
    });
  });
});
