import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importEnrolments, importLocations } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { deskId, facts, group, groupId, locationId, organiserId, week } from '../testing/samples.js';
import { type Asker, openedService } from '../testing/service.js';

const places = group({ mo_am: 2, mo_pm: 2 });
const enrolmentId = randomUUID();
const requestId = randomUUID();
const enrolment = {
  enrolmentId,
  requestId,
  birthMonth: '2024-09',
  start: '2025-03-03',
  pattern: week('mo_am'),
};

const parent: Asker = ['parent', { familyId: randomUUID() }];
const coordinator: Asker = ['organiserCoordinator', { organiserId }];
const otherCoordinator: Asker = ['organiserCoordinator', { organiserId: randomUUID() }];
const childMinder: Asker = ['childMinder', { locationIds: [locationId] }];
const otherChildMinder: Asker = ['childMinder', { locationIds: [randomUUID()] }];
const deskWorker: Asker = ['deskWorker', { deskIds: [deskId] }];
const otherDeskWorker: Asker = ['deskWorker', { deskIds: [randomUUID()] }];
const frontDesk: Asker = ['frontDesk', { deskIds: [deskId] }];

describe('the subgraph of provider capacity', () => {
  let platform: Awaited<ReturnType<typeof openedService>>;

  beforeAll(async () => {
    platform = await openedService();
    await platform.ask(importLocations, {
      organisers: [{ organiserId, name: 'Organisator Willems', enterpriseNumber: '0450912715' }],
      locations: [
        { ...facts, placeGroups: [places] },
        {
          ...facts,
          locationId: randomUUID(),
          name: 'Onthaalouder Adam',
          town: 'Damme',
          nis: '31006',
          kind: 'familyCare',
          placeGroups: [],
        },
      ],
      happenedAt: '2026-01-01T00:00:00.000Z',
    });
    const { position } = await platform.ask(importEnrolments, { locationId, enrolments: [enrolment] });
    await platform.service.views.caughtUp(position);
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
    ['the operator', ['operator'] as Asker, ['FORBIDDEN']],
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

  const confirm = `mutation ($id: ID!) {
    confirmVacancies(locationId: $id, on: "2026-01-15") {
      position
      location { occupancyKnown vacanciesConfirmedOn vacancies(on: "2026-03-02") { free confirmedOn } }
    }
  }`;

  it.each([
    ['another organiser', otherCoordinator, 'FORBIDDEN'],
    ['another child-minder', otherChildMinder, 'FORBIDDEN'],
    ['a worker of another desk', otherDeskWorker, 'FORBIDDEN'],
    ['a parent', parent, 'FORBIDDEN'],
    ['nobody', undefined, 'UNAUTHENTICATED'],
  ])('lets %s change nothing', async (_, asker, code) => {
    expect((await platform.query(confirm, asker, { id: locationId })).codes).toEqual([code]);
  });

  it('knows what is free once the organiser confirmed it, and shows its own write', async () => {
    const { data, errors } = await platform.query(confirm, childMinder, { id: locationId });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      confirmVacancies: {
        position: expect.any(Number),
        location: {
          occupancyKnown: true,
          vacanciesConfirmedOn: '2026-01-15',
          vacancies: [
            { free: 1, confirmedOn: '2026-01-15' },
            { free: 2, confirmedOn: '2026-01-15' },
          ],
        },
      },
    });
  });

  const record = `mutation ($input: RecordOccupantInput!) {
    recordOccupant(input: $input) { enrolment { id until location { id } } position }
  }`;
  const occupant = { locationId, start: '2026-02-02', pattern: { weeks: [['mo_am']] } };

  it('records a child in care, ends its care, and never oversells', async () => {
    const { data, errors } = await platform.query<{ recordOccupant: { enrolment: { id: string } } }>(
      record,
      deskWorker,
      { input: occupant },
    );
    expect(errors).toEqual([]);
    const full = await platform.query(record, coordinator, { input: occupant });
    expect(full.errors).toMatchObject([
      {
        extensions: {
          code: 'NO_CAPACITY',
          faults: [{ path: 'pattern.mo_am', message: '2 of 2 places are taken on 2026-02-02' }],
        },
      },
    ]);
    const end = `mutation ($id: ID!, $enrolmentId: ID!) {
      endEnrolment(locationId: $id, enrolmentId: $enrolmentId, on: "2026-06-01") { enrolment { until } }
    }`;
    const ended = await platform.query(end, coordinator, {
      id: locationId,
      enrolmentId: data?.recordOccupant.enrolment.id,
    });
    expect(ended.data).toEqual({ endEnrolment: { enrolment: { until: '2026-06-01' } } });
  });

  it('refuses bad input with the path of each fault', async () => {
    const input = { ...occupant, birthMonth: '2025-13', pattern: { weeks: [[]] } };
    const { errors } = await platform.query(record, deskWorker, { input });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', faults: [{ path: 'birthMonth' }, { path: 'pattern' }] } },
    ]);
  });

  it('lets an organiser describe itself, a location and its places', async () => {
    const describeOrganiser = `mutation { describeOrganiser(input: { id: "${organiserId}", name: "Willems bv", enterpriseNumber: "0450912715" }) { organiser { name locations { nodes { id } } } } }`;
    expect((await platform.query(describeOrganiser, coordinator)).data).toMatchObject({
      describeOrganiser: { organiser: { name: 'Willems bv', locations: { nodes: [{}, {}] } } },
    });
    expect((await platform.query(describeOrganiser, otherCoordinator)).codes).toEqual(['FORBIDDEN']);

    const describeLocation = `mutation ($input: DescribeLocationInput!) { describeLocation(input: $input) { location { id name street } } }`;
    const input = { organiserId, deskId, name: 'Nieuw', kind: 'familyCare', street: null };
    const made = await platform.query<{ describeLocation: { location: { id: string } } }>(
      describeLocation,
      coordinator,
      { input },
    );
    expect(made.data).toMatchObject({ describeLocation: { location: { name: 'Nieuw', street: null } } });
    expect((await platform.query(describeLocation, otherDeskWorker, { input })).codes).toEqual(['FORBIDDEN']);

    const describeGroup = `mutation ($input: DescribePlaceGroupInput!) {
      describePlaceGroup(input: $input) { location { placeGroups { tier validFrom } vacanciesPerMonth(from: "2026-02-10", months: 2) { month vacancies { halfDay } } } }
    }`;
    const group = {
      locationId: made.data?.describeLocation.location.id,
      tier: 'T1',
      ageFrom: 0,
      ageTo: 36,
      validFrom: '2026-01-01',
      capacity: [{ halfDay: 'tu_am', places: 4 }],
    };
    const grouped = await platform.query(describeGroup, deskWorker, { input: group });
    expect(grouped.errors).toEqual([]);
    expect(grouped.data).toEqual({
      describePlaceGroup: {
        location: {
          placeGroups: [{ tier: 'T1', validFrom: '2026-01-01' }],
          vacanciesPerMonth: ['2026-02-01', '2026-03-01'].map((month) => ({
            month,
            vacancies: [{ halfDay: 'tu_am' }],
          })),
        },
      },
    });
  });

  it('gives the vacancies of a whole desk', async () => {
    const source =
      'query ($deskId: ID) { vacancies(deskId: $deskId, on: "2026-03-02") { location { name } } }';
    const { data } = await platform.query<{ vacancies: object[] }>(source, parent, { deskId });
    expect(data?.vacancies.length).toBeGreaterThanOrEqual(2);
    expect((await platform.query(source, parent, {})).codes).toEqual(['BAD_INPUT']);
  });
});
