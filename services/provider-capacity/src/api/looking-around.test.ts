import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askSubgraph } from '@samenloket/platform/testing';
import { childMinder, openedRegion, parent } from '../testing/region.js';
import { deskId, facts, groupId, locationId, organiserId } from '../testing/samples.js';

const nobody = undefined;
const close = `mutation ($id: ID!) {
  closeLocation(locationId: $id, from: "2026-04-06", until: "2026-04-08", reason: illness) { position }
}`;

describe('looking around without signing in', () => {
  let region: Awaited<ReturnType<typeof openedRegion>>;
  const ofLocation = (selection: string, asker: Parameters<typeof region.query>[1] = nobody) =>
    region.query(`query ($id: ID!) { location(id: $id) { ${selection} } }`, asker, { id: locationId });

  beforeAll(async () => {
    region = await openedRegion();
    const { data } = await region.query<{ closeLocation: { position: number } }>(close, childMinder, {
      id: locationId,
    });
    await region.service.views.caughtUp(data?.closeLocation.position ?? 0);
  });
  afterAll(() => region[Symbol.asyncDispose]());

  it('lists the locations of a desk with their prices and what is free', async () => {
    const source = `query ($deskId: ID) {
      locations(filter: { deskId: $deskId }) {
        nodes { id name street town placeGroups { tier } vacancies(on: "2026-03-02") { halfDay free } }
        pageInfo { hasNextPage }
      }
    }`;
    const { data, errors } = await region.query<{ locations: { nodes: object[] } }>(source, nobody, {
      deskId,
    });
    expect(errors).toEqual([]);
    expect(data?.locations.nodes).toHaveLength(2);
    expect(data?.locations.nodes).toContainEqual({
      ...{ id: locationId, name: facts.name, street: facts.street ?? null, town: facts.town ?? null },
      placeGroups: [{ tier: 'T2' }],
      vacancies: ['mo_am', 'mo_pm'].map((halfDay) => ({ halfDay, free: null })),
    });
  });

  it('shows one location: who organises it, its groups, and when it is closed', async () => {
    const { data, errors } = await ofLocation(`organiser { id name } desk { id } openingHours { day from to }
      closures { from until } placeGroups { id ageFrom ageTo kind capacity { halfDay places } }
      vacancies(on: "2026-03-02") { placeGroupId capacity notConfirmedSince confirmedOn }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      location: {
        organiser: { id: organiserId, name: 'Organisator Willems' },
        desk: { id: deskId },
        closures: [{ from: '2026-04-06', until: '2026-04-08' }],
        placeGroups: [{ id: groupId, ageFrom: 0, ageTo: 36, kind: null }],
        vacancies: [{ placeGroupId: groupId, capacity: 2 }, { placeGroupId: groupId }],
      },
    });
  });

  it.each([
    ['how many children are in care', 'vacancies(on: "2026-03-02") { occupied }'],
    ['how many babies fit beside them', 'vacancies(on: "2026-03-02") { freeForBabies }'],
    ['which children are enrolled', 'enrolments { nodes { id } }'],
    ['how many people care for them', 'placeGroups { caregivers { caregivers } }'],
    ['why it is closed', 'closures { reason }'],
    ['which hours it lacks for its tariff', 'daysShortOfTierHours'],
    ['its vacancies two years ahead', 'vacanciesPerMonth(from: "2026-03-01", months: 24) { month }'],
    ['a way round through its organiser', 'organiser { locations { nodes { id } } }'],
  ])('does not tell %s', async (_, selection) => {
    const { codes } = await ofLocation(selection);
    expect(new Set(codes)).toEqual(new Set(['UNAUTHENTICATED']));
  });

  it.each([
    ['organisers', 'organisers { nodes { id } }'],
    ['an organiser', `organiser(id: "${organiserId}") { id }`],
    ['vacancies of a whole desk', `vacancies(deskId: "${deskId}", on: "2026-03-02") { free }`],
    [
      'vacancies of a whole desk by month',
      `vacanciesPerMonth(deskId: "${deskId}", from: "2026-03-01") { months { month } }`,
    ],
    ['confirmations', 'vacancyConfirmations { nodes { lastKnownOn } }'],
    ['enrolments of a request', `enrolmentsOfRequest(requestId: "${groupId}") { id }`],
  ])('does not open the query for %s', async (_, question) => {
    expect((await region.query(`{ ${question} }`, nobody)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is not what somebody does whose token is not valid', async () => {
    const { service } = region;
    const context = await service.contextFor({ authorization: 'Bearer forged' });
    expect(context.actor).toBeUndefined();
    for (const question of ['locations { nodes { id } }', `location(id: "${locationId}") { id }`])
      expect((await askSubgraph(service, `{ ${question} }`, context)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('waits for nothing that somebody else wrote', async () => {
    const source = 'query ($position: Position) { locations(afterPosition: $position) { nodes { id } } }';
    const { codes } = await region.query(source, nobody, { position: 1_000_000 });
    expect(codes).toEqual([]);
  });

  it('shows less than signing in does', async () => {
    const { data } = await ofLocation('closures { reason } vacancies(on: "2026-03-02") { occupied }', parent);
    expect(data).toEqual({
      location: { closures: [{ reason: 'illness' }], vacancies: [{ occupied: 1 }, { occupied: 0 }] },
    });
  });
});
