import { describe, expect, it } from '@jest/globals';
import { plan } from '../../testing/offer-samples.js';
import { plainAgreement } from '../../testing/priority/plain-agreement.js';
import type { CandidateRequest, FreePlace } from './candidate.js';
import { rankCandidates } from './rank-candidates.js';
import { isReleased } from './release.js';

const place: FreePlace = {
  locationId: 'here',
  wishKeys: ['location:here', 'municipality:31005'],
  tier: 'T2',
  ageFrom: 0,
  ageTo: 18,
  start: '2026-09-01',
};
const deciding = { on: '2026-03-01', agreed: plainAgreement };
const draw = (requestId: string) => requestId;
const none = { workOrTraining: false, single: false, lowIncome: false, fosterChild: false };
const request = (requestId: string, more: Partial<CandidateRequest> = {}): CandidateRequest => ({
  requestId,
  deskId: 'desk',
  status: 'open',
  askedOn: '2026-01-15',
  wantedStart: '2026-09-01',
  pattern: plan('ma:D di:D'),
  birthMonth: '2026-03',
  tariff: 'any',
  preferences: ['here'],
  wishes: ['location:here'],
  careForm: 'babyToddler',
  priorityFacts: none,
  taken: [],
  ...more,
});
const has = (text: string, more = {}) => ({ start: '2026-09-01', pattern: plan(text), ...more });
const order = (requests: CandidateRequest[], at: FreePlace = place, agreed = plainAgreement) =>
  rankCandidates(requests, at, { ...deciding, agreed }, draw).map(({ request }) => request.requestId);
const fits = (more: Partial<CandidateRequest>, at: FreePlace = place) =>
  order([request('a', more)], at).length === 1;

describe('a request fits a free place', () => {
  it('when it wishes the location, or its municipality', () => {
    expect(fits({})).toBe(true);
    expect(fits({ preferences: [], wishes: ['municipality:31005'] })).toBe(true);
    expect(fits({ preferences: ['there'], wishes: ['location:there'] })).toBe(false);
  });

  it.each(['T0', 'T1'] as const)(
    'but not at the free price of %s when it is for the income tariff only',
    (tier) => {
      expect(fits({ tariff: 'incomeTariffOnly' }, { ...place, tier })).toBe(false);
      expect(fits({ tariff: 'any' }, { ...place, tier })).toBe(true);
    },
  );

  it('at the income tariff of T2 and T3', () => {
    expect(fits({ tariff: 'incomeTariffOnly' })).toBe(true);
    expect(fits({ tariff: 'incomeTariffOnly' }, { ...place, tier: 'T3' })).toBe(true);
  });

  it('when the child has the age of the group at the start', () => {
    expect(fits({ birthMonth: '2026-09' })).toBe(true);
    expect(fits({ birthMonth: '2025-03' })).toBe(false);
    expect(fits({ birthMonth: '2026-10' })).toBe(false);
    expect(fits({ birthMonth: undefined })).toBe(true);
  });

  it('when the starts are at most a month apart, or the family would start later', () => {
    expect(fits({ wantedStart: '2026-10-01' })).toBe(true);
    expect(fits({ wantedStart: '2026-10-02' })).toBe(false);
    expect(fits({ wantedStart: '2026-05-01' })).toBe(true);
    expect(fits({ wantedStart: '2026-05-01', acceptsLaterStart: false })).toBe(false);
  });

  it('as long as it is open and still needs half-days', () => {
    expect(fits({ status: 'closed' })).toBe(false);
    expect(fits({ careForm: 'outOfSchool' })).toBe(false);
    expect(fits({ taken: [has('ma:D')] })).toBe(true);
    expect(fits({ taken: [has('ma:D'), has('di:D')] })).toBe(false);
  });

  it('for the rest alone, when it has a part', () => {
    const restOf = (more: Partial<CandidateRequest>, at = place) =>
      rankCandidates([request('a', more)], at, deciding, draw)[0]?.rest;
    expect(restOf({})).toEqual(plan('ma:D di:D'));
    expect(restOf({ taken: [has('ma:D')] })).toEqual(plan('di:D'));
    expect(restOf({ taken: [has('ma:D / -')] })).toEqual(plan('di:D / ma:D di:D'));
    expect(restOf({ pattern: undefined })).toBeUndefined();
  });

  it('as long as it has no lasting place, whatever temporary one it has', () => {
    const temporary = [has('ma:D di:D', { temporaryUntil: '2026-12-31' })];
    expect(fits({ taken: temporary })).toBe(true);
    expect(fits({ taken: temporary }, { ...place, temporaryUntil: '2026-11-30' })).toBe(false);
    expect(fits({ taken: temporary }, { ...place, temporaryUntil: '2027-01-31' })).toBe(true);
  });

  it('for the time before a later start that it accepted, with a temporary place', () => {
    const later = [has('ma:D di:D', { start: '2026-12-01' })];
    expect(fits({ taken: later })).toBe(false);
    expect(fits({ taken: later }, { ...place, temporaryUntil: '2026-11-30' })).toBe(true);
  });
});

describe('candidates stand in order', () => {
  const working = { ...none, workOrTraining: true };

  it('of work or training first, then of how many further facts, then of asking', () => {
    const requests = [
      request('asked late', { askedOn: '2026-02-01' }),
      request('asked early', { askedOn: '2026-01-01' }),
      request('single, low income', { priorityFacts: { ...none, single: true, lowIncome: true } }),
      request('sibling here', { siblingLocationId: 'here' }),
      request('sibling elsewhere', { siblingLocationId: 'there', askedOn: '2026-03-01' }),
      request('working', { priorityFacts: working, askedOn: '2026-04-01' }),
      request('working foster child', {
        priorityFacts: { ...working, fosterChild: true },
        askedOn: '2026-05-01',
      }),
    ];
    expect(order(requests)).toEqual([
      'working foster child',
      'working',
      'single, low income',
      'sibling here',
      'asked early',
      'asked late',
      'sibling elsewhere',
    ]);
  });

  it('of asking alone at the free price', () => {
    const requests = [
      request('working', { priorityFacts: working, askedOn: '2026-04-01' }),
      request('early', { askedOn: '2026-01-01' }),
    ];
    expect(order(requests, { ...place, tier: 'T1' })).toEqual(['early', 'working']);
  });

  it('of preference before asking, where the desk agreed that rank counts', () => {
    const requests = [
      request('second choice', { preferences: ['there', 'here'], askedOn: '2026-01-01' }),
      request('first choice', { askedOn: '2026-02-01' }),
    ];
    expect(order(requests)).toEqual(['second choice', 'first choice']);
    expect(order(requests, place, { ...plainAgreement, rankCounts: true })).toEqual([
      'first choice',
      'second choice',
    ]);
  });

  it('with the rules, their versions and the facts they looked at', () => {
    const [candidate] = rankCandidates(
      [request('a', { priorityFacts: { ...working, single: true } })],
      place,
      deciding,
      draw,
    );
    const found = candidate?.reasons.map(({ rule, version, fact }) => ({ rule, version, fact }));
    expect(found).toEqual([
      { rule: 'stillLooking', version: 1, fact: 'no place yet' },
      { rule: 'wishesThisPlace', version: 1, fact: 'preference 1 of 1' },
      { rule: 'tariffFits', version: 1, fact: 'any price, T2' },
      { rule: 'ageFits', version: 1, fact: '6 months at the start' },
      { rule: 'startFits', version: 1, fact: 'wanted from 2026-09-01' },
      { rule: 'regimeA.workOrTraining', version: 1, fact: 'workOrTraining' },
      { rule: 'regimeA.single', version: 1, fact: 'single' },
      { rule: 'askedFirst', version: 1, fact: 'asked on 2026-01-15' },
    ]);
  });
});

describe('a request is released to organisers', () => {
  const wanted = { wantedStart: '2026-09-30' };
  it('at once without an agreement', () => expect(isReleased(wanted, undefined, '2020-01-01')).toBe(true));
  it('exactly so many months before the wanted start', () => {
    expect(isReleased(wanted, 7, '2026-02-27')).toBe(false);
    expect(isReleased(wanted, 7, '2026-02-28')).toBe(true);
    expect(isReleased(wanted, 4, '2026-05-29')).toBe(false);
    expect(isReleased(wanted, 4, '2026-05-30')).toBe(true);
  });
});
