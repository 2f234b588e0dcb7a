import type { OfferHistoryEntry } from '@samenloket/contracts';
import type { FileSet } from '@samenloket/desk-files';
import { startOfDayInBrussels } from '@samenloket/regional';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import { importedContent } from './imported-content.js';
import { importedHappenings, type ImportedHappening } from './imported-happenings.js';
import { importedOffers } from './imported-offers.js';
import type { LocalIds } from './local-ids.js';

/** One request of the files, with all that happened to it. */
export interface PlannedRequest {
  readonly requestId: string;
  readonly familyId: string;
  readonly content: RequestContent;
  readonly nationalNumber?: string;
  readonly happenings: readonly ImportedHappening[];
  readonly offers: readonly OfferHistoryEntry[];
  /** After a birth that the history tells; the expected month otherwise. */
  readonly birthMonth?: string;
}

export function plannedRequests(set: FileSet, ids: LocalIds): PlannedRequest[] {
  const history = Map.groupBy(set.history, ({ requestNumber }) => requestNumber);
  return set.careRequests.map((row) => {
    const requestId = ids.request(row.number);
    const entries = history.get(row.number) ?? [];
    const content = importedContent(row, ids);
    const happenings = importedHappenings(requestId, entries, ids);
    const birth = happenings.find(({ event }) => event.type === 'ChildBorn');
    return {
      requestId,
      familyId: content.facts.familyId,
      content,
      nationalNumber: row.child.nationalNumber,
      happenings,
      offers: importedOffers(requestId, entries, ids),
      birthMonth: birth?.on.slice(0, 7) ?? content.facts.birthMonth,
    };
  });
}

/** The first moment of which the files say anything: from then on they describe desk and locations. */
export function earliestMoment(set: FileSet, now: Date): string {
  const dates = [
    ...set.agreements.map(({ validFrom }) => validFrom),
    ...set.placeGroups.map(({ validFrom }) => validFrom),
    ...set.careRequests.map(({ askedOn }) => askedOn),
  ];
  const [first] = dates.sort();
  return first === undefined ? now.toISOString() : startOfDayInBrussels(first);
}
