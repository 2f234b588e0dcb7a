import { endOfDayInBrussels, lastDayOfFebruary } from '@samenloket/regional';

/** As of when a report counts. */
export interface ReportMoment {
  /** ISO date; the report shows what had happened by the end of that day in Brussels. */
  readonly snapshot: string;
  /** ISO instant; the report leaves out what was recorded later. */
  readonly knownAt: string;
}

/** The same in milliseconds since 1970: both ends count. */
export interface Horizon {
  readonly happenedBy: number;
  readonly recordedBy: number;
}

/** Status of the last week of February after the report year (docs/domain.md, "The yearly report"). */
export function defaultSnapshot(year: number): string {
  return lastDayOfFebruary(year + 1);
}

export function horizonOf({ snapshot, knownAt }: ReportMoment): Horizon {
  return { happenedBy: Date.parse(endOfDayInBrussels(snapshot)), recordedBy: Date.parse(knownAt) };
}
