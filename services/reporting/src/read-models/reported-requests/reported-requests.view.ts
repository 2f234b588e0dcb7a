import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { DescribedFact, HistoryFact, RequestHistory } from '../../rules/request-history.js';
import { yearOf } from '../../rules/rule-1-which-requests.js';
import { describedFact, historyFact } from './recorded-facts.js';
import type { ReportedEvent } from './reported-event.js';

/** One request with all that the report may ever count of it. Holds no personal data: erasure changes nothing. */
export interface ReportedRequest extends RequestHistory {
  readonly requestId: string;
  /** `<desk id>/<year>` for every year that a start or day of asking, corrected ones too, puts it in. */
  readonly countedIn: readonly string[];
}

export function countedInKey(deskId: string, year: number): string {
  return `${deskId}/${year}`;
}

export const reportedRequests: View<ReportedRequest> = {
  name: 'reportedRequests',
  version: 1,
  producers: ['intake', 'matching'],
  indexes: [{ name: 'countedIn', paths: ['countedIn'] }],
  keys: (event) => {
    const reported = event as ReportedEvent;
    return describedFact(reported) || historyFact(reported) ? [reported.data.requestId] : [];
  },
  project: (before, event, requestId) => {
    const doc = before ?? { requestId, countedIn: [], descriptions: [], facts: [] };
    return withDescription(doc, event) ?? withFact(doc, event) ?? before;
  },
};

function withDescription(doc: ReportedRequest, event: SourcedEvent): ReportedRequest | undefined {
  const described = describedFact(event as ReportedEvent);
  if (!described) return undefined;
  const countedIn = [...new Set([...doc.countedIn, ...keysOf(described)])];
  return { ...doc, countedIn, descriptions: [...doc.descriptions, described] };
}

function withFact(doc: ReportedRequest, event: SourcedEvent): ReportedRequest | undefined {
  const fact: HistoryFact | undefined = historyFact(event as ReportedEvent);
  return fact && { ...doc, facts: [...doc.facts, fact] };
}

function keysOf({ description }: DescribedFact): string[] {
  const { deskId, originalStart, askedOn } = description;
  const days = originalStart === undefined ? [askedOn] : [originalStart, askedOn];
  return days.map((day) => countedInKey(deskId, yearOf(day)));
}
