import { describe, expect, it } from '@jest/globals';
import { hasEnded, type Referrer, referrersDecider } from './referrers.js';

const deskId = 'desk-1';
const midwives: Referrer = { referrerId: 'referrer-1', kind: 'midwife', name: 'Vroedvrouwen Noord' };
const described = (referrer: Referrer) =>
  ({ type: 'ReferrerDescribed', data: { deskId, ...referrer } }) as const;
const describing = (referrer: Referrer, ...before: readonly Referrer[]) => {
  const state = before.map(described).reduce(referrersDecider.evolve, referrersDecider.initialState());
  return referrersDecider.decide({ type: 'DescribeReferrer', deskId, ...referrer }, state);
};

describe('a referrer of a desk', () => {
  it('is an organisation of a known kind, described once', () => {
    expect(describing(midwives)).toEqual([described(midwives)]);
    expect(describing(midwives, midwives)).toEqual([]);
  });

  it('may get another name', () => {
    const renamed = { ...midwives, name: 'Vroedvrouwen Zuid' };
    expect(describing(renamed, midwives)).toEqual([described(renamed)]);
    expect(describing(midwives, midwives, renamed)).toEqual([described(midwives)]);
  });

  it('may end after a day, and come back', () => {
    const ended = { ...midwives, until: '2026-06-30' };
    expect(describing(ended, midwives)).toEqual([described(ended)]);
    expect(describing(midwives, ended)).toEqual([described(midwives)]);
    expect(['2026-06-30', '2026-07-01'].map((day) => hasEnded(ended, day))).toEqual([false, true]);
  });
});
