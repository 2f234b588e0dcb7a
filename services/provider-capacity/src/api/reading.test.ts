import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  childMinder,
  coordinator,
  deskWorker,
  enrolmentId,
  frontDesk,
  openedRegion,
  operator,
  otherChildMinder,
  otherCoordinator,
  otherDeskWorker,
  parent,
  postcode,
  requestId,
} from '../testing/region.js';
import { deskId, facts, groupId, locationId, organiserId } from '../testing/samples.js';

describe('reading from the subgraph', () => {
  let platform: Awaited<ReturnType<typeof openedRegion>>;

  beforeAll(async () => {
    platform = await openedRegion();
  });

  afterAll(() => platform[Symbol.asyncDispose]());

  it('shows a location with its organiser, groups and vacancies to everyone who is signed in', async () => {
    const source = `query ($id: ID!) {
      location(id: $id) {
        id name kind organiser { id name enterpriseNumber } desk { id }
        placeGroups { id tier ageFrom ageTo capacity { halfDay places } location { id } }
        occupancyKnown
        vacancies(on: "2026-03-02") { placeGroupId tier halfDay date capacity occupied free location { id } }
      }
    }`;
    const { data, errors } = await platform.query(source, parent, { id: locationId });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      location: {
        id: locationId,
        name: facts.name,
        kind: 'groupCare',
        organiser: { id: organiserId, name: 'Organisator Willems', enterpriseNumber: '0450912715' },
        desk: { id: deskId },
        placeGroups: [
          {
            id: groupId,
            tier: 'T2',
            ageFrom: 0,
            ageTo: 36,
            capacity: [
              { halfDay: 'mo_am', places: 2 },
              { halfDay: 'mo_pm', places: 2 },
            ],
            location: { id: locationId },
          },
        ],
        occupancyKnown: false,
        vacancies: ['mo_am', 'mo_pm'].map((halfDay) => ({
          placeGroupId: groupId,
          tier: 'T2',
          halfDay,
          date: '2026-03-02',
          capacity: 2,
          occupied: halfDay === 'mo_am' ? 1 : 0,
          free: null,
          location: { id: locationId },
        })),
      },
    });
  });

  it.each([
    ['no filter', {}, 2],
    ['a municipality', { nis: '31006' }, 1],
    ['an organiser', { organiserId }, 2],
    ['another organiser', { organiserId: randomUUID() }, 0],
    ['a desk', { deskId }, 2],
    ['words of its name', { text: 'ELAN bru' }, 1],
    ['a town', { text: 'damme', organiserId }, 1],
  ])('lists locations by %s', async (_, filter, count) => {
    const source =
      'query ($filter: LocationFilter) { locations(filter: $filter) { nodes { id } pageInfo { hasNextPage } } }';
    const { data } = await platform.query<{ locations: { nodes: object[] } }>(source, parent, { filter });
    expect(data?.locations.nodes).toHaveLength(count);
  });

  it('shows an organiser with locations in several municipalities, whatever their postcodes', async () => {
    const source =
      'query ($filter: LocationFilter) { locations(filter: $filter, orderBy: TOWN) { nodes { nis postcode } } }';
    const { data } = await platform.query(source, parent, { filter: { organiserId } });
    // Postcodes and municipalities are many-to-many: neither follows from the other, each location says both.
    expect(data).toEqual({
      locations: {
        nodes: [
          { nis: '31005', postcode },
          { nis: '31006', postcode },
        ],
      },
    });
    const inOne = await platform.query(source, parent, { filter: { organiserId, nis: '31006' } });
    expect(inOne.data).toEqual({ locations: { nodes: [{ nis: '31006', postcode }] } });
  });

  it('pages through locations in order', async () => {
    const page = (after: string | null) =>
      platform.query<{
        locations: { nodes: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(
        'query ($after: String) { locations(orderBy: TOWN, first: 1, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }',
        parent,
        { after },
      );
    const first = (await page(null)).data?.locations;
    const second = (await page(first?.pageInfo.endCursor ?? null)).data?.locations;
    expect(first?.nodes).toEqual([{ name: facts.name }]);
    expect(second).toMatchObject({
      nodes: [{ name: 'Onthaalouder Adam' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it.each([
    ['its organiser', coordinator, []],
    ['its child-minder', childMinder, []],
    ['a worker of its desk', deskWorker, []],
    ['another organiser', otherCoordinator, ['FORBIDDEN']],
    ['another child-minder', otherChildMinder, ['FORBIDDEN']],
    ['a worker of another desk', otherDeskWorker, ['FORBIDDEN']],
    ['the front desk', frontDesk, ['FORBIDDEN']],
    ['a parent', parent, ['FORBIDDEN']],
    ['the operator', operator, ['FORBIDDEN']],
    ['nobody', undefined, ['UNAUTHENTICATED']],
  ])('answers %s about enrolments as it should', async (_, asker, codes) => {
    const source = `query ($id: ID!) {
      location(id: $id) { enrolments { nodes { id request { id } pattern { text } start } } }
    }`;
    const listed = await platform.query<{ location: { enrolments: { nodes: object[] } } | null }>(
      source,
      asker,
      { id: locationId },
    );
    expect(listed.codes).toEqual(codes);
    if (codes.length === 0) {
      expect(listed.data?.location?.enrolments.nodes).toEqual([
        { id: enrolmentId, request: { id: requestId }, pattern: { text: 'ma:V' }, start: '2025-03-03' },
      ]);
    }
    const entities = `{ _entities(representations: [{ __typename: "Enrolment", id: "${enrolmentId}" }]) { ... on Enrolment { start } } }`;
    const reference = await platform.query(entities, asker);
    expect(reference.codes).toEqual(codes);
    expect(reference.data).toEqual({ _entities: [codes.length > 0 ? null : { start: '2025-03-03' }] });
    const ofRequest = `{ enrolmentsOfRequest(requestId: "${requestId}") { id } }`;
    const found = await platform.query<{ enrolmentsOfRequest: object[] }>(ofRequest, asker);
    if (asker) expect(found.data?.enrolmentsOfRequest).toHaveLength(codes.length > 0 ? 0 : 1);
    else expect(found.codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each(['Location', 'Organiser', 'PlaceGroup'])('gives no %s without a token', async (type) => {
    const id = { Location: locationId, Organiser: organiserId, PlaceGroup: groupId }[type];
    const entities = `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { id } } }`;
    expect((await platform.query(entities, undefined)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await platform.query(entities, parent)).data).toEqual({ _entities: [{ id }] });
  });

  it('gives the vacancies of a whole desk', async () => {
    const source =
      'query ($deskId: ID) { vacancies(deskId: $deskId, on: "2026-03-02") { location { name } } }';
    const { data } = await platform.query<{ vacancies: object[] }>(source, parent, { deskId });
    expect(data?.vacancies.length).toBeGreaterThanOrEqual(2);
    expect((await platform.query(source, parent, {})).codes).toEqual(['BAD_INPUT']);
  });
});
