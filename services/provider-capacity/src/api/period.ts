import { DomainError } from '@samenloket/event-sourcing';
import { addDays, addMonths } from '@samenloket/regional';

const longestMonths = 24;

/** The last day of a period of vacancies; default a week. */
export function lastDayOf(on: string, until: string | null | undefined): string {
  const last = until ?? addDays(on, 6);
  if (last < on || last > addMonths(on, 12)) {
    throw new DomainError('BAD_INPUT', 'The period is not valid: until must lie from on to a year later.', [
      { path: 'until', message: `must lie from ${on} to ${addMonths(on, 12)}` },
    ]);
  }
  return last;
}

/** First and last days of months in a row. */
export function monthsFrom(date: string, count: number): { first: string; last: string }[] {
  if (!Number.isInteger(count) || count < 1 || count > longestMonths) {
    throw new DomainError('BAD_INPUT', `Ask for 1 to ${longestMonths} months.`, [
      { path: 'months', message: `must be 1 to ${longestMonths}` },
    ]);
  }
  const begin = `${date.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, index) => {
    const first = addMonths(begin, index);
    return { first, last: addDays(addMonths(first, 1), -1) };
  });
}
