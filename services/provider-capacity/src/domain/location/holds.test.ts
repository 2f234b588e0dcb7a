import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, groupDescribed, groupId, locationId, week } from '../../testing/samples.js';
import { holdOutcome } from './decide-hold.js';
import { location } from './location.js';
import type { HoldHalfDays } from './location-commands.js';
import type { LocationEvent } from './location-events.js';

const { given } = specification(location);
const monday = week('mo_am', 'mo_pm');
const onePlace = [described(), groupDescribed({ mo_am: 1, mo_pm: 1 })];

const hold = (change: Partial<HoldHalfDays> = {}): HoldHalfDays => ({
  type: 'holdHalfDays',
  offerId: 'offer-1',
  requestId: 'request-1',
  birthMonth: '2025-09',
  start: '2026-03-02',
  pattern: monday,
  ...change,
});

const held = (change = {}): LocationEvent => ({
  type: 'halfDaysHeld',
  data: {
    offerId: 'offer-1',
    placeGroupId: groupId,
    requestId: 'request-1',
    birthMonth: '2025-09',
    start: '2026-03-02',
    until: '2028-04-18',
    pattern: monday,
    ...change,
  },
});

const confirmed = (change = {}): LocationEvent =>
  ({ ...held(change), type: 'holdConfirmed' }) as LocationEvent;
const released: LocationEvent = { type: 'holdReleased', data: { offerId: 'offer-1' } };

describe('holding half-days for an offer', () => {
  it('holds until the first entry day of nursery school on which the child is two and a half', () => {
    given(...onePlace)
      .when(hold())
      .then(held());
  });

  it('holds without an end when the month of birth is not known', () => {
    given(...onePlace)
      .when(hold({ birthMonth: undefined }))
      .thenState(({ placements }) => expect(placements[0]).not.toHaveProperty('until'));
  });

  it('holds for a child that starts after two and a half until it is too old for the group', () => {
    given(...onePlace)
      .when(hold({ birthMonth: '2023-06' }))
      .then(held({ birthMonth: '2023-06', until: '2026-06-01' }));
  });

  it('gives the same answer again, without an event', () => {
    given(...onePlace, held())
      .when(hold())
      .thenNothing();
  });

  it('gives no place to another request under the same id, and lets that one keep it', () => {
    const another = hold({ requestId: 'request-2' });
    const state = given(...onePlace, held());
    state.when(another).thenNothing();
    state.thenState((known) =>
      expect(holdOutcome(known, another)).toEqual({ held: false, reason: 'idTaken', shortages: [] }),
    );
    given(...onePlace, held())
      .when({ type: 'releaseHold', offerId: 'offer-1', requestId: 'request-2' })
      .thenNothing();
  });

  it('refuses when a half-day is full, and says which, from which date on', () => {
    given(...onePlace, held())
      .when(hold({ offerId: 'offer-2', start: '2026-01-05', pattern: week('mo_am') }))
      .then({
        type: 'holdRefused',
        data: {
          offerId: 'offer-2',
          requestId: 'request-1',
          reason: 'full',
          shortages: [{ date: '2026-03-02', halfDay: 'mo_am', capacity: 1, occupied: 1 }],
        },
      });
  });

  it('stays refused when a place comes free later: a new offer asks anew', () => {
    const refused: LocationEvent = {
      type: 'holdRefused',
      data: { offerId: 'offer-2', requestId: 'request-1', reason: 'full', shortages: [] },
    };
    given(...onePlace, held(), refused, released)
      .when(hold({ offerId: 'offer-2' }))
      .thenNothing();
  });

  it('lets two children share a half-day in weeks that alternate', () => {
    const odd = { weeks: [['mo_am' as const], []] };
    const even = { weeks: [[], ['mo_am' as const]] };
    given(...onePlace, held({ pattern: odd }))
      .when(hold({ offerId: 'offer-2', pattern: even }))
      .thenState((state) =>
        expect(holdOutcome(state, hold({ offerId: 'offer-2' }))).toMatchObject({
          held: true,
        }),
      );
  });

  it('gives a place to the next child on the day the one before leaves', () => {
    given(...onePlace, held({ until: '2026-06-01' }))
      .when(hold({ offerId: 'offer-2', start: '2026-06-01' }))
      .thenState((state) =>
        expect(holdOutcome(state, hold({ offerId: 'offer-2' }))).toMatchObject({
          held: true,
        }),
      );
  });

  it.each([
    ['too old', { birthMonth: '2023-03' }],
    ['a start before the group exists', { start: '2021-12-31' }],
    ['a group of another location', { placeGroupId: locationId }],
  ])('finds no group for %s', (_, change) => {
    given(...onePlace)
      .when(hold(change))
      .thenState((state) =>
        expect(holdOutcome(state, hold())).toMatchObject({
          reason: 'noGroup',
        }),
      );
  });

  it('takes the next group that fits when the first is full', () => {
    given(...onePlace, held(), groupDescribed({ mo_am: 1, mo_pm: 1 }, { placeGroupId: 'group-2' }))
      .when(hold({ offerId: 'offer-2' }))
      .thenState((state) =>
        expect(holdOutcome(state, hold({ offerId: 'offer-2' }))).toEqual({
          held: true,
          placeGroupId: 'group-2',
          until: '2028-04-18',
        }),
      );
  });

  it('is not possible at a location that does not exist', () => {
    given().when(hold()).thenFails('NOT_FOUND');
  });
});

describe('the limit of a child-minder', () => {
  const eightPlaces = [described({ kind: 'familyCare' }), groupDescribed({ mo_am: 9 })];
  const children = (count: number, until: string) =>
    Array.from({ length: count }, (_, child) =>
      held({ offerId: `child-${child}`, until, pattern: week('mo_am') }),
    );
  const last = hold({ offerId: 'last', pattern: week('mo_am') });

  it('is eight children at once, whatever the group says', () => {
    given(...eightPlaces, ...children(8, '2026-06-01'))
      .when(last)
      .thenState((state) =>
        expect(holdOutcome(state, last)).toMatchObject({
          shortages: [{ capacity: 8, occupied: 8 }],
        }),
      );
  });

  it('does not hold for child-minders who work together: they are group care', () => {
    const together = [described({ kind: 'groupCare' }), groupDescribed({ mo_am: 9 })];
    given(...together, ...children(8, '2026-06-01'))
      .when(last)
      .thenState((state) => expect(holdOutcome(state, last)).toMatchObject({ held: true }));
  });

  it('is seven for care that runs past 1 January 2027', () => {
    given(...eightPlaces, ...children(7, '2027-02-01'))
      .when(last)
      .thenState((state) =>
        expect(holdOutcome(state, last)).toEqual({
          held: false,
          reason: 'full',
          shortages: [{ date: '2027-01-04', halfDay: 'mo_am', capacity: 7, occupied: 7 }],
        }),
      );
  });

  it('lets an eighth child in when the others leave before 2027', () => {
    given(...eightPlaces, ...children(7, '2027-01-01'))
      .when(last)
      .thenState((state) => expect(holdOutcome(state, last)).toMatchObject({ held: true }));
  });
});

describe('what comes of a hold', () => {
  const confirm = (change = {}) => ({
    type: 'confirmHold' as const,
    offerId: 'offer-1',
    start: '2026-03-02',
    pattern: monday,
    ...change,
  });
  const release = { type: 'releaseHold' as const, offerId: 'offer-1' };

  it('becomes an enrolment with the offer’s id', () => {
    given(...onePlace, held())
      .when(confirm())
      .then(confirmed());
  });

  it('may shrink to fewer half-days and a later start', () => {
    const less = { start: '2026-04-06', pattern: week('mo_am') };
    given(...onePlace, held())
      .when(confirm(less))
      .then(confirmed(less));
  });

  it.each([
    ['an earlier start', { start: '2026-03-01' }],
    ['a start after its end', { start: '2028-04-18' }],
    ['more half-days', { pattern: week('mo_am', 'tu_am') }],
  ])('does not grow to %s', (_, change) => {
    given(...onePlace, held())
      .when(confirm(change))
      .thenFails('RULE_VIOLATED');
  });

  it('is confirmed once, however often it is said', () => {
    given(...onePlace, held(), confirmed())
      .when(confirm())
      .thenNothing();
  });

  it('cannot be confirmed when nothing is held', () => {
    given(...onePlace)
      .when(confirm())
      .thenFails('NOT_FOUND');
  });

  it('is released, and the place is free', () => {
    given(...onePlace, held(), released)
      .when(hold({ offerId: 'offer-2' }))
      .then(held({ offerId: 'offer-2' }));
  });

  it('is released once, however often it is said', () => {
    given(...onePlace, held(), released)
      .when(release)
      .thenNothing();
  });

  it('remembers a release that comes before the hold', () => {
    given(...onePlace)
      .when(release)
      .then(released);
    given(...onePlace, released)
      .when(hold())
      .thenNothing();
    given(...onePlace, released).thenState((state) =>
      expect(holdOutcome(state, hold())).toEqual({
        held: false,
        reason: 'full',
        shortages: [],
      }),
    );
  });

  it('ends before it began when the acceptance is cancelled, once', () => {
    const cancelled: LocationEvent = {
      type: 'enrolmentEnded',
      data: {
        enrolmentId: 'offer-1',
        requestId: 'request-1',
        on: '2026-03-02',
        cause: 'acceptanceCancelled',
      },
    };
    given(...onePlace, held(), confirmed())
      .when(release)
      .then(cancelled);
    given(...onePlace, held(), confirmed(), cancelled)
      .when(release)
      .thenNothing();
    given(...onePlace, held(), confirmed(), cancelled)
      .when(hold({ offerId: 'offer-2' }))
      .then(held({ offerId: 'offer-2' }));
  });
});
