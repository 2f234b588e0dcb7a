import { describe, expect, it } from '@jest/globals';
import { nurserySchoolEntry, parseEntryDayRules, schoolCalendar } from './nursery-school.js';
import { SchoolCalendar } from './school-calendar.js';

const entryDaysOf = (schoolYear: number) =>
  schoolCalendar.entryDays.filter((day) => `${schoolYear}-07-01` < day && day < `${schoolYear + 1}-07-01`);

describe('entry days of nursery school', () => {
  it.each([
    [2022, '09-01 11-07 01-09 02-01 02-27 04-17 05-22'],
    [2023, '09-01 11-06 01-08 02-01 02-19 04-15 05-13'],
    [2024, '09-02 11-04 01-06 02-03 03-10 04-22 06-02'],
    [2025, '09-01 11-03 01-05 02-02 02-23 04-20 05-18'],
    [2026, '09-01 11-09 01-04 02-01 02-15 04-12 05-10'],
  ])('of the school year from September %i are those that schools published', (schoolYear, published) => {
    expect(
      entryDaysOf(schoolYear)
        .map((day) => day.slice(5))
        .join(' '),
    ).toBe(published);
  });

  it('follow every school holiday, 1 February and Ascension, and are school days', () => {
    for (let schoolYear = 2015; schoolYear <= 2040; schoolYear++)
      expect(entryDaysOf(schoolYear)).toHaveLength(7);
    expect(schoolCalendar.entryDays.map((day) => new Date(day).getUTCDay())).not.toContain(0);
    expect(schoolCalendar.entryDays.map((day) => new Date(day).getUTCDay())).not.toContain(6);
  });

  it('follow a rule only while it is valid', () => {
    const holidays = [
      { name: 'krokusvakantie', from: '2030-03-04', to: '2030-03-10' },
      { name: 'krokusvakantie', from: '2031-02-24', to: '2031-03-02' },
    ];
    const rules = parseEntryDayRules('regel;geldig_van;geldig_tot\nna_schoolvakantie;2030-01-01;2030-12-31');
    expect(new SchoolCalendar(holidays, rules).entryDays).toEqual(['2030-03-11']);
    expect(() => parseEntryDayRules('regel;geldig_van;geldig_tot\nna_pasen;2030-01-01;')).toThrow(RangeError);
  });
});

describe('entering nursery school', () => {
  it.each([
    ['2024-03', '2026-11-09', 'two and a half on the last of September, after 1 September'],
    ['2024-05', '2027-01-04', 'two and a half in November, after the Christmas holiday'],
    ['2024-07', '2027-02-01', 'two and a half in January, on 1 February'],
    ['2024-10', '2027-05-10', 'two and a half in April, after Ascension'],
    ['2023-08', '2026-04-20', 'two and a half on 28 February, after the Easter holiday'],
  ])('a child of %s enters on %s: %s', (birthMonth, entry) => {
    expect(nurserySchoolEntry(birthMonth)).toBe(entry);
  });

  it('is at two and a half where the school holidays are not known', () => {
    expect(nurserySchoolEntry('2040-01')).toBe('2042-07-31');
    expect(nurserySchoolEntry('2000-01')).toBe('2002-07-31');
  });
});
