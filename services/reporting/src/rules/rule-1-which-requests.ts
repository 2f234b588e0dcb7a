import type { ClosingOutcome } from '@samenloket/contracts';
import type { ReportSettings } from './report-settings.js';
import type { RequestDescription } from './request-history.js';

/**
 * Rule 1: requests whose original start (setting: whose day of asking) lies in the year and that were asked by
 * the snapshot; a duplicate found by then is out of every figure. Out-of-school care stands outside the form.
 */
export function belongsToReport(
  { originalStart, askedOn, careForm }: RequestDescription,
  closure: ClosingOutcome | undefined,
  { year, snapshot, yearCounts }: { year: number; snapshot: string } & Pick<ReportSettings, 'yearCounts'>,
): boolean {
  const day = yearCounts === 'asked' ? askedOn : originalStart;
  return (
    careForm === 'babyToddler' &&
    closure !== 'duplicate' &&
    askedOn <= snapshot &&
    day !== undefined &&
    yearOf(day) === year
  );
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
