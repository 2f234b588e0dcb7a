import { DomainError } from '@samenloket/event-sourcing';

/** A calendar year, or the school year that begins in September of it: one of both. */
export interface AskedPeriod {
  readonly year?: number | null;
  readonly schoolYear?: number | null;
}

/** First and last day, ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** As in the name of a file: `2026`, `2026-2027`. */
  readonly name: string;
}

/** @throws DomainError BAD_INPUT */
export function periodOf({ year, schoolYear }: AskedPeriod): Period {
  if (typeof year === 'number' && typeof schoolYear !== 'number') {
    return { from: `${year}-01-01`, to: `${year}-12-31`, name: `${year}` };
  }
  if (typeof schoolYear === 'number' && typeof year !== 'number') {
    const next = schoolYear + 1;
    return { from: `${schoolYear}-09-01`, to: `${next}-08-31`, name: `${schoolYear}-${next}` };
  }
  throw new DomainError('BAD_INPUT', 'Ask for a year or for a school year, and for one of both.', [
    { path: 'year', message: 'is needed, or schoolYear in its place' },
  ]);
}

/** `2026-09` … `2027-08`. */
export function monthsOf({ from }: Period): readonly string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const count = year * 12 + month - 1 + index;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
