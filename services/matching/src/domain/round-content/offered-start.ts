import type { RoundLocation } from './round-content.js';

/**
 * The first day of care of a place that a round gives: the wanted day when it lies in that month, else the first of
 * the month; where the location is closed then, the day on which it opens again.
 *
 * @param month `YYYY-MM`
 * @param wantedStart ISO date
 */
export function offeredStart(
  month: string,
  wantedStart: string | undefined,
  closures: RoundLocation['closures'],
): string {
  const wanted = wantedStart?.startsWith(month) ? wantedStart : `${month}-01`;
  return firstOpenDay(wanted, closures);
}

export function firstOpenDay(day: string, closures: RoundLocation['closures']): string {
  const closed = closures.find(({ from, until }) => from <= day && day < until);
  return closed ? firstOpenDay(closed.until, closures) : day;
}
