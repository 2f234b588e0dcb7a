import { addMonths } from '@samenloket/regional';
import type { RetentionClass } from './retention.js';

/** A request or enquiry of a family, as far as its retention goes. */
export interface KeptRecord {
  readonly deskId: string;
  readonly retentionClass: Exclude<RetentionClass, 'accessLog'>;
  /** ISO date on which the request was closed, or the enquiry asked; absent while the request is open. */
  readonly endedOn?: string;
}

/** Months that a desk keeps records of a class; undefined: for ever. */
export type RetentionTerm = (deskId: string, retentionClass: RetentionClass) => number | undefined;

/** The day on which a record that ended on a day may be erased. */
export function keptUntil(endedOn: string, months: number): string {
  return addMonths(endedOn, months);
}

/** A family is erased as a whole, once nothing of it is open and each of its records is past the term of its desk. */
export function isPastTerm(records: readonly KeptRecord[], termOf: RetentionTerm, today: string): boolean {
  return (
    records.length > 0 &&
    records.every(({ deskId, retentionClass, endedOn }) => {
      const months = termOf(deskId, retentionClass);
      return months !== undefined && endedOn !== undefined && keptUntil(endedOn, months) <= today;
    })
  );
}
