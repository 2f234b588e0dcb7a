import { brusselsDateOf } from '@samenloket/regional';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { careRequestEvent } from '../own-event.js';
import type { SearchDoc } from './search.doc.js';

type Happened = NonNullable<ReturnType<typeof careRequestEvent>>;
type Changes = {
  readonly [Type in Happened['type']]?: (
    doc: SearchDoc,
    event: Extract<Happened, { type: Type }>,
  ) => SearchDoc;
};

/** Events that are not here change nothing of where a search stands. */
const changes: Changes = {
  CareRequestRegistered: (doc, event) =>
    alive({ ...withFacts(doc, event.data.facts), status: 'open' }, event),
  CareRequestCorrected: (doc, event) => {
    const corrected = withFacts(doc, event.data.facts);
    return event.data.source === 'import' ? corrected : alive(corrected, event);
  },
  WantedStartChanged: (doc, event) => alive({ ...doc, wantedStart: event.data.wantedStart }, event),
  PreferencesChanged: (doc, event) => alive(doc, event),
  ChildBorn: (doc, event) => alive(doc, event),
  CareRequestTransferred: (doc, { data }) => ({ ...doc, deskId: data.toDeskId ?? doc.deskId }),
  CareRequestClosed: (doc, { data }) => ({ ...doc, status: 'closed', outcome: data.outcome }),
  CareRequestReopened: (doc, event) =>
    alive({ ...doc, status: 'open', outcome: null, question: null }, event),
  ReconfirmationAsked: (doc, { data: { answerBy, attempt }, metadata: { happenedAt } }) => ({
    ...doc,
    question: { askedAt: happenedAt, answerBy, attempt },
    firstAskedOn: attempt === 1 ? brusselsDateOf(happenedAt) : doc.firstAskedOn,
  }),
  CareRequestReconfirmed: (doc, event) => alive({ ...doc, question: null }, event),
  FamilyErased: (doc) => ({ ...doc, status: 'closed' }),
};

export function withRequest(doc: SearchDoc, event: Happened): SearchDoc {
  const change = changes[event.type] as ((doc: SearchDoc, event: Happened) => SearchDoc) | undefined;
  return change?.(doc, event) ?? doc;
}

/**
 * A request of a desk's files counts from the day on which it came in: what the files tell happened before the desk
 * asked families through the platform (docs/decisions/0014).
 */
function alive(doc: SearchDoc, { recordedAt, metadata: { happenedAt, imported } }: Happened): SearchDoc {
  const at = imported ? recordedAt : happenedAt;
  return at < doc.aliveAt ? doc : { ...doc, aliveAt: at };
}

function withFacts(doc: SearchDoc, { deskId, wantedStart, pattern }: CareRequestFacts): SearchDoc {
  return { ...doc, deskId, wantedStart: wantedStart ?? null, pattern: pattern ?? null };
}
