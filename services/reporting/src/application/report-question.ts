import { DomainError } from '@samenloket/event-sourcing';
import { endOfDayInBrussels, isIsoDate, isRealDate } from '@samenloket/regional';
import { defaultSnapshot, type ReportMoment } from '../rules/report-moment.js';

/** Which report is asked for. */
export interface ReportQuestion {
  /** Id or code of the desk. */
  readonly desk: string;
  readonly year: number;
  /** ISO date; default: the last day of February after the report year. */
  readonly snapshot?: string | null;
  /** ISO instant with its zone, or a date: the end of that day in Brussels. Default: now. */
  readonly knownAt?: string | null;
}

const zoned = /T.*(Z|[+-]\d{2}:?\d{2})$/;

/** @throws DomainError BAD_INPUT */
export function momentOf({ year, snapshot, knownAt }: Omit<ReportQuestion, 'desk'>, now: Date): ReportMoment {
  if (!Number.isInteger(year) || year < 2000 || year > 2200) {
    throw new DomainError('BAD_INPUT', 'The year of a report is a whole number from 2000 to 2200.');
  }
  const day = snapshot ?? defaultSnapshot(year);
  if (!isRealDate(day)) {
    throw new DomainError('BAD_INPUT', 'The snapshot must be an ISO date that exists, as 2025-02-28.');
  }
  return { snapshot: day, knownAt: knownAt == null ? now.toISOString() : instantOf(knownAt) };
}

function instantOf(knownAt: string): string {
  if (isIsoDate(knownAt) && isRealDate(knownAt)) return endOfDayInBrussels(knownAt);
  const instant = zoned.test(knownAt) ? Date.parse(knownAt) : NaN;
  if (Number.isNaN(instant)) {
    throw new DomainError(
      'BAD_INPUT',
      'The known-at moment must be an ISO instant with its zone, as 2025-03-01T09:00:00Z, or a date.',
    );
  }
  return new Date(instant).toISOString();
}
