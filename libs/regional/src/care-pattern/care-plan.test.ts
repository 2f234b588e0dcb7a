import { describe, expect, it } from '@jest/globals';
import { type CarePlan, carePlanFaults, halfDaysOfPlanOn, patternOfPlan } from './care-plan.js';
import type { HalfDay } from './half-day.js';

const early: HalfDay[] = ['mo_am', 'tu_am'];
const late: HalfDay[] = ['mo_pm', 'tu_pm'];
const shifts: CarePlan = { roster: { from: '2026-03-02', weeks: [early, late, []] } };

describe('a care plan', () => {
  it('follows a roster of more than two weeks, from its Monday on and then again', () => {
    expect(halfDaysOfPlanOn(shifts, '2026-03-01')).toEqual([]);
    expect(halfDaysOfPlanOn(shifts, '2026-03-02')).toEqual(['mo_am']);
    expect(halfDaysOfPlanOn(shifts, '2026-03-10')).toEqual(['tu_pm']);
    expect(halfDaysOfPlanOn(shifts, '2026-03-16')).toEqual([]);
    expect(halfDaysOfPlanOn(shifts, '2026-03-23')).toEqual(['mo_am']);
  });

  it('leaves room for every half-day that occurs in its roster', () => {
    expect(patternOfPlan(shifts)).toEqual({ weeks: [['mo_am', 'mo_pm', 'tu_am', 'tu_pm']] });
    expect(patternOfPlan({ pattern: { weeks: [early, late] } })).toEqual({ weeks: [early, late] });
    expect(patternOfPlan({})).toBeUndefined();
  });

  it('counts an occasional date as a whole day, whatever the pattern', () => {
    const plan = { pattern: { weeks: [early] }, occasionalDates: ['2026-03-05'] };
    expect(halfDaysOfPlanOn(plan, '2026-03-05')).toEqual(['th_am', 'th_pm']);
    expect(halfDaysOfPlanOn(plan, '2026-03-12')).toEqual([]);
  });

  it.each<[string, CarePlan]>([
    [
      'hours of half-days that are asked',
      { pattern: { weeks: [early] }, hours: { mo_am: hours('06:30', '12:00') } },
    ],
    ['so many variable days as its weeks have', { pattern: { weeks: [early] }, variableDaysPerWeek: 2 }],
    ['dates now and then without a pattern', { occasionalDates: ['2026-03-05', '2026-04-09'] }],
    ['a roster', shifts],
  ])('may have %s', (_what, plan) => expect(carePlanFaults(plan)).toEqual([]));

  it.each<[string, CarePlan]>([
    [
      'hours of a half-day that is not asked',
      { pattern: { weeks: [early] }, hours: { we_am: hours('08:00', '12:00') } },
    ],
    [
      'hours that end before they begin',
      { pattern: { weeks: [early] }, hours: { mo_am: hours('12:00', '08:00') } },
    ],
    ['hours that no clock shows', { pattern: { weeks: [early] }, hours: { mo_am: hours('8u', '25:00') } }],
    ['more variable days than its weeks have', { pattern: { weeks: [early] }, variableDaysPerWeek: 3 }],
    ['variable days of nothing', { variableDaysPerWeek: 1 }],
    ['a date that does not exist', { occasionalDates: ['2026-02-30'] }],
    ['a date twice', { occasionalDates: ['2026-03-05', '2026-03-05'] }],
    ['a roster from a Tuesday', { roster: { from: '2026-03-03', weeks: [early, late, []] } }],
    ['a roster of two weeks', { roster: { from: '2026-03-02', weeks: [early, late] } }],
    ['an empty roster', { roster: { from: '2026-03-02', weeks: [[], [], []] } }],
  ])('may not have %s', (_what, plan) => expect(carePlanFaults(plan)).toHaveLength(1));
});

function hours(from: string, to: string) {
  return { from, to };
}
