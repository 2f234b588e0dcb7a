import { Temporal } from 'temporal-polyfill';

/** ISO dates (`2024-02-29`) sort and compare as strings: compare them so, and come here only to calculate. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text has the shape of an ISO date; 30 February has it too. */
export function isIsoDate(text: string): boolean {
  return isoDate.test(text);
}

/** Whether the text is an ISO date that exists in the calendar. */
export function isRealDate(text: string): boolean {
  const parts = isoDate.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day the yearly report looks at by default. */
export function lastDayOfFebruary(year: number): string {
  return `${String(year).padStart(4, '0')}-02-${daysInMonth(year, 2)}`;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** ISO week number, 1 to 53. */
export function isoWeekOf(date: string): number {
  const week = Temporal.PlainDate.from(date).weekOfYear;
  if (week === undefined) throw new RangeError(`No ISO week for ${date}`);
  return week;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
