import { readFileSync } from 'node:fs';
import { addDays } from '../calendar/iso-date.js';
import { addMonths } from '../calendar/months.js';
import { type EntryDayRule, entryDayRules, SchoolCalendar, type SchoolHoliday } from './school-calendar.js';

/** From this age on a child may enter nursery school, on an entry day. */
const nurserySchoolAgeInMonths = 30;

/** Reads `vakantie;van;tot`, heading first. */
export function parseSchoolHolidays(csv: string): SchoolHoliday[] {
  return rowsOf(csv).map(([name = '', from = '', to = '']) => ({ name, from, to }));
}

/** Reads `regel;geldig_van;geldig_tot`, heading first. */
export function parseEntryDayRules(csv: string): EntryDayRule[] {
  return rowsOf(csv).map(([name, validFrom = '', validTo]) => {
    const rule = entryDayRules.find((known) => known === name);
    if (!rule) throw new RangeError(`"${name}" is no rule for entry days: use ${entryDayRules.join(', ')}.`);
    return { rule, validFrom, validTo: validTo || undefined };
  });
}

/** The school holidays and entry rules that ship with the platform; read once, when this module is first loaded. */
export const schoolCalendar: SchoolCalendar = new SchoolCalendar(
  parseSchoolHolidays(shipped('schoolvakanties.csv')),
  parseEntryDayRules(shipped('instapregels.csv')),
);

/**
 * The first entry day on which a child that is born in this month (`2024-03`) is certainly two and a half: counted
 * from the last day of the month, for who is born on its first may need the place no longer, but who is born on its
 * last still does. That last day itself where the school holidays are not known.
 */
export function nurserySchoolEntry(birthMonth: string, calendar: SchoolCalendar = schoolCalendar): string {
  const lastToTurn = addDays(addMonths(`${birthMonth}-01`, nurserySchoolAgeInMonths + 1), -1);
  return calendar.firstEntryDayFrom(lastToTurn) ?? lastToTurn;
}

function rowsOf(csv: string): string[][] {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  return lines.map((line) => line.split(';'));
}

function shipped(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}
