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
import { requestOffersDecider } from '../../domain/request-offers/request-offers.decider.js';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import type { DecidedOffers, OfferStreams } from '../offer-streams/offer-streams.js';

/** Answers `matching.importOfferHistory.v1`: one append a request, all requests of the batch at once. */
export class HistoryImport {
  constructor(private readonly streams: OfferStreams) {}

  readonly answer = async (
    { requests, preview }: ImportOfferHistory,
    context: MessageContext,
  ): Promise<ImportAnswer> => {
    if (preview) return this.preview(requests);
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

  private async preview(requests: readonly RequestHistory[]): Promise<ImportAnswer> {
    const events = await Promise.all(
      requests.map(async (request) => {
        const { state } = await this.streams.load(request.requestId);
        return requestOffersDecider.decide(commandOf(request), state);
      }),
    );
    const isCorrection = ({ type }: RequestOffersEvent) => type === 'historyCorrected';
    const corrected = events.flat().filter(isCorrection).length;
    const added = events.flat().length - corrected;
    return { appended: 0, position: 0, planned: { offers: { added, corrected, ended: 0 } } };
  }

  private take(request: RequestHistory, context: MessageContext) {
    return this.streams.carryOut(
      request.requestId,
      commandOf(request),
      context,
      importedEventId,
    ) satisfies Promise<DecidedOffers>;
  }
}

function commandOf({ deskId, familyId, entries }: RequestHistory): ImportHistory {
  return { type: 'importHistory', deskId, familyId, entries: entries.map(historyEntry) };
}

function historyEntry({ happenedAt, ...entry }: OfferHistoryEntry): HistoryEntry {
  return { ...entry, happenedAt: new Date(happenedAt).toISOString() };
}

/** The first telling of a row has a fixed id; a row may be corrected more than once. */
function importedEventId({ type, data }: RequestOffersEvent): string {
  const key = type !== 'historyCorrected' && 'key' in data ? data.key : undefined;
  return key ? consequenceId(key, 'history') : randomUUID();
}
