import { describe, expect, it } from '@jest/globals';
import {
  confirmHold,
  findLocations,
  holdHalfDays,
  importEnrolments,
  importLocations,
  type ImportLocations,
  listFreePlaces,
  platformId,
  releaseHold,
} from '@samenloket/contracts';
import { collect } from '@samenloket/event-store/testing';
import { randomUUID } from 'node:crypto';
import { deskId, facts, group, groupId, locationId, organiserId, week } from './testing/samples.js';
import { openedService } from './testing/service.js';

const monday = week('mo_am', 'mo_pm');
const files = (places: number, change: object = {}): ImportLocations => ({
  organisers: [{ organiserId, name: 'Organisator Willems', enterpriseNumber: '0450912715' }],
  locations: [{ ...facts, placeGroups: [group({ mo_am: places, mo_pm: places })], ...change }],
  happenedAt: '2026-01-01T00:00:00.000Z',
});
const wanted = (offerId = randomUUID()) => ({
  locationId,
  offerId,
  requestId: randomUUID(),
  birthMonth: '2025-09',
  start: '2026-03-02',
  pattern: monday,
});
const child = (number: number) => ({
  enrolmentId: platformId('LLK-31005', 'enrolment', `BEZ${number}`),
  birthMonth: '2024-02',
  start: '2024-09-02',
  until: '2026-08-01',
  pattern: monday,
});

describe('provider capacity, asked by other services', () => {
  it('gives fifty offers that fight for the last half-days exactly its capacity', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(7));
    const offers = Array.from({ length: 50 }, () => wanted());
    const answers = await Promise.all(offers.map((offer) => platform.ask(holdHalfDays, offer)));
    expect(answers.filter(({ held }) => held)).toHaveLength(7);
    const again = await Promise.all(offers.map((offer) => platform.ask(holdHalfDays, offer)));
    expect(again).toEqual(answers);
  });

  it('tells what is free as soon as half-days are held, and leaves out what is no location', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(7, { occupancy: [] }));
    await platform.ask(holdHalfDays, wanted());
    const asked = { locationIds: [locationId, randomUUID()], from: '2026-03', months: 2 };
    const { locations } = await platform.ask(listFreePlaces, asked);
    expect(locations).toMatchObject([{ locationId, known: true, groups: [{ placeGroupId: groupId }] }]);
    expect(locations[0]?.groups[0]?.free.map((halfDays) => halfDays.slice(0, 3))).toEqual([
      [6, 6, 0],
      [6, 6, 0],
    ]);
  });

  it('turns a hold into an enrolment, and frees it when the acceptance is cancelled', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(1));
    const offer = wanted();
    const { offerId, start } = offer;
    const answer = { held: true, placeGroupId: groupId, until: '2028-04-18' };
    expect(await platform.ask(holdHalfDays, offer)).toEqual(answer);
    const confirmation = { locationId, offerId, start, pattern: week('mo_am') };
    expect(await platform.ask(confirmHold, confirmation)).toEqual({ enrolmentId: offerId });
    expect(await platform.ask(confirmHold, confirmation)).toEqual({ enrolmentId: offerId });
    expect(await platform.ask(holdHalfDays, wanted())).toMatchObject({
      held: false,
      reason: 'full',
      shortages: [{ date: '2026-03-02', halfDay: 'mo_am', capacity: 1, occupied: 1 }],
    });
    expect(await platform.ask(releaseHold, { locationId, offerId })).toEqual({ released: true });
    expect(await platform.ask(releaseHold, { locationId, offerId })).toEqual({ released: false });
    expect(await platform.ask(holdHalfDays, wanted())).toMatchObject({ held: true });
  });

  it('imports hundreds of locations, and the same files again change nothing', async () => {
    await using platform = await openedService();
    const locations = Array.from({ length: 300 }, (_, index) => ({
      ...facts,
      locationId: platformId('LLK-31005', 'location', `LOC${index}`),
      placeGroups: [group({ mo_am: 7 }, { placeGroupId: platformId('LLK-31005', 'placeGroup', `${index}`) })],
    }));
    const request = { ...files(1), locations };
    const first = await platform.ask(importLocations, request);
    expect(first.appended).toBe(601);
    expect(first.position).toBe(await platform.eventStore.head());
    expect(await platform.ask(importLocations, request)).toEqual({ appended: 0, position: first.position });
  });

  it('reconciles the enrolments of history, and tells what they overfill', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(1));
    const both = { locationId, enrolments: [child(1), child(2)] };
    const first = await platform.ask(importEnrolments, both);
    expect(first).toMatchObject({
      appended: 2,
      overfilled: [
        {
          locationId,
          placeGroupId: groupId,
          date: '2024-09-02',
          halfDay: 'mo_am',
          capacity: 1,
          occupied: 2,
        },
        { halfDay: 'mo_pm' },
      ],
    });
    expect(await platform.ask(importEnrolments, both)).toMatchObject({ appended: 0 });
    const one = { locationId, enrolments: [child(1)] };
    expect(await platform.ask(importEnrolments, { ...one, partial: true })).toMatchObject({ appended: 0 });
    expect(await platform.ask(importEnrolments, one)).toMatchObject({ appended: 1, overfilled: [] });
  });

  it('leaves enrolments alone whose requests are at another desk than the one that imports', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(2));
    await platform.ask(importEnrolments, { locationId, enrolments: [child(1)] });
    const untouched = [child(1), child(2)].map(({ enrolmentId }) => enrolmentId);
    const asked = { locationId, enrolments: [], untouched };
    expect(await platform.ask(importEnrolments, asked)).toMatchObject({ appended: 0 });
    expect(await platform.ask(importEnrolments, { ...asked, untouched: [] })).toMatchObject({ appended: 1 });
  });

  it('lets a desk rename the organisers of its own locations only', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(1));
    const named = (name: string, ofDesk?: string): ImportLocations => {
      const { organisers, ...request } = files(1);
      return { ...request, organisers: organisers.map((organiser) => ({ ...organiser, name })), ofDesk };
    };
    const planned = async (request: ImportLocations) =>
      (await platform.ask(importLocations, { ...request, preview: true })).planned?.locations?.corrected;
    const ofOther = randomUUID();
    const asStranger = { ...named('Van hier', ofOther), locations: [] };
    expect(await planned(named('Van hier', deskId))).toBe(1);
    expect(await platform.ask(importLocations, asStranger)).toMatchObject({ appended: 0 });
    const theirs = { ...files(1).locations[0], deskId: ofOther, locationId: randomUUID(), placeGroups: [] };
    const withNewLocation = { ...asStranger, locations: [theirs] } as ImportLocations;
    expect(await platform.ask(importLocations, withNewLocation)).toMatchObject({ appended: 1 });
    expect(await platform.ask(importLocations, named('Van hier', deskId))).toMatchObject({ appended: 1 });
    expect(await planned(named('Van hier', deskId))).toBe(0);
    expect(await platform.ask(importLocations, named('Overal'))).toMatchObject({ appended: 1 });
  });

  it('says what files would do without doing it, also at a location that they are still to bring in', async () => {
    await using platform = await openedService();
    const asked = files(2, { occupancy: [child(1), child(2)] });
    const planned = async (request: ImportLocations) =>
      (await platform.ask(importLocations, { ...request, preview: true })).planned;
    const none = { added: 0, corrected: 0, ended: 0 };
    const [one, two] = [
      { ...none, added: 1 },
      { ...none, added: 2 },
    ];
    expect(await planned(asked)).toEqual({ locations: one, placeGroups: one, enrolments: two });
    const history = { locationId, enrolments: [child(3)], preview: true };
    expect((await platform.ask(importEnrolments, history)).planned?.enrolments).toEqual(one);
    expect(await platform.eventStore.head()).toBe(0);
    await platform.ask(importLocations, asked);
    expect(await planned(asked)).toEqual({ locations: none, placeGroups: none, enrolments: none });
    expect(await planned(files(3, { occupancy: [child(1)], name: 'De Zon' }))).toEqual({
      locations: { ...none, corrected: 1 },
      placeGroups: { ...none, corrected: 1 },
      enrolments: { ...none, ended: 1 },
    });
  });

  it('marks imported events, and dates care that began at its start', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(1));
    await platform.ask(importEnrolments, { locationId, enrolments: [child(1)] });
    const [enrolment] = await collect(
      platform.eventStore.readStream(`location-${locationId}`, { direction: 'backwards', limit: 1 }),
    );
    expect(enrolment?.metadata).toMatchObject({ imported: true, happenedAt: '2024-09-01T22:00:00.000Z' });
  });

  it('finds locations that were described a moment ago, and leaves out what does not exist', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(1));
    const found = await platform.ask(findLocations, { locationIds: [locationId, randomUUID()] });
    expect(found).toEqual({ locations: [{ locationId, organiserId, deskId }] });
  });

  it('publishes what concerns others, and no holds', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(1, { occupancy: [child(1)] }));
    const offer = { ...wanted(), start: '2026-09-07' };
    await platform.ask(holdHalfDays, offer);
    const { offerId, start } = offer;
    await platform.ask(confirmHold, { locationId, offerId, start, pattern: monday });
    await platform.ask(releaseHold, { locationId, offerId });
    const { events } = await platform.service.feed.read(0, 100);
    expect(events.map(({ type }) => type)).toEqual([
      'providerCapacity.organiserDescribed.v1',
      'providerCapacity.locationDescribed.v1',
      'providerCapacity.placeGroupDescribed.v1',
      'providerCapacity.enrolmentStarted.v1',
      'providerCapacity.enrolmentStarted.v1',
      'providerCapacity.enrolmentEnded.v1',
    ]);
    expect(events.at(-1)?.data).toEqual({
      locationId,
      enrolmentId: offerId,
      requestId: offer.requestId,
      on: '2026-09-07',
    });
  });

  it('has read models that are what a fresh fold of its events gives, also after a rebuild', async () => {
    await using platform = await openedService();
    await platform.ask(importLocations, files(2, { occupancy: [child(1)] }));
    const corrected = { ...child(2), until: '2026-07-01' };
    for (const enrolments of [[child(2)], [corrected, child(3)], [corrected]])
      await platform.ask(importEnrolments, { locationId, enrolments });
    const offer = { ...wanted(), start: '2026-09-07' };
    await platform.ask(holdHalfDays, offer);
    await platform.ask(releaseHold, { locationId, offerId: offer.offerId });
    const { views } = platform.service;
    await views.caughtUp(await platform.eventStore.head());
    for (const name of ['organisers', 'locations', 'occupancies', 'enrolments']) {
      const digest = await views.digest(name);
      expect(await views.freshFold(name)).toEqual(digest);
      await views.rebuild(name);
      expect(await views.digest(name)).toEqual(digest);
    }
  });
});
