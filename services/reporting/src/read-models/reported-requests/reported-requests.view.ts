import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { DescribedFact, HistoryFact, RequestHistory } from '../../rules/request-history.js';
import { yearOf } from '../../rules/rule-1-which-requests.js';
import { describedFact, historyFact, transfer } from './recorded-facts.js';
import type { ReportedEvent } from './reported-event.js';

/** One request with all that the report may ever count of it. Holds no personal data: erasure changes nothing. */
export interface ReportedRequest extends RequestHistory {
  readonly requestId: string;
  /** The desk that the file moved to last; absent while it is where care was asked. */
  readonly movedTo?: string;
  /** `<desk id>/<year>` for every year that a start or day of asking, corrected ones too, puts it in. */
  readonly countedIn: readonly string[];
}

export function countedInKey(deskId: string, year: number): string {
  return `${deskId}/${year}`;
}

export const reportedRequests: View<ReportedRequest> = {
  name: 'reportedRequests',
  version: 3,
  producers: ['intake', 'matching'],
  indexes: [{ name: 'countedIn', paths: ['countedIn'] }],
  keys: (event) => {
    const reported = asReported(event);
    const told = describedFact(reported) ?? historyFact(reported) ?? transfer(reported);
    return told ? [reported.data.requestId] : [];
  },
  project: (before, event, requestId) => {
    const doc = before ?? { requestId, countedIn: [], descriptions: [], facts: [] };
    const reported = asReported(event);
    const described = describedFact(reported);
    if (described) return withDescription(doc, described);
    const fact = historyFact(reported);
    if (fact) return withFact(doc, fact);
    const moved = transfer(reported);
    return moved ? { ...doc, movedTo: moved.toDeskId } : before;
  },
};

/** The feeds carry JSON; any other type of event finds no entry and is left alone. */
function asReported(event: SourcedEvent): ReportedEvent {
  return event as unknown as ReportedEvent;
}

/** The desk stays the one of the registration, also when a transferred request is corrected at another desk. */
function withDescription(doc: ReportedRequest, told: DescribedFact): ReportedRequest {
  const deskId = doc.descriptions[0]?.description.deskId ?? told.description.deskId;
  const described = { ...told, description: { ...told.description, deskId } };
  const countedIn = [...new Set([...doc.countedIn, ...keysOf(described)])];
  return { ...doc, countedIn, descriptions: [...doc.descriptions, described] };
}

/** In order of position, so that the document does not tell which of the two producers came first. */
function withFact(doc: ReportedRequest, fact: HistoryFact): ReportedRequest {
  const before = doc.facts.findLastIndex(({ position }) => position < fact.position);
  return { ...doc, facts: doc.facts.toSpliced(before + 1, 0, fact) };
}

function keysOf({ description }: DescribedFact): string[] {
  const { deskId, originalStart, askedOn } = description;
  const days = originalStart === undefined ? [askedOn] : [originalStart, askedOn];
  return days.map((day) => countedInKey(deskId, yearOf(day)));
}
