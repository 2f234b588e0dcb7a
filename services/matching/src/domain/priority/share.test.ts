import { describe, expect, it } from '@jest/globals';
import { isVulnerableFamily } from '@samenloket/regional';
import { askedOf, shareOf } from './share.js';
import { askedOfNext, type ChildCaredFor, shareBalance } from './share-balance.js';
import { withSharePrefix } from './share-prefix.js';

const agreed = { t2ShareCounts: 'priorityGroups', t3Share: 'thirtyPercent' };
const nothing = {
  workOrTraining: false,
  single: false,
  lowIncome: false,
  fosterChild: false,
  healthOrCare: false,
  noDiploma: false,
};
const vulnerable = { ...nothing, single: true, lowIncome: true };
const working = { ...nothing, workOrTraining: true };
const child = (childId: string, more: Partial<ChildCaredFor> = {}): ChildCaredFor => ({
  childId,
  from: '2026-01-05',
  facts: nothing,
  ...more,
});
const children = (count: number, name: string, more: Partial<ChildCaredFor> = {}) =>
  Array.from({ length: count }, (_, index) => child(`${name} ${index}`, more));

describe('the share of a subsidy group', () => {
  it('of T2 is a fifth of the children, from priority groups or from vulnerable families: as agreed', () => {
    expect(shareOf('T2', 2026, agreed)).toMatchObject({
      numerator: 1,
      denominator: 5,
      counts: 'priorityGroups',
    });
    expect(shareOf('T2', 2026, { ...agreed, t2ShareCounts: 'vulnerableFamilies' })).toMatchObject({
      counts: 'vulnerableFamilies',
    });
  });

  it('of T3 is thirty percent or a third, as agreed, and always from vulnerable families', () => {
    expect(shareOf('T3', 2026, agreed)).toMatchObject({ numerator: 3, denominator: 10 });
    expect(shareOf('T3', 2026, { ...agreed, t3Share: 'oneThird' })).toMatchObject({
      numerator: 1,
      denominator: 3,
      counts: 'vulnerableFamilies',
    });
  });

  it('is none at a free price, nor for T2 in the year that ended under regime B; T3 kept its own', () => {
    expect(shareOf('T0', 2026, agreed)).toBeUndefined();
    expect(shareOf('T1', 2026, agreed)).toBeUndefined();
    expect([2023, 2024, 2025].map((year) => shareOf('T2', year, agreed) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    expect(shareOf('T3', 2024, agreed)).toBeDefined();
  });

  it('is rounded up to whole children', () => {
    expect([0, 1, 5, 6].map((count) => askedOf({ numerator: 1, denominator: 5 }, count))).toEqual([
      0, 1, 1, 2,
    ]);
  });
});

describe('a vulnerable family', () => {
  it('has two of five traits and one that weighs: single and working is not vulnerable', () => {
    expect(isVulnerableFamily({ ...working, single: true })).toBe(false);
    expect(isVulnerableFamily({ ...working, noDiploma: true })).toBe(true);
    expect(isVulnerableFamily({ ...nothing, single: true, healthOrCare: true })).toBe(true);
    expect(isVulnerableFamily({ ...nothing, lowIncome: true })).toBe(false);
    expect(isVulnerableFamily({ ...nothing, healthOrCare: true, noDiploma: true })).toBe(true);
  });
});

describe('the balance of a year', () => {
  const share = shareOf('T3', 2026, agreed)!;

  it('counts children cared for in the year, each once, however short or often', () => {
    const twice = [child('again', { until: '2026-02-01' }), child('again', { from: '2026-09-01' })];
    const gone = child('gone', { from: '2025-01-01', until: '2026-01-01' });
    const oneDay = child('one day', { from: '2025-06-01', until: '2026-01-02', facts: vulnerable });
    const { soFar } = shareBalance([...twice, gone, oneDay], share, 2026, '2026-11-22');
    expect(soFar).toEqual({ caredFor: 2, counting: 1, unknown: 0, asked: 1, lacking: 0 });
  });

  it('runs until today, and forecasts the rest of the year from what is known', () => {
    const known = [
      ...children(7, 'other'),
      ...children(2, 'vulnerable', { facts: vulnerable }),
      child('to come', { from: '2026-12-01', facts: vulnerable }),
      child('next year', { from: '2027-01-01', facts: vulnerable }),
    ];
    const balance = shareBalance(known, share, 2026, '2026-11-22');
    expect(balance.soFar).toMatchObject({ caredFor: 9, counting: 2, asked: 3, lacking: 1 });
    expect(balance.forecast).toMatchObject({ caredFor: 10, counting: 3, asked: 3, lacking: 0 });
    expect(askedOfNext(1, balance)).toBe(1);
    expect(askedOfNext(4, balance)).toBe(2);
    expect(shareBalance(known, share, 2027, '2026-11-22').soFar.caredFor).toBe(0);
  });

  it('counts a child of whom nobody knows among the children, and for no share', () => {
    const { soFar } = shareBalance([child('unknown', { facts: undefined })], share, 2026, '2026-11-22');
    expect(soFar).toEqual({ caredFor: 1, counting: 0, unknown: 1, asked: 1, lacking: 1 });
  });

  it('counts working families for T2 where priority groups count, and not where only vulnerable ones do', () => {
    const counting = (t2ShareCounts: string) => {
      const of = shareOf('T2', 2026, { ...agreed, t2ShareCounts })!;
      const known = [child('working', { facts: working }), child('sibling', { siblingInCare: true })];
      return shareBalance(known, of, 2026, '2026-11-22').soFar.counting;
    };
    expect(counting('priorityGroups')).toBe(2);
    expect(counting('vulnerableFamilies')).toBe(0);
  });
});

describe('a list with a share', () => {
  const fifth = { numerator: 1, denominator: 5 };
  const counts = (name: string) => name.startsWith('v');

  it('holds in every first k the share of k, as long as there are any', () => {
    const ranked = ['a', 'b', 'c', 'd', 'e', 'f', 'v1', 'g', 'h', 'v2'];
    const list = withSharePrefix(ranked, counts, fifth);
    expect(list).toEqual(['v1', 'a', 'b', 'c', 'd', 'v2', 'e', 'f', 'g', 'h']);
  });

  it('keeps the order where enough of those are there already, or none is left', () => {
    const ranked = ['a', 'b', 'v1', 'c'];
    expect(withSharePrefix(ranked, counts, fifth, { caredFor: 5, counting: 3 })).toEqual(ranked);
    expect(withSharePrefix(['a', 'b'], counts, fifth)).toEqual(['a', 'b']);
  });
});
