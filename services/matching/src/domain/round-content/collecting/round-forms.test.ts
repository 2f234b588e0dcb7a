import { describe, expect, it } from '@jest/globals';
import { carePattern, halfDaysOverTwoWeeks, patternOfMask } from '@samenloket/regional';
import { plan } from '../../../testing/offer-samples.js';
import type { RoundForm } from '../round-content.js';
import { formsOf, type WantedCare } from './round-forms.js';

const frame = { firstMonth: '2026-09', months: 12, halfDays: 14 } as const;
const mask = (text: string) => halfDaysOverTwoWeeks(plan(text));
const wanted = (change: Partial<WantedCare> = {}): WantedCare => ({
  wantedStart: '2026-10-01',
  halfDays: mask('ma:D di:D do:D'),
  ...change,
});
const weekdays = (form: RoundForm) => [
  ...new Set(
    patternOfMask((form.care[0]?.halfDays ?? 0) * (2 ** 14 + 1)).weeks[0]?.map((day) => day.slice(0, 2)),
  ),
];
const kinds = (forms: readonly RoundForm[]) => forms.map(({ kind }) => kind);

describe('the care that a child accepts in a round', () => {
  it('is what was asked from the wanted month on, until it can go to nursery school', () => {
    const [form, ...others] = formsOf(frame, [wanted({ birthMonth: '2024-07' })]);
    expect(others).toEqual([]);
    // Born in July 2024: two and a half in January 2027, entry on 1 February.
    expect(form).toEqual({
      kind: 'full',
      care: [{ halfDays: mask('ma:D di:D do:D') % 2 ** 14, from: 1, until: 5 }],
    });
  });

  it('goes on to the end of the round when nobody knows when it ends', () => {
    expect(formsOf(frame, [wanted()])[0]?.care[0]?.until).toBe(12);
  });

  it('may start later, up to half a year, within the months of the round', () => {
    const forms = formsOf(frame, [wanted({ acceptsLaterStart: true })]);
    expect(forms.map(({ kind, care }) => [kind, care[0]?.from])).toEqual([
      ['full', 1],
      ...[2, 3, 4, 5, 6, 7].map((from) => ['later', from]),
    ]);
    const short = { ...frame, months: 3 };
    expect(formsOf(short, [wanted({ acceptsLaterStart: true })])).toHaveLength(2);
  });

  it('may be fewer days, the most first, never less than half of them', () => {
    const forms = formsOf(frame, [wanted({ acceptsFewerDays: true })]);
    expect(kinds(forms)).toEqual(['full', 'fewer', 'fewer', 'fewer']);
    expect(forms.map(weekdays)).toEqual([
      ['mo', 'tu', 'th'],
      ['mo', 'tu'],
      ['mo', 'th'],
      ['tu', 'th'],
    ]);
    const four = formsOf(frame, [wanted({ halfDays: mask('ma:D di:D do:D vr:D'), acceptsFewerDays: true })]);
    expect(four).toHaveLength(1 + 4 + 6);
    expect(weekdays(four[1] as RoundForm)).toHaveLength(3);
    expect(formsOf(frame, [wanted({ halfDays: mask('ma:D'), acceptsFewerDays: true })])).toHaveLength(1);
  });

  it('may be both, one day less, after all others', () => {
    const forms = formsOf({ ...frame, months: 3 }, [
      wanted({ acceptsFewerDays: true, acceptsLaterStart: true }),
    ]);
    expect(kinds(forms)).toEqual([
      ...['full', 'later', 'fewer', 'fewer', 'fewer'],
      ...['laterAndFewer', 'laterAndFewer', 'laterAndFewer'],
    ]);
  });

  it('is a later start for who wanted it before the round, unless it said no to that', () => {
    expect(kinds(formsOf(frame, [wanted({ wantedStart: '2026-05-01' })]))).toEqual(['later']);
    expect(formsOf(frame, [wanted({ wantedStart: '2026-05-01', acceptsLaterStart: false })])).toEqual([]);
    expect(kinds(formsOf(frame, [wanted({ wantedStart: '2026-08-15' })]))).toEqual(['full']);
  });

  it('of twins is the same for both: what one of them does not accept, neither gets', () => {
    const twins = [wanted({ acceptsLaterStart: true }), wanted({ halfDays: mask('ma:D') })];
    expect(formsOf(frame, twins)).toEqual([
      {
        kind: 'full',
        care: twins.map(({ halfDays }) => ({ halfDays: halfDays % 2 ** 14, from: 1, until: 12 })),
      },
    ]);
  });

  it('keeps both weeks of a cycle in a round that has some', () => {
    const cycle = halfDaysOverTwoWeeks(carePattern([['mo_am', 'tu_pm'], ['th_am']]));
    const inCycles = { ...frame, halfDays: 28 } as const;
    expect(formsOf(inCycles, [wanted({ halfDays: cycle })])[0]?.care[0]?.halfDays).toBe(cycle);
  });

  it('is nothing when care would end before it begins', () => {
    expect(formsOf({ ...frame, months: 1 }, [wanted()])).toEqual([]);
  });
});
