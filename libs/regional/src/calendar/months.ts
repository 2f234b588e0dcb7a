import { Temporal } from 'temporal-polyfill';

/** The same day so many months later, or the last day of that month when it has no such day. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** 31 January becomes 29 or 28 February. */
export function sameDayNextMonth(date: string): string {
  return addMonths(date, 1);
}

/** "At least one month later" of the yearly report (docs/domain.md, report rule 2): from the same day on. */
export function isAtLeastOneMonthLater(start: string, originalStart: string): boolean {
  return start >= sameDayNextMonth(originalStart);
}

/** Age in calendar months of a child of which only the month of birth (`2023-04`) is known; negative before it. */
export function ageInMonthsAt(birthMonth: string, date: string): number {
  return monthIndex(date) - monthIndex(birthMonth);
}

function monthIndex(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
}
