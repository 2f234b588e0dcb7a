import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  confirmHold,
  consequenceId,
  holdHalfDays,
  importLocations,
  releaseHold,
} from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import {
  childMinder,
  coordinator,
  enrolmentId,
  openedRegion,
  otherCoordinator,
  parent,
  requestId,
} from '../../testing/region.js';
import { deskId, facts, group, groupId, locationId, organiserId, week } from '../../testing/samples.js';
import { openedService } from '../../testing/service.js';

const elsewhere = randomUUID();
const otherGroup = randomUUID();

describe('children in care through the subgraph', () => {
  let platform: Awaited<ReturnType<typeof openedRegion>>;

  beforeAll(async () => {
    platform = await openedRegion();
    const places = group({ mo_am: 1, tu_am: 1 }, { placeGroupId: otherGroup });
    await platform.ask(importLocations, {
      organisers: [],
      locations: [{ ...facts, locationId: elsewhere, name: 'Elders', placeGroups: [places] }],
      happenedAt: '2026-01-01T00:00:00.000Z',
    });
    await platform.service.views.caughtUp(await platform.eventStore.head());
  });

  afterAll(() => platform[Symbol.asyncDispose]());

  const changed = `enrolment { until pattern { text } respiteDays parts { from until placeGroupId pattern { text } } }`;
  const change = `mutation ($input: ChangeEnrolmentInput!) { changeEnrolment(input: $input) { ${changed} } }`;
  const input = { locationId, enrolmentId, from: '2026-09-01', pattern: { weeks: [['mo_pm']] } };

  it('changes an enrolment from a date on, for who manages the location', async () => {
    const { data, errors } = await platform.query(change, childMinder, { input });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      changeEnrolment: {
        enrolment: {
          until: null,
          pattern: { text: 'ma:N' },
          respiteDays: 2,
          parts: [
            { from: '2025-03-03', until: '2026-09-01', placeGroupId: groupId, pattern: { text: 'ma:V' } },
            { from: '2026-09-01', until: null, placeGroupId: groupId, pattern: { text: 'ma:N' } },
          ],
        },
      },
    });
    for (const asker of [parent, otherCoordinator])
      expect((await platform.query(change, asker, { input })).codes).toEqual(['FORBIDDEN']);
    const bad = { ...input, placeKinds: ['urgent'], pattern: { weeks: [[]] } };
    expect((await platform.query(change, coordinator, { input: bad })).codes).toEqual(['BAD_INPUT']);
  });

  const move = `mutation ($input: MoveEnrolmentInput!) {
    moveEnrolment(input: $input) { position enrolment { id start location { name } pattern { text } request { id } } }
  }`;
  const moving = {
    locationId,
    enrolmentId,
    toLocationId: elsewhere,
    on: '2026-11-02',
    pattern: { weeks: [['tu_am']] },
  };

  it('moves a child to another location of the organiser: a place there, none here, also when said again', async () => {
    expect((await platform.query(move, childMinder, { input: moving })).codes).toEqual(['FORBIDDEN']);
    const moved = await platform.query(move, coordinator, { input: moving });
    expect(moved.errors).toEqual([]);
    const id = consequenceId(`${enrolmentId}@2026-11-02`, `moved to ${elsewhere}`);
    expect(moved.data).toEqual({
      moveEnrolment: {
        position: expect.any(Number),
        enrolment: {
          id,
          start: '2026-11-02',
          location: { name: 'Elders' },
          pattern: { text: 'di:V' },
          request: { id: requestId },
        },
      },
    });
    const left = await platform.query(
      `{ enrolmentsOfRequest(requestId: "${requestId}") { id until } }`,
      coordinator,
    );
    expect(left.data).toEqual({
      enrolmentsOfRequest: expect.arrayContaining([
        { id: enrolmentId, until: '2026-11-02' },
        { id, until: '2027-04-12' },
      ]),
    });
    const head = await platform.eventStore.head();
    expect((await platform.query(move, coordinator, { input: moving })).errors).toEqual([]);
    expect(await platform.eventStore.head()).toBe(head);
  });

  it('puts nobody under the id of a child elsewhere', async () => {
    const input = { locationId: elsewhere, enrolmentId, start: '2026-11-02', pattern: week('mo_am') };
    const recorded = await platform.query(
      `mutation ($input: RecordOccupantInput!) { recordOccupant(input: $input) { enrolment { id } } }`,
      coordinator,
      { input },
    );
    expect(recorded.codes).toEqual(['ALREADY_EXISTS']);
  });

  it('moves nobody to where there is no room, and changes nothing then', async () => {
    const full = { ...moving, enrolmentId: randomUUID() };
    expect((await platform.query(move, coordinator, { input: full })).codes).toEqual(['NOT_FOUND']);
    const recorded = await platform.query<{ recordOccupant: { enrolment: { id: string } } }>(
      `mutation ($input: RecordOccupantInput!) { recordOccupant(input: $input) { enrolment { id } } }`,
      coordinator,
      { input: { locationId, start: '2026-03-02', birthMonth: '2026-01', pattern: { weeks: [['mo_pm']] } } },
    );
    const head = await platform.eventStore.head();
    const second = { ...moving, enrolmentId: recorded.data?.recordOccupant.enrolment.id };
    expect((await platform.query(move, coordinator, { input: second })).codes).toEqual(['NO_CAPACITY']);
    expect(await platform.eventStore.head()).toBe(head);
  });

  it('plans half-days before the start on which a child gets used to the place', async () => {
    const occupant = {
      locationId: elsewhere,
      start: '2026-06-01',
      until: '2026-09-01',
      pattern: { weeks: [['mo_am']] },
    };
    const recorded = await platform.query<{ recordOccupant: { enrolment: { id: string } } }>(
      `mutation ($input: RecordOccupantInput!) { recordOccupant(input: $input) { enrolment { id } } }`,
      coordinator,
      { input: occupant },
    );
    const id = recorded.data?.recordOccupant.enrolment.id;
    const planned = await platform.query(
      `mutation ($input: PlanSettlingInInput!) {
        planSettlingIn(input: $input) { enrolment { settlingIn { from until halfDays } } }
      }`,
      coordinator,
      {
        input: {
          locationId: elsewhere,
          enrolmentId: id,
          settlingIn: { from: '2026-05-18', halfDays: ['tu_am'] },
        },
      },
    );
    expect(planned.errors).toEqual([]);
    expect(planned.data).toEqual({
      planSettlingIn: {
        enrolment: { settlingIn: { from: '2026-05-18', until: '2026-06-01', halfDays: ['tu_am'] } },
      },
    });
  });
});

describe('a location and its places through the subgraph', () => {
  let platform: Awaited<ReturnType<typeof openedRegion>>;

  beforeAll(async () => {
    platform = await openedRegion();
  });

  afterAll(() => platform[Symbol.asyncDispose]());

  it('closes and opens again, for all to see', async () => {
    const close = `mutation ($until: Date) {
      closeLocation(locationId: "${locationId}", from: "2026-07-20", until: $until, reason: holiday) {
        location { closures { from until reason } vacancies(on: "2026-07-20") { halfDay } }
      }
    }`;
    const closed = await platform.query(close, childMinder, { until: '2026-08-10' });
    expect(closed.errors).toEqual([]);
    expect(closed.data).toEqual({
      closeLocation: {
        location: {
          closures: [{ from: '2026-07-20', until: '2026-08-10', reason: 'holiday' }],
          vacancies: [],
        },
      },
    });
    expect((await platform.query(close, otherCoordinator, {})).codes).toEqual(['FORBIDDEN']);
    const open = `mutation { reopenLocation(locationId: "${locationId}", on: "2026-08-03") { location { closures { until } } } }`;
    expect((await platform.query(open, childMinder)).data).toEqual({
      reopenLocation: { location: { closures: [{ until: '2026-08-03' }] } },
    });
    const { events } = await platform.service.feed.read(0, 100);
    expect(events.slice(-2).map(({ type, data }) => ({ type, data }))).toEqual(
      ['2026-08-10', '2026-08-03'].map((until) => ({
        type: 'providerCapacity.locationClosed.v1',
        data: { locationId, from: '2026-07-20', until, reason: 'holiday' },
      })),
    );
  });

  it('says when it is open, what that is beyond ordinary hours, and where it is too short for its tariff', async () => {
    const describeLocation = `mutation ($input: DescribeLocationInput!) {
      describeLocation(input: $input) { location { openingHours { day from to } widerHours daysShortOfTierHours } }
    }`;
    const openingHours = [
      { day: 'mo', from: '06:30', to: '18:30' },
      { day: 'tu', from: '08:00', to: '17:00' },
    ];
    const { name, kind } = facts;
    const input = { id: locationId, organiserId, deskId, name, kind, openingHours };
    const described = await platform.query(describeLocation, coordinator, { input });
    expect(described.errors).toEqual([]);
    expect(described.data).toEqual({
      describeLocation: {
        location: { openingHours, widerHours: ['before7', 'after18'], daysShortOfTierHours: ['tu'] },
      },
    });
    const wrong = { ...input, openingHours: [{ day: 'mo', from: '18:00', to: '07:00' }] };
    expect((await platform.query(describeLocation, coordinator, { input: wrong })).codes).toEqual([
      'BAD_INPUT',
    ]);
  });

  it('has places held apart, with the people who care for the children', async () => {
    const describePlaces = `mutation ($input: DescribePlaceGroupInput!) {
      describePlaceGroup(input: $input) { location { placeGroups { kind caregivers { halfDay caregivers } } } }
    }`;
    const input = {
      locationId,
      tier: 'T2',
      ageFrom: 0,
      ageTo: 36,
      validFrom: '2026-01-01',
      capacity: [{ halfDay: 'mo_am', places: 1 }],
      kind: 'urgent',
      caregivers: [{ halfDay: 'mo_am', caregivers: 1 }],
    };
    const described = await platform.query(describePlaces, coordinator, { input });
    expect(described.errors).toEqual([]);
    expect(described.data).toEqual({
      describePlaceGroup: {
        location: {
          placeGroups: [
            { kind: null, caregivers: null },
            { kind: 'urgent', caregivers: [{ halfDay: 'mo_am', caregivers: 1 }] },
          ],
        },
      },
    });
  });
});

describe('a child that moved before care began', () => {
  it('leaves the new place as well when the acceptance is cancelled', async () => {
    await using platform = await openedService();
    const places = (id: string) => group({ mo_am: 1 }, { placeGroupId: id });
    const locations = [
      { ...facts, placeGroups: [places(groupId)] },
      { ...facts, locationId: elsewhere, placeGroups: [places(otherGroup)] },
    ];
    await platform.ask(importLocations, {
      organisers: [],
      locations,
      happenedAt: '2026-01-01T00:00:00.000Z',
    });
    const [offerId, start, pattern] = [randomUUID(), '2026-03-02', week('mo_am')];
    await platform.ask(holdHalfDays, { locationId, offerId, requestId, start, pattern });
    await platform.ask(confirmHold, { locationId, offerId, start, pattern });
    await platform.service.views.caughtUp(await platform.eventStore.head());
    const move = `mutation { moveEnrolment(input: { locationId: "${locationId}", enrolmentId: "${offerId}", toLocationId: "${elsewhere}", on: "${start}" }) { position } }`;
    expect((await platform.query(move, coordinator)).errors).toEqual([]);
    expect(await platform.ask(releaseHold, { locationId, offerId })).toEqual({ released: true });
    const again = { locationId: elsewhere, offerId: randomUUID(), requestId, start, pattern };
    expect(await platform.ask(holdHalfDays, again)).toMatchObject({ held: true });
  });
});
