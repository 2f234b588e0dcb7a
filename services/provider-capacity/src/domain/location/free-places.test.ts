import { describe, expect, it } from '@jest/globals';
import { addMonths, halfDays, type HalfDay } from '@samenloket/regional';
import { described, groupDescribed, groupId, locationId, week } from '../../testing/samples.js';
import { allotPlace } from './allot-place.js';
import { freePlacesOf } from './free-places.js';
import { location } from './location.js';
import type { LocationEvent } from './location-events.js';

const known: LocationEvent = { type: 'occupancyBecameKnown', data: { locationId } };
const enrolled = (enrolmentId: string, change = {}): LocationEvent => ({
  type: 'enrolledDirectly',
  data: { enrolmentId, placeGroupId: groupId, start: '2026-01-05', pattern: week('mo_am'), ...change },
});
const held = (offerId: string, change = {}): LocationEvent => ({
  type: 'halfDaysHeld',
  data: {
    offerId,
    requestId: offerId,
    placeGroupId: groupId,
    start: '2026-01-05',
    pattern: week('mo_am'),
    ...change,
  },
});
const stateOf = (...events: LocationEvent[]) => events.reduce(location.evolve, location.initialState());
const other = '55555555-5555-4555-8555-555555555555';

/** Of one half-day in odd weeks, by month. */
function perMonth(
  rows: readonly (readonly number[])[] | undefined,
  halfDay: HalfDay,
): (number | undefined)[] {
  return (rows ?? []).map((row) => row[halfDays.indexOf(halfDay)]);
}

describe('free places of a location, month by month', () => {
  it('are what is free on every date of the month, the last one with all that comes after', () => {
    const state = stateOf(
      described(),
      groupDescribed({ mo_am: 3 }),
      known,
      enrolled('may', { start: '2026-05-04', until: '2026-05-18' }),
      enrolled('later', { start: '2027-01-04' }),
    );
    const [group] = freePlacesOf(state, '2026-04', 4).groups;
    expect(perMonth(group?.free, 'mo_am')).toEqual([3, 2, 3, 2]);
    expect(perMonth(group?.free, 'tu_am')).toEqual([0, 0, 0, 0]);
  });

  it('are less what is held for an offer', () => {
    const state = stateOf(described(), groupDescribed({ mo_am: 3 }), known, held('one'));
    expect(perMonth(freePlacesOf(state, '2026-04', 1).groups[0]?.free, 'mo_am')).toEqual([2]);
  });

  it('are not known when not all children in care are', () => {
    const state = stateOf(described(), groupDescribed({ mo_am: 3 }));
    expect(freePlacesOf(state, '2026-04', 2)).toEqual({ known: false, groups: [] });
  });

  it('tell the weeks of a two-week cycle apart', () => {
    const odd = { pattern: { weeks: [['mo_am'], []] } };
    const state = stateOf(described(), groupDescribed({ mo_am: 3 }), known, enrolled('one', odd));
    const [row] = freePlacesOf(state, '2026-04', 1).groups[0]?.free ?? [];
    expect([row?.[0], row?.[14]]).toEqual([2, 3]);
  });

  it('tell how many more children at once a child-minder takes over all its groups', () => {
    const children = Array.from({ length: 5 }, (_, child) => enrolled(`child-${child}`));
    const state = stateOf(
      described({ kind: 'familyCare' }),
      groupDescribed({ mo_am: 5, tu_am: 5 }),
      groupDescribed({ mo_am: 5 }, { placeGroupId: other, tier: 'T1' }),
      known,
      ...children,
    );
    const { atOnce, groups } = freePlacesOf(state, '2026-12', 2);
    expect(perMonth(atOnce, 'mo_am')).toEqual([3, 2]);
    expect(perMonth(groups[0]?.free, 'mo_am')).toEqual([0, 0]);
    expect(perMonth(groups[1]?.free, 'mo_am')).toEqual([3, 2]);
    expect(perMonth(atOnce, 'tu_am')).toEqual([8, 7]);
  });

  it('are none on half-days on which it is never open, and before the group is described', () => {
    const hours = { from: '07:00', to: '18:00' };
    const state = stateOf(
      described({ openingHours: { mo: hours } }),
      groupDescribed({ mo_am: 3, tu_am: 3 }, { validFrom: '2026-05-01' }),
      known,
    );
    const [group] = freePlacesOf(state, '2026-04', 2).groups;
    expect(perMonth(group?.free, 'mo_am')).toEqual([0, 3]);
    expect(perMonth(group?.free, 'tu_am')).toEqual([0, 0]);
  });

  it.each([0, 1, 3])(
    'of 2027 can all be held, by babies as far as they fit and others, beside %d babies',
    (babies) => {
      const people = { placeGroupId: groupId, capacity: { mo_am: 20 }, caregivers: { mo_am: 2 } };
      const there = Array.from({ length: babies }, (_, child) =>
        enrolled(`baby-${child}`, { start: '2027-02-01', birthMonth: '2026-11' }),
      );
      let state = stateOf(described(), groupDescribed({ mo_am: 20 }, people), known, ...there);
      const [group] = freePlacesOf(state, '2027-02', 3).groups;
      const [free = 0] = perMonth(group?.free, 'mo_am');
      const [forBabies = 0] = perMonth(group?.freeForBabies, 'mo_am');
      expect([free, forBabies]).toEqual([14 - babies, 10 - babies]);
      for (let child = 0; child < free; child++) {
        const birthMonth = addMonths('2027-02-01', child < forBabies ? -3 : -20).slice(0, 7);
        const wanted = { requestId: `r${child}`, birthMonth, start: '2027-02-01', pattern: week('mo_am') };
        const allotted = allotPlace(state, wanted);
        expect(allotted.shortages).toBeUndefined();
        if (allotted.child) state = [held(`o${child}`, allotted.child)].reduce(location.evolve, state);
      }
    },
  );
});
