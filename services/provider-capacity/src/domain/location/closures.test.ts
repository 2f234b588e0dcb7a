import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, groupDescribed, groupId, locationId, week } from '../../testing/samples.js';
import { holdOutcome } from './decide-hold.js';
import { location } from './location.js';
import type { EnrolDirectly } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import { vacanciesOf } from './vacancies.js';

const { given } = specification(location);
const onePlace = [described(), groupDescribed({ mo_am: 1 })];
const closed = (from: string, until?: string, reason = 'holiday'): LocationEvent =>
  ({ type: 'locationClosed', data: { from, ...(until ? { until } : {}), reason } }) as LocationEvent;
const holiday = closed('2026-07-20', '2026-08-10');
const close = {
  type: 'closeLocation' as const,
  from: '2026-07-20',
  until: '2026-08-10',
  reason: 'holiday' as const,
};
const enrol = (change: Partial<EnrolDirectly> = {}): EnrolDirectly => ({
  type: 'enrolDirectly',
  enrolmentId: 'enrolment-1',
  start: '2026-03-02',
  until: '2027-03-01',
  pattern: week('mo_am'),
  ...change,
});

describe('closing a location', () => {
  it('is said with a reason, for some days or with an open end, once', () => {
    given(...onePlace)
      .when(close)
      .then(holiday);
    given(...onePlace)
      .when({ type: 'closeLocation', from: '2026-02-02', reason: 'illness' })
      .then(closed('2026-02-02', undefined, 'illness'));
    given(...onePlace, holiday)
      .when(close)
      .thenNothing();
  });

  it('lasts a day at least', () => {
    given(...onePlace)
      .when({ ...close, until: '2026-07-20' })
      .thenFails('BAD_INPUT');
  });

  it('may turn out longer: what is said last of the same first day holds', () => {
    given(...onePlace, holiday, closed('2026-07-20', '2026-08-17')).thenState(({ closures }) =>
      expect(closures).toEqual([{ from: '2026-07-20', until: '2026-08-17', reason: 'holiday' }]),
    );
  });

  it('lets no care start on a closed day', () => {
    for (const start of ['2026-07-20', '2026-08-09'])
      given(...onePlace, holiday)
        .when(enrol({ start }))
        .thenFails('NO_CAPACITY');
    given(...onePlace, holiday)
      .when({
        ...enrol({ start: '2026-07-20' }),
        type: 'holdHalfDays',
        offerId: 'offer-1',
        requestId: 'request-1',
      })
      .thenState((state) =>
        expect(holdOutcome(state, { offerId: 'offer-1', requestId: 'request-1' })).toEqual({
          held: false,
          reason: 'closed',
          shortages: [],
        }),
      );
  });

  it('lets care start on the day it opens again, and run through a holiday', () => {
    for (const start of ['2026-08-10', '2026-03-02'])
      given(...onePlace, holiday)
        .when(enrol({ start }))
        .thenState(({ placements }) => expect(placements).toHaveLength(1));
  });

  it('keeps the places of the children, so that nobody else gets them, whenever it opens again', () => {
    const there: LocationEvent = {
      type: 'enrolledDirectly',
      data: {
        enrolmentId: 'there',
        placeGroupId: groupId,
        start: '2026-01-05',
        until: '2026-08-03',
        pattern: week('mo_am'),
      },
    };
    given(...onePlace, there, holiday)
      .when(enrol({ start: '2026-07-15' }))
      .thenFails('NO_CAPACITY');
  });

  it('lets care run through the illness of a child-minder, but not past the end of a location', () => {
    given(...onePlace, closed('2026-06-01', undefined, 'illness'))
      .when(enrol())
      .thenState(({ placements }) => expect(placements).toHaveLength(1));
    given(...onePlace, closed('2026-06-01', undefined, 'crisis'))
      .when(enrol())
      .thenFails('NO_CAPACITY');
    given(...onePlace, closed('2026-06-01', undefined, 'crisis'))
      .when(enrol({ until: '2026-06-01' }))
      .thenState(({ placements }) => expect(placements).toHaveLength(1));
  });

  it('occupies nobody and offers nothing on those days', () => {
    const known: LocationEvent = { type: 'occupancyBecameKnown', data: { locationId } };
    const state = [...onePlace, known, holiday].reduce(location.evolve, location.initialState());
    expect(vacanciesOf(state, '2026-07-20')).toEqual([]);
    expect(vacanciesOf(state, '2026-07-01', '2026-07-31')).toMatchObject([{ free: 1 }]);
  });
});

describe('opening again', () => {
  const ill = closed('2026-02-02', undefined, 'illness');

  it('ends an illness on the first open day', () => {
    given(...onePlace, ill)
      .when({ type: 'reopenLocation', on: '2026-02-16' })
      .then({ type: 'locationReopened', data: { from: '2026-02-02', on: '2026-02-16', reason: 'illness' } });
  });

  it('lets care start from then on', () => {
    const opened: LocationEvent = {
      type: 'locationReopened',
      data: { from: '2026-02-02', on: '2026-02-16', reason: 'illness' },
    };
    given(...onePlace, ill, opened)
      .when(enrol())
      .thenState(({ placements }) => expect(placements).toHaveLength(1));
    given(...onePlace, ill, opened)
      .when({ type: 'reopenLocation', on: '2026-02-16' })
      .thenNothing();
  });

  it('on its first day calls a closure off', () => {
    given(...onePlace, holiday, {
      type: 'locationReopened',
      data: { from: '2026-07-20', on: '2026-07-20', reason: 'holiday' },
    }).thenState(({ closures }) => expect(closures).toEqual([]));
  });

  it('needs a closure', () => {
    given(...onePlace)
      .when({ type: 'reopenLocation', on: '2026-02-16' })
      .thenFails('RULE_VIOLATED');
  });
});
