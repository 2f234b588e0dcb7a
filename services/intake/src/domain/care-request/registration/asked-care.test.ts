import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { HalfDay } from '@samenloket/regional';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestFacts } from '../care-request-facts.js';
import { content, facts, noLimits, registered } from '../care-request.samples.js';

const { given, when } = specification(careRequestDecider);
const register = (more: Partial<CareRequestFacts>) =>
  ({
    type: 'RegisterCareRequest',
    content: { ...content, facts: { ...facts, ...more } },
    source: 'family',
    terms: noLimits,
  }) as const;
const registeredFacts = (more: Partial<CareRequestFacts>, check: (facts?: CareRequestFacts) => void) =>
  when(register(more)).thenState(({ content: now }) => check(now?.facts));

describe('a wish', () => {
  const organiserId = 'organiser-1';

  it.each<[string, Partial<CareRequestFacts>]>([
    ['locations', { wish: { kind: 'locations' }, preferences: ['location-1'] }],
    ['any place of an organiser', { wish: { kind: 'organiser', organiserId }, preferences: [] }],
    ['a municipality', { wish: { kind: 'municipality', nis: '31005' }, preferences: [] }],
    ['anything in the area', { wish: { kind: 'open' }, preferences: [] }],
    ['the income tariff only', { tariff: 'incomeTariffOnly', incomeTariffAttest: true }],
    ['the tariff of the OCMW', { tariff: 'incomeTariffOnly', ocmwTariffReferral: true }],
  ])('may be for %s', (_what, more) => {
    registeredFacts(more, (now) => expect(now).toMatchObject(more));
  });

  it.each<[string, Partial<CareRequestFacts>]>([
    ['an organiser without its name', { wish: { kind: 'organiser' } }],
    ['a municipality without its code', { wish: { kind: 'municipality' } }],
    ['anything, and yet an organiser', { wish: { kind: 'open', organiserId } }],
    ['locations, and none of them', { wish: { kind: 'locations' }, preferences: [] }],
  ])('may not be for %s', (_what, more) => {
    when(register(more)).thenFails('RULE_VIOLATED');
  });

  it('changes with the preferences, and the request says from when', () => {
    const wish = { kind: 'organiser', organiserId } as const;
    const change = { type: 'ChangePreferences', preferences: [], wish, terms: noLimits } as const;
    given(registered)
      .when(change)
      .then({ type: 'PreferencesChanged', data: { facts: { ...facts, preferences: [], wish } } });
    given(registered, { type: 'PreferencesChanged', data: { facts: { ...facts, preferences: [], wish } } })
      .when(change)
      .thenNothing();
  });
});

describe('the care that is asked', () => {
  const [early, late]: HalfDay[][] = [['mo_am'], ['mo_pm']];
  const roster = { from: '2025-09-01', weeks: [early ?? [], late ?? [], []] };

  it.each<[string, Partial<CareRequestFacts>]>([
    ['the same each week', { pattern: { weeks: [['mo_am', 'mo_pm']] } }],
    [
      'every other week, for co-parents',
      { pattern: { weeks: [['mo_am'], []] }, coParentingWith: 'request-2' },
    ],
    [
      'between hours',
      { pattern: { weeks: [['mo_am']] }, plan: { hours: { mo_am: { from: '06:30', to: '13:00' } } } },
    ],
    [
      'on other days each week',
      { pattern: { weeks: [['mo_am', 'tu_am']] }, plan: { variableDaysPerWeek: 1 } },
    ],
    ['now and then', { plan: { occasionalDates: ['2025-10-06', '2025-11-03'] } }],
  ])('may be %s', (_what, more) => {
    registeredFacts(more, (now) => expect(now).toMatchObject(more));
  });

  it('by a roster of weeks seeks places with room for every half-day that occurs in it', () => {
    registeredFacts({ plan: { roster } }, (now) => {
      expect(now?.pattern).toEqual({ weeks: [['mo_am', 'mo_pm']] });
      expect(now?.plan?.roster).toEqual(roster);
    });
  });

  it('is refused when it cannot be', () => {
    when(register({ plan: { variableDaysPerWeek: 3 } })).thenFails('RULE_VIOLATED');
    given(registered)
      .when({
        type: 'CorrectCareRequest',
        content: { ...content, facts: { ...facts, plan: { roster: { ...roster, from: '2025-09-02' } } } },
        source: 'desk',
        terms: noLimits,
      })
      .thenFails('RULE_VIOLATED');
  });
});
