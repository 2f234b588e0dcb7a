import { readCanceller, readClosing, type Closing } from '../closing-reason.js';
import type { Placed } from '../desk-file.js';
import type { Happening, HistoryEntry } from '../history-entry.js';
import type { HistoryRow } from '../rows/history.row.js';
import type { LocationReferences } from './location-references.js';
import { present } from './present.js';

const deskCode = /\bLLK-[A-Za-z0-9-]{1,40}/;

export function historyEntryOf(
  row: Placed<HistoryRow>,
  ownDesk: string,
  locations: LocationReferences,
): HistoryEntry {
  const { requestNumber, on, reason, channel, colleague, note } = row;
  return {
    ...happeningOf(row, ownDesk, locations),
    requestNumber,
    on,
    ...present({ reason, channel, colleague, note }),
    row: row.row,
  };
}

function happeningOf(row: Placed<HistoryRow>, ownDesk: string, locations: LocationReferences): Happening {
  const { kind } = row;
  switch (kind) {
    case 'offerMade':
      return { kind, offerNumber: needed(row, 'offerNumber'), ...placeOf(row, locations) };
    case 'offerResent':
    case 'offerWithdrawn':
    case 'offerDeclined':
    case 'offerExpired':
      return { kind, offerNumber: needed(row, 'offerNumber') };
    case 'offerAccepted': {
      const { start, pattern } = row;
      return { kind, offerNumber: needed(row, 'offerNumber'), ...present({ start, pattern }) };
    }
    case 'acceptanceCancelled': {
      const by = readCanceller(needed(row, 'reason'));
      if (!by) throw unchecked(row);
      return { kind, offerNumber: needed(row, 'offerNumber'), by };
    }
    case 'placedDirectly':
      return { kind, ...placeOf(row, locations) };
    case 'wantedStartChanged':
      return { kind, start: needed(row, 'start') };
    case 'followUp':
    case 'childBorn':
    case 'reopened':
      return { kind };
    case 'transferred':
      return { kind, ...present({ toDeskCode: deskCode.exec(needed(row, 'reason'))?.[0] }) };
    case 'closed': {
      const closing = readClosing(needed(row, 'reason'));
      if (!closing) throw unchecked(row);
      return { kind, ...closedOf(closing, ownDesk) };
    }
  }
}

function closedOf(closing: Closing, ownDesk: string) {
  if (closing.outcome !== 'duplicate') return closing;
  const { deskCode = ownDesk, number } = closing.duplicateOf;
  return { outcome: closing.outcome, duplicateOf: { deskCode, number } };
}

function placeOf(row: Placed<HistoryRow>, locations: LocationReferences) {
  return {
    location: locations.resolve(needed(row, 'location')),
    start: needed(row, 'start'),
    pattern: needed(row, 'pattern'),
  };
}

function needed<Key extends keyof HistoryRow>(
  row: Placed<HistoryRow>,
  key: Key,
): NonNullable<HistoryRow[Key]> {
  const value = row[key];
  if (value === undefined || value === null) throw unchecked(row);
  return value;
}

function unchecked({ row }: Placed<HistoryRow>): Error {
  return new Error(`Row ${row} of the history was not checked before it was used.`);
}
