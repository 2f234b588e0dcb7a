import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  childMinder,
  coordinator,
  deskWorker,
  openedRegion,
  otherChildMinder,
  otherCoordinator,
  otherDeskWorker,
  parent,
} from '../testing/region.js';
import { deskId, locationId, organiserId } from '../testing/samples.js';

describe('changing through the subgraph', () => {
  let platform: Awaited<ReturnType<typeof openedRegion>>;

  beforeAll(async () => {
    platform = await openedRegion();
  });

  afterAll(() => platform[Symbol.asyncDispose]());

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

  it('confirms nothing ahead of time', async () => {
    const tomorrow = confirm.replace('2026-01-15', '2026-01-16');
    expect((await platform.query(tomorrow, coordinator, { id: locationId })).codes).toEqual(['BAD_INPUT']);
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

  it('records what a desk does as done for the organiser that phoned, and what that does itself as its own', async () => {
    const recordedFor = async (asker: typeof deskWorker) => {
      const input = { ...occupant, pattern: { weeks: [['mo_pm']] } };
      expect((await platform.query(record, asker, { input })).errors).toEqual([]);
      const events = await Array.fromAsync(platform.eventStore.readStream(`location-${locationId}`));
      return events.at(-1)?.metadata;
    };
    const byDesk = await recordedFor(deskWorker);
    expect(byDesk).toMatchObject({ actor: { role: 'deskWorker' }, onBehalfOf: organiserId });
    const bySelf = await recordedFor(coordinator);
    expect(bySelf).toMatchObject({ actor: { role: 'organiserCoordinator' } });
    expect(bySelf?.onBehalfOf).toBeUndefined();
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

    const versioned = `mutation ($input: DescribeLocationInput!) { describeLocation(input: $input) { location { id name version } } }`;
    const described = async (name: string, expectedVersion?: string) => {
      const again = { ...input, id: made.data?.describeLocation.location.id, name, expectedVersion };
      const { data: changed, codes } = await platform.query<{
        describeLocation: { location: { version: string } };
      }>(versioned, coordinator, { input: again });
      return { version: changed?.describeLocation.location.version, codes };
    };
    const { version } = await described('Nieuw');
    const both = await Promise.all([described('Van de ene', version), described('Van de andere', version)]);
    expect(both.map(({ codes }) => codes).toSorted()).toEqual([[], ['CONFLICT']]);
    // The same once more, after an answer that got lost, is no conflict.
    const [first, second] = both;
    const name = first.codes.length === 0 ? 'Van de ene' : 'Van de andere';
    expect(await described(name, version)).toEqual(first.codes.length === 0 ? first : second);
    expect((await described('Zonder te kijken')).codes).toEqual([]);

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

    const groupVersions = `query ($id: ID!) { location(id: $id) { placeGroups { id version } organiser { version } } }`;
    const read = await platform.query<{
      location: { placeGroups: { id: string; version: string }[]; organiser: { version: string } };
    }>(groupVersions, coordinator, { id: group.locationId });
    const [known] = read.data?.location.placeGroups ?? [];
    const more = (places: number) => ({
      input: {
        ...{ ...group, id: known?.id, expectedVersion: known?.version },
        capacity: [{ halfDay: 'tu_am', places }],
      },
    });
    expect((await platform.query(describeGroup, coordinator, more(5))).codes).toEqual([]);
    expect((await platform.query(describeGroup, deskWorker, more(6))).codes).toEqual(['CONFLICT']);

    const renamed = (to: string) =>
      platform.query(
        `mutation ($input: DescribeOrganiserInput!) { describeOrganiser(input: $input) { position } }`,
        coordinator,
        { input: { id: organiserId, name: to, expectedVersion: read.data?.location.organiser.version } },
      );
    expect((await renamed('Willems nv')).codes).toEqual([]);
    expect((await renamed('Willems cv')).codes).toEqual(['CONFLICT']);
  });
});
