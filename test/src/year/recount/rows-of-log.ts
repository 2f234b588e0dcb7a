import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { Row } from '../../differential/counter/csv-records.js';
import { historyRows } from './history-row.js';
import { type LoggedRequest, requestRow } from './request-row.js';

export interface LoggedRows {
  readonly aanvragen: readonly Row[];
  readonly verloop: readonly Row[];
}

/**
 * What the log says of each desk's requests, as rows of the files that desks keep: by desk, the one where was asked. Only
 * what every event says in the clear is read; no code of the platform takes part.
 */
export function rowsOfLog(events: readonly RecordedEvent[]): Map<string, LoggedRows> {
  const requests = new Map<string, LoggedRequest>();
  const verloop: Row[] = [];
  const temporary = new Set<string>();
  for (const event of events) {
    const [category, id] = [
      event.stream.slice(0, event.stream.indexOf('-')),
      event.stream.slice(event.stream.indexOf('-') + 1),
    ];
    const { facts, offerId, temporaryUntil } = event.data as {
      facts?: LoggedRequest['facts'];
      offerId?: string;
      temporaryUntil?: string;
    };
    if (event.type === 'CareRequestRegistered' && facts) requests.set(id, { registered: facts, facts });
    const known = requests.get(id);
    if (event.type === 'CareRequestCorrected' && facts && known) requests.set(id, { ...known, facts });
    // A place for a while leaves the wish as it is, so a desk would not write it down here.
    if (offerId && temporaryUntil) temporary.add(offerId);
    if (category !== 'careRequest' && category !== 'offers') continue;
    if (offerId && temporary.has(offerId)) continue;
    verloop.push(...historyRows(event).map((row) => ({ aanvraag_nr: id, ...row })));
  }
  const byDesk = Map.groupBy(requests, ([, { registered }]) => registered.deskId);
  return new Map(
    [...byDesk].map(([deskId, ofDesk]) => {
      const inReport = ofDesk.filter(([, { facts }]) => facts.careForm !== 'outOfSchool');
      const aanvragen = inReport.map(([id, request]) => requestRow(id, request));
      const ids = new Set(inReport.map(([id]) => id));
      return [
        deskId,
        { aanvragen, verloop: verloop.filter(({ aanvraag_nr }) => ids.has(aanvraag_nr ?? '')) },
      ];
    }),
  );
}
