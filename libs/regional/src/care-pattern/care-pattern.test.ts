import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCarePattern, parseCarePattern } from './care-pattern-text.js';
import {
  carePattern,
  countHalfDays,
  halfDaysOn,
  halfDaysOverTwoWeeks,
  patternOfMask,
} from './care-pattern.js';
import { halfDays, type HalfDay } from './half-day.js';
import { covers, isFewer, unionOf } from './pattern-comparison.js';

const read = (text: string) => {
  const { pattern } = parseCarePattern(text);
  if (!pattern) throw new Error(`unreadable: ${text}`);
  return pattern;
};
const anyPattern = fc.integer({ min: 1, max: 2 ** 28 - 1 }).map(patternOfMask);
const anyHalfDay: fc.Arbitrary<HalfDay> = fc.constantFrom(...halfDays);

describe('an opvangplan', () => {
  it('reads whole days, mornings and afternoons', () => {
    expect(read('wo:N ma:D di:V')).toEqual({ weeks: [['mo_am', 'mo_pm', 'tu_am', 'we_pm']] });
  });

  it('reads a cycle of two weeks, one of which may be empty', () => {
    expect(read('ma:D / -')).toEqual({ weeks: [['mo_am', 'mo_pm'], []] });
    expect(read('- / zo:V')).toEqual({ weeks: [[], ['su_am']] });
  });

  it('is one week when both weeks are the same', () => {
    expect(read('ma:D / ma:D')).toEqual(read('ma:D'));
  });

  it.each([
    ['ma:X', '"ma:X" is no day of care'],
    ['maandag', '"maandag" is no day of care'],
    ['ma:D:V', '"ma:D:V" is no day of care'],
    ['MA:D', '"MA:D" is no day of care'],
    ['ma:V ma:N', '"ma" stands twice in one week'],
    ['ma:D / di:D / wo:D', 'A pattern has one week or two weeks'],
    ['', 'An empty week is written "-"'],
    ['ma:D /', 'An empty week is written "-"'],
    ['-', 'A pattern has at least one half-day'],
    ['- / -', 'A pattern has at least one half-day'],
  ])('"%s" is refused: %s', (text, message) => {
    expect(parseCarePattern(text).faults?.map((fault) => fault.message)).toEqual([message]);
  });

  it('names every fault', () => {
    expect(parseCarePattern('ma:X di:D wo:?').faults).toHaveLength(2);
  });

  it('written and read again is the same pattern', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => expect(read(formatCarePattern(pattern))).toEqual(pattern)),
    );
  });

  it('has one canonical form, whatever the order and repetition of its half-days', () => {
    fc.assert(
      fc.property(fc.array(anyHalfDay, { minLength: 1 }), (week) => {
        const pattern = carePattern([week]);
        expect(pattern).toEqual(carePattern([[...week].reverse(), [...week, ...week]]));
        expect(pattern.weeks[0]).toEqual(halfDays.filter((halfDay) => week.includes(halfDay)));
      }),
    );
  });
});

describe('comparing patterns', () => {
  it('a one-week pattern counts twice over two weeks', () => {
    expect(countHalfDays(halfDaysOverTwoWeeks(read('ma:D')))).toBe(4);
    expect(countHalfDays(halfDaysOverTwoWeeks(read('ma:D / -')))).toBe(2);
  });

  it.each([
    [['ma:D', 'di:D'], 'ma:D di:D', false],
    [['ma:D', 'ma:D'], 'ma:D di:D', true],
    [['ma:D di:D / -'], 'ma:D di:D / wo:V', true],
    [['do:D vr:D'], 'ma:D di:D', false],
    [['ma:V', 'ma:N'], 'ma:D', false],
    [[], 'ma:V', true],
  ])('accepted %j of "%s" is fewer: %s', (accepted, asked, fewer) => {
    expect(isFewer(accepted.map(read), read(asked), { compare: 'halfDays' })).toBe(fewer);
  });

  it('counts a morning as a day when whole days are compared', () => {
    expect(isFewer([read('ma:V di:D')], read('ma:D di:D'), { compare: 'halfDays' })).toBe(true);
    expect(isFewer([read('ma:V di:D')], read('ma:D di:D'), { compare: 'wholeDays' })).toBe(false);
  });

  it('what covers the question is never fewer, and a union covers its parts', () => {
    fc.assert(
      fc.property(anyPattern, anyPattern, (one, other) => {
        const both = unionOf([one, other]);
        expect(covers(both, one) && covers(both, other)).toBe(true);
        for (const compare of ['halfDays', 'wholeDays'] as const) {
          expect(isFewer([one, other], one, { compare })).toBe(false);
        }
      }),
    );
  });
});

describe('the half-days on a date', () => {
  it('are those of its weekday', () => {
    expect(halfDaysOn(read('ma:V di:D'), '2024-04-01')).toEqual(['mo_am']);
    expect(halfDaysOn(read('ma:V di:D'), '2024-04-02')).toEqual(['tu_am', 'tu_pm']);
    expect(halfDaysOn(read('ma:V di:D'), '2024-04-03')).toEqual([]);
  });

  it('come from the first week in odd ISO weeks and from the second in even ones', () => {
    expect(halfDaysOn(read('ma:V / ma:N'), '2024-01-01')).toEqual(['mo_am']);
    expect(halfDaysOn(read('ma:V / ma:N'), '2024-01-08')).toEqual(['mo_pm']);
  });
});
