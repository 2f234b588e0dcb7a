import { consequenceId, deskIdOf } from '@samenloket/contracts';
import type { HistoryEntry } from '@samenloket/desk-files';
import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import type { LapseReason } from '../../domain/care-request/ending/outcomes.js';
import type { LocalIds } from './local-ids.js';

/** A row of `verloop.csv` that is intake's, as an event. The same row of a later import has the same id. */
export interface ImportedHappening {
  readonly id: string;
  /** ISO date, as it may stand in the clear. */
  readonly on: string;
  readonly channel?: string;
  readonly event: CareRequestEvent;
}

/** How desks write why a need lapsed; anything else is kept as an explanation. */
const lapseReasons: Readonly<Record<string, LapseReason>> = {
  'geen nood meer': 'noLongerNeeded',
  'job stopgezet': 'jobLost',
  'opleiding geannuleerd': 'trainingGivenUp',
  miskraam: 'miscarriage',
  verhuisd: 'moved',
};

export function importedHappenings(
  requestId: string,
  entries: readonly HistoryEntry[],
  ids: LocalIds,
): ImportedHappening[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry) => {
    const event = eventOf(entry, ids);
    if (!event) return [];
    const on = clearDayOf(entry);
    // Only what stays readable is in the id: it may not be a fingerprint of what somebody wrote.
    const row = JSON.stringify([entry.kind, on, entry.channel, clearPartOf(event)]);
    const ordinal = seen.get(row) ?? 0;
    seen.set(row, ordinal + 1);
    const id = consequenceId(requestId, `${row}#${ordinal}`);
    return [{ id, on, channel: entry.channel, event }];
  });
}

/** The day of a birth is the birth date, which only the family's key may tell: in the clear there is the month. */
function clearDayOf({ kind, on }: HistoryEntry): string {
  return kind === 'childBorn' ? `${on.slice(0, 7)}-01` : on;
}

function eventOf(entry: HistoryEntry, ids: LocalIds): CareRequestEvent | undefined {
  const { channel, colleague = null, note = null } = entry;
  switch (entry.kind) {
    case 'followUp':
      return { type: 'FollowUpRecorded', data: { channel, colleague, note } };
    case 'wantedStartChanged':
      return { type: 'WantedStartChanged', data: { wantedStart: entry.start } };
    case 'childBorn': {
      const born = { birthMonth: entry.on.slice(0, 7), birthDate: entry.on, firstName: null };
      return { type: 'ChildBorn', data: born };
    }
    case 'transferred': {
      const toDeskId = entry.toDeskCode === undefined ? undefined : deskIdOf(entry.toDeskCode);
      return { type: 'CareRequestTransferred', data: { toDeskId, explanation: entry.reason ?? null } };
    }
    case 'reopened':
      return { type: 'CareRequestReopened', data: { colleague } };
    case 'closed':
      return { type: 'CareRequestClosed', data: closureOf(entry, ids) };
    case 'offerMade':
    case 'offerResent':
    case 'offerWithdrawn':
    case 'offerDeclined':
    case 'offerExpired':
    case 'offerAccepted':
    case 'acceptanceCancelled':
    case 'placedDirectly':
      return undefined;
  }
}

function closureOf(entry: Extract<HistoryEntry, { kind: 'closed' }>, ids: LocalIds) {
  const explanation = entry.note ?? null;
  if (entry.outcome === 'duplicate') {
    const { number, deskCode } = entry.duplicateOf;
    return { outcome: entry.outcome, duplicateOf: ids.request(number, deskCode), explanation };
  }
  if (entry.outcome !== 'lapsed') return { outcome: entry.outcome, explanation };
  const reason = lapseReasons[entry.lapseReason.toLowerCase()];
  return reason
    ? { outcome: entry.outcome, reason, explanation }
    : { outcome: entry.outcome, reason: 'other' as const, explanation: entry.note ?? entry.lapseReason };
}

function clearPartOf({ type, data }: CareRequestEvent): unknown {
  if (type === 'WantedStartChanged') return data.wantedStart;
  if (type === 'CareRequestTransferred') return data.toDeskId;
  return type === 'CareRequestClosed' ? [data.outcome, data.reason, data.duplicateOf] : undefined;
}
