import { addDays, weekdayOf } from '../calendar/iso-date.js';

/** A school holiday, or the free days of Ascension. ISO dates, both inclusive. */
export interface SchoolHoliday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export const entryDayRules = ['na_schoolvakantie', 'eerste_schooldag_februari', 'na_hemelvaart'] as const;

/** What makes a day an entry day of nursery school, and on which days that rule holds. */
export interface EntryDayRule {
  readonly rule: (typeof entryDayRules)[number];
  readonly validFrom: string;
  readonly validTo?: string;
}

const ascension = 'hemelvaart';
const saturday = 6;

/** Days on which children between two and a half and three years may enter nursery school. */
export class SchoolCalendar {
  /** In order. */
  readonly entryDays: readonly string[];

  constructor(holidays: readonly SchoolHoliday[], rules: readonly EntryDayRule[]) {
    const holdsOn = (day: string, rule: EntryDayRule['rule']) =>
      rules.some(
        ({ rule: name, validFrom, validTo }) =>
          name === rule && validFrom <= day && (validTo === undefined || day <= validTo),
      );
    const afterHolidays = holidays
      .map(({ name, to }) => ({ day: schoolDayFrom(addDays(to, 1)), isAscension: name === ascension }))
      .filter(({ day, isAscension }) => holdsOn(day, isAscension ? 'na_hemelvaart' : 'na_schoolvakantie'))
      .map(({ day }) => day);
    const inFebruary = [
      ...new Set(holidays.map(({ to }) => schoolDayFrom(`${to.slice(0, 4)}-02-01`))),
    ].filter((day) => holdsOn(day, 'eerste_schooldag_februari'));
    this.entryDays = [...new Set([...afterHolidays, ...inFebruary])].sort();
  }

  /** The first entry day on or after a date; undefined before the first and after the last school year of the data. */
  firstEntryDayFrom(date: string): string | undefined {
    if (this.entryDays[0] === undefined || date < this.entryDays[0]) return undefined;
    return this.entryDays.find((day) => day >= date);
  }
}

function schoolDayFrom(date: string): string {
  const weekday = weekdayOf(date);
  return weekday < saturday ? date : addDays(date, saturday + 2 - weekday);
}
