import { nurserySchoolEntry } from '@samenloket/regional';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { Found } from '../../read-models/searches/search.doc.js';

/** One line of the calendar. Nothing personal is in it but the colleague. */
export interface CalendarEntry {
  readonly requestId: string;
  readonly number: string;
  readonly askedOn: string;
  /** ISO date. */
  readonly neededFrom: string;
  /** ISO date of the entry day of nursery school; null when it is not known when the child is born. */
  readonly toSchoolOn: string | null;
  readonly found: Found;
  /** Random id of the colleague who follows it up. */
  readonly assignedTo: string | null;
  readonly colleague: string | null;
}

export function entryOf(
  { requestId, facts, assignment }: CareRequestDoc,
  neededFrom: string,
  found: Found,
): CalendarEntry {
  const { number, askedOn, birthMonth } = facts;
  return {
    requestId,
    number,
    askedOn,
    neededFrom,
    toSchoolOn: birthMonth === undefined ? null : nurserySchoolEntry(birthMonth),
    found,
    assignedTo: assignment?.to ?? null,
    colleague: assignment?.colleague ?? null,
  };
}
