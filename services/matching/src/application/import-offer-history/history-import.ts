import {
  consequenceId,
  type ImportAnswer,
  type ImportOfferHistory,
  type MessageContext,
  type OfferHistoryEntry,
  type RequestHistory,
} from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import type { HistoryEntry, ImportHistory } from '../../domain/request-offers/request-offers.commands.js';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import type { DecidedOffers, OfferStreams } from '../offer-streams/offer-streams.js';

/** Answers `matching.importOfferHistory.v1`: one append a request, all requests of the batch at once. */
export class HistoryImport {
  constructor(private readonly streams: OfferStreams) {}

  readonly answer = async (
    { requests }: ImportOfferHistory,
    context: MessageContext,
  ): Promise<ImportAnswer> => {
    const done = await Promise.allSettled(requests.map((request) => this.take(request, context)));
    const results = done.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    return {
      appended: results.reduce((sum, { appended }) => sum + appended, 0),
      position: results.reduce((last, { position }) => Math.max(last, position), 0),
    };
  };

  private take({ requestId, deskId, familyId, entries }: RequestHistory, context: MessageContext) {
    const command: ImportHistory = {
      type: 'importHistory',
      deskId,
      familyId,
      entries: entries.map(historyEntry),
    };
    return this.streams.carryOut(
      requestId,
      command,
      context,
      importedEventId,
    ) satisfies Promise<DecidedOffers>;
  }
}

function historyEntry({ happenedAt, ...entry }: OfferHistoryEntry): HistoryEntry {
  return { ...entry, happenedAt: new Date(happenedAt).toISOString() };
}

/** The first telling of a row has a fixed id; a row may be corrected more than once. */
function importedEventId({ type, data }: RequestOffersEvent): string {
  const key = type !== 'historyCorrected' && 'key' in data ? data.key : undefined;
  return key ? consequenceId(key, 'history') : randomUUID();
}
