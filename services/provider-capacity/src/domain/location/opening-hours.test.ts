import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, groupDescribed, week } from '../../testing/samples.js';
import { holdOutcome } from './decide-hold.js';
import { location } from './location.js';
import { daysShortOfTierHours, hoursOn, notOpenFor, widerHoursOf } from './opening-hours.js';

const { given } = specification(location);
const hours = (from: string, to: string) => ({ from, to });
const mondayAndSaturday = { openingHours: { mo: hours('06:30', '19:00'), sa: hours('08:00', '12:00') } };

describe('opening hours', () => {
  it('are those of each day, else those said for all working days', () => {
    expect(hoursOn(mondayAndSaturday, 'tu')).toBeUndefined();
    expect(hoursOn({ opens: '07:00', closes: '18:00' }, 'fr')).toEqual(hours('07:00', '18:00'));
    expect(hoursOn({ opens: '07:00', closes: '18:00' }, 'sa')).toBeUndefined();
    expect(hoursOn({ opens: '07:00', closes: '18:00', saturdays: true }, 'sa')).toEqual(
      hours('07:00', '18:00'),
    );
    expect(hoursOn({}, 'mo')).toBeUndefined();
  });

  it('tell which wider hours are offered', () => {
    expect(widerHoursOf(mondayAndSaturday)).toEqual(['before7', 'after18', 'saturdays']);
    expect(widerHoursOf({ opens: '07:00', closes: '18:00' })).toEqual([]);
    expect(widerHoursOf({ openingHours: { su: hours('09:00', '17:00') } })).toEqual(['sundaysAndHolidays']);
    expect(widerHoursOf({ publicHolidays: true })).toEqual(['sundaysAndHolidays']);
  });

  it('of the income tariff are 11 uninterrupted hours between 6h and 20h: a shorter day is named', () => {
    expect(
      daysShortOfTierHours({ openingHours: { mo: hours('07:00', '18:00'), tu: hours('07:00', '17:59') } }),
    ).toEqual(['tu']);
    expect(
      daysShortOfTierHours({ openingHours: { mo: hours('05:00', '16:30'), tu: hours('10:00', '21:00') } }),
    ).toEqual(['mo', 'tu']);
    expect(daysShortOfTierHours({})).toEqual([]);
  });

  it('leave out half-days of a pattern on which it is never open', () => {
    expect(notOpenFor(mondayAndSaturday, ['mo_am', 'mo_pm', 'tu_am', 'sa_am', 'sa_pm'])).toEqual([
      'tu_am',
      'sa_pm',
    ]);
    expect(notOpenFor({ saturdays: false }, ['mo_am', 'sa_am'])).toEqual(['sa_am']);
    expect(notOpenFor({}, ['sa_am', 'su_am'])).toEqual([]);
  });

  it('refuse a pattern outside them, with that as the reason', () => {
    const opened = [described(mondayAndSaturday), groupDescribed({ mo_am: 1, tu_am: 1 })];
    const pattern = week('mo_am', 'tu_am');
    given(...opened)
      .when({
        type: 'holdHalfDays',
        offerId: 'offer-1',
        requestId: 'request-1',
        start: '2026-03-02',
        pattern,
      })
      .thenState((state) =>
        expect(holdOutcome(state, { offerId: 'offer-1', requestId: 'request-1' })).toEqual({
          held: false,
          reason: 'notOpen',
          shortages: [],
        }),
      );
    given(...opened)
      .when({ type: 'enrolDirectly', enrolmentId: 'enrolment-1', start: '2026-03-02', pattern })
      .thenFails('NO_CAPACITY');
  });
});
