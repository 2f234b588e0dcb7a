import { consequenceId, type OfferHistoryEntry } from '@samenloket/contracts';
import type { HistoryEntry } from '@samenloket/desk-files';
import { startOfDayInBrussels } from '@samenloket/regional';
import type { LocalIds } from './local-ids.js';

/** The rows of `verloop.csv` that concern offers, for matching. */
export function importedOffers(
  requestId: string,
  entries: readonly HistoryEntry[],
  ids: LocalIds,
): OfferHistoryEntry[] {
  const seen = new Map<string, number>();
  const ordinalOf = (row: string) => {
    const ordinal = seen.get(row) ?? 0;
    seen.set(row, ordinal + 1);
    return ordinal;
  };
  return entries.flatMap((entry): OfferHistoryEntry[] => {
    const happenedAt = startOfDayInBrussels(entry.on);
    const { channel } = entry;
    switch (entry.kind) {
      case 'offerMade': {
        const { kind, offerNumber, location, start, pattern } = entry;
        const key = keyOf(requestId, kind, offerNumber, ordinalOf(`${kind} ${offerNumber}`));
        const place = { locationId: ids.location(location), start, pattern };
        return [{ key, kind, happenedAt, offerId: ids.offer(offerNumber), ...place }];
      }
      case 'placedDirectly': {
        const { kind, location, start, pattern } = entry;
        const ordinal = ordinalOf(kind);
        const offerId = ids.directPlacement(entry.requestNumber, ordinal);
        const place = { locationId: ids.location(location), start, pattern };
        return [{ key: keyOf(requestId, kind, '', ordinal), kind, happenedAt, offerId, ...place }];
      }
      case 'offerResent': {
        const { kind, offerNumber, on } = entry;
        const ordinal = ordinalOf(`${kind} ${offerNumber} ${on}`);
        const key = keyOf(requestId, `${kind} ${on}`, offerNumber, ordinal);
        return [{ key, kind, happenedAt, offerId: ids.offer(offerNumber), channel }];
      }
      case 'offerAccepted': {
        const { kind, offerNumber, start, pattern } = entry;
        const key = keyOf(requestId, kind, offerNumber, ordinalOf(`${kind} ${offerNumber}`));
        return [{ key, kind, happenedAt, offerId: ids.offer(offerNumber), start, pattern }];
      }
      case 'acceptanceCancelled': {
        const { kind, offerNumber, by } = entry;
        const key = keyOf(requestId, kind, offerNumber, ordinalOf(`${kind} ${offerNumber}`));
        return [{ key, kind, happenedAt, offerId: ids.offer(offerNumber), by }];
      }
      case 'offerWithdrawn':
      case 'offerDeclined':
      case 'offerExpired': {
        const { kind, offerNumber } = entry;
        const key = keyOf(requestId, kind, offerNumber, ordinalOf(`${kind} ${offerNumber}`));
        return [{ key, kind, happenedAt, offerId: ids.offer(offerNumber) }];
      }
      case 'followUp':
      case 'wantedStartChanged':
      case 'childBorn':
      case 'transferred':
      case 'closed':
      case 'reopened':
        return [];
    }
  });
}

/** Of which row it is; what the row says about the offer may change without becoming another row. */
function keyOf(requestId: string, kind: string, offerNumber: string, ordinal: number): string {
  return consequenceId(requestId, JSON.stringify([kind, offerNumber, ordinal]));
}
