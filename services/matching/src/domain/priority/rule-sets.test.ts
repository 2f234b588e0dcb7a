import { describe, expect, it } from '@jest/globals';
import { deskSettings } from '@samenloket/regional';
import { here, organiser, requestOf } from '../../testing/priority/families.js';
import { plainAgreement } from '../../testing/priority/plain-agreement.js';
import { classInWords, legalClass } from './legal-class.js';
import { legalRules } from './legal-rules.js';
import { lowIncomeFact, lowIncomeThresholdOn, lowIncomeThresholds } from './low-income.js';
import { inPriorityOrder, priorityReasons } from './priority-order.js';
import type { PriorityAgreement } from './priority-request.js';
import type { RuleSet } from './rule-set.js';
import { loadRuleSets, ruleSetFor } from './rule-sets.js';
import { ruleSetData } from './rule-sets.data.js';
import { tieRulesBy } from './tie-rules.js';

const place = {
  locationId: here,
  organiserId: organiser,
  nis: '31005',
  tier: 'T2',
  start: '2024-10-01',
} as const;
const [regimeA, regimeB, freePrice] = ruleSetData as [RuleSet, RuleSet, RuleSet];
const setOn = (on: string, askedOn: string, agreed: Partial<PriorityAgreement> = {}) =>
  ruleSetFor({ askedOn }, 'T2', { on, agreed: { ...plainAgreement, ...agreed } }).name;

describe('rule sets', () => {
  it('change over on the days of the law', () => {
    expect(setOn('2024-03-31', '2024-03-31')).toBe('regimeA');
    expect(setOn('2024-04-01', '2024-04-01')).toBe('regimeB');
    expect(setOn('2025-04-29', '2025-04-29')).toBe('regimeB');
    expect(setOn('2025-04-30', '2025-04-30')).toBe('regimeA');
  });

  it('leave requests of before regime B to regime A, whenever they are decided', () => {
    expect(setOn('2024-12-01', '2024-03-31')).toBe('regimeA');
    expect(setOn('2024-12-01', '2024-03-31', { regimeCounts: 'requestDate' })).toBe('regimeA');
  });

  it('rank a request made under regime B and decided after its end as was agreed: by its day, or the decision’s', () => {
    expect(setOn('2026-01-15', '2024-06-01')).toBe('regimeA');
    expect(setOn('2026-01-15', '2024-06-01', { regimeCounts: 'requestDate' })).toBe('regimeB');
  });

  it('are refused when a day has none, or two', () => {
    expect(() => loadRuleSets([regimeB, freePrice])).toThrow('T2 has no rules on 1900-01-01');
    const always = { ...regimeA, validity: [{ tiers: ['T2', 'T3'] }] } as const;
    expect(() => loadRuleSets([always, regimeB, freePrice])).toThrow(
      'T2 has regimeA and regimeB on 2024-04-01 for a request of 2024-04-01',
    );
  });

  it('are refused with a rule that is not there, a day that does not exist, or more rules than classes', () => {
    const load = (more: Partial<RuleSet>) => () =>
      loadRuleSets([{ ...regimeA, ...more }, regimeB, freePrice]);
    expect(load({ further: ['regimeA.nobility'] })).toThrow('regimeA.nobility, which is no rule');
    expect(load({ validity: [{ tiers: ['T2'], from: '2024-02-30' }] })).toThrow('2024-02-30, which does not');
    expect(load({ absolute: regimeB.absolute, further: regimeA.further })).toThrow('more rules than there');
    expect(load({ name: 'regimeB' })).toThrow('regimeB is there twice');
  });

  it('meet where a place has requests of both: absolute priority stands with absolute priority', () => {
    const deciding = { on: '2024-09-01', agreed: plainAgreement };
    const requests = [
      requestOf('nothing declared', '2024-01-01'),
      requestOf('single parent', '2024-02-01'),
      requestOf('looks for work', '2024-02-02'),
      requestOf('both full-time', '2024-05-01'),
      requestOf('half-time and full-time', '2024-05-02'),
    ];
    const ranked = inPriorityOrder(requests, place, deciding, (requestId) => requestId);
    expect(
      ranked.map((request) => [request.requestId, classInWords(legalClass(request, place, deciding))]),
    ).toEqual([
      ['both full-time', 'absolute voorrang'],
      ['looks for work', 'absolute voorrang'],
      ['single parent', 'voorrang'],
      ['nothing declared', 'geen voorrang volgens de wet'],
      ['half-time and full-time', 'geen voorrang volgens de wet'],
    ]);
  });
});

describe('the rules', () => {
  const all: PriorityAgreement = {
    ...plainAgreement,
    organiserRules: ['siblings', 'staff'],
    residentsBreakTies: true,
    rankCounts: true,
  };
  const ties = tieRulesBy(all).flatMap((rule) => ('name' in rule ? [rule] : []));

  it('have a name of their own, a version, a source and a sentence in Dutch each', () => {
    const rules = [...legalRules, ...ties];
    expect(rules).toHaveLength(13);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(13);
    for (const { version, source, sentence } of rules) {
      expect(version).toBeGreaterThanOrEqual(1);
      expect(source).toMatch(/docs\/domain\.md/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
    }
  });

  it('explain a place in the list: the rules that applied, in order, with the fact that each found', () => {
    const working = { ...requestOf('works, single parent, low income', '2026-02-01'), nisHome: '31005' };
    const reasons = priorityReasons(working, place, { on: '2026-11-22', agreed: all });
    expect(reasons.map(({ rule, version, fact }) => [rule, version, fact])).toEqual([
      ['regimeA.workOrTraining', 1, 'workOrTraining'],
      ['regimeA.single', 1, 'single'],
      ['regimeA.lowIncome', 1, 'lowIncome: declared under 29599.43 euros a year (amount assumed)'],
      ['preferenceRank', 1, 'preference 1'],
      ['own.residents', 1, 'lives in the municipality'],
      ['askedFirst', 1, 'asked on 2026-02-01'],
    ]);
  });

  it('of an organiser never come before the law, and residents come after all but the day', () => {
    expect(ties.map(({ name }) => name)).toEqual([
      'own.siblings',
      'own.staff',
      'preferenceRank',
      'own.residents',
      'askedFirst',
    ]);
    const deciding = { on: '2026-11-22', agreed: all };
    const ranked = inPriorityOrder(
      [
        requestOf('lives in the municipality', '2020-01-01'),
        requestOf('parent on the staff', '2021-01-01'),
        requestOf('low income', '2026-01-01'),
      ],
      place,
      deciding,
      (requestId) => requestId,
    );
    expect(ranked.map(({ requestId }) => requestId)).toEqual([
      'low income',
      'parent on the staff',
      'lives in the municipality',
    ]);
  });

  it('have the names by which a desk agrees on their order', () => {
    const { regimeBOrder, organiserRules } = deskSettings;
    expect(regimeB.absolute).toEqual(regimeBOrder.values.map((name) => `regimeB.${name}`));
    const own = tieRulesBy({ ...plainAgreement, organiserRules: organiserRules.values });
    expect(own.flatMap((rule) => ('name' in rule ? [rule.name] : []))).toEqual([
      ...organiserRules.values.map((name) => `own.${name}`),
      'askedFirst',
    ]);
  });

  it('know a municipality by any code that it had', () => {
    const agreed = { ...plainAgreement, residentsBreakTies: true };
    const home = { ...requestOf('nothing declared', '2026-01-01'), nisHome: '44012' };
    const factAt = (nis: string) =>
      priorityReasons(home, { ...place, nis }, { on: '2026-11-22', agreed }).some(
        ({ rule }) => rule === 'own.residents',
      );
    expect([factAt('44086'), factAt('44012'), factAt('31005')]).toEqual([true, true, false]);
  });
});

describe('the threshold of a low income', () => {
  it('is the one of the day of asking, and says that its amount is assumed', () => {
    expect(lowIncomeThresholdOn('2013-12-31')).toBeUndefined();
    expect(lowIncomeThresholdOn('2021-12-31')?.euros).toBe(27_000);
    expect(lowIncomeThresholdOn('2022-01-01')?.euros).toBe(29_599.43);
    expect(lowIncomeThresholds.every(({ isAssumption }) => isAssumption)).toBe(true);
    expect(lowIncomeFact('2013-12-31')).toBe('lowIncome');
    expect(lowIncomeFact('2015-01-01')).toBe('lowIncome: declared under 27000 euros a year (amount assumed)');
  });
});
