import type { ImportedEnrolment, OfferHistoryEntry } from '@samenloket/contracts';
import { addMonths, type CarePattern } from '@samenloket/regional';

/** Children go to nursery school at two and a half: until then a place is taken (docs/domain.md, "Capacity"). */
const monthsInCare = 30;

/** A child that history placed: where, and what it occupies there. */
export interface PlacedChild {
  readonly locationId: string;
  readonly enrolment: ImportedEnrolment;
}

interface Place {
  readonly locationId: string;
  readonly start: string;
  readonly pattern: CarePattern;
}

/** The acceptances that stand and the direct placements among a request's offers. */
export function placedChildren(
  requestId: string,
  birthMonth: string | undefined,
  offers: readonly OfferHistoryEntry[],
): PlacedChild[] {
  const made = new Map<string, Place>();
  const standing = new Map<string, Place>();
  for (const { kind, offerId, locationId, start, pattern } of offers) {
    const before = made.get(offerId);
    if (kind === 'offerMade' || kind === 'placedDirectly') {
      if (locationId === undefined || start === undefined || pattern === undefined) continue;
      made.set(offerId, { locationId, start, pattern });
      if (kind === 'placedDirectly') standing.set(offerId, { locationId, start, pattern });
    }
    if (kind === 'offerAccepted' && before) {
      standing.set(offerId, { ...before, start: start ?? before.start, pattern: pattern ?? before.pattern });
    }
    if (kind === 'acceptanceCancelled') standing.delete(offerId);
  }
  const until = birthMonth === undefined ? undefined : addMonths(`${birthMonth}-01`, monthsInCare);
  return [...standing].flatMap(([enrolmentId, { locationId, start, pattern }]) => {
    // Who was older than that from the start on: nobody knows until when.
    const end = until !== undefined && until > start ? until : undefined;
    return [{ locationId, enrolment: { enrolmentId, requestId, birthMonth, start, until: end, pattern } }];
  });
}
