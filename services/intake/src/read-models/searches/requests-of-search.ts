import { brusselsDateOf } from '@samenloket/regional';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { careRequestEvent } from '../own-event.js';
import type { SearchDoc } from './search.doc.js';

type Happened = NonNullable<ReturnType<typeof careRequestEvent>>;

/** Events of a request that change nothing of where its search stands are left to the last line. */
export function withRequest(doc: SearchDoc, event: Happened): SearchDoc {
  const { happenedAt } = event.metadata;
  switch (event.type) {
    case 'CareRequestRegistered':
      return alive({ ...withFacts(doc, event.data.facts), status: 'open' }, event);
    case 'CareRequestCorrected':
      return event.data.source === 'import'
        ? withFacts(doc, event.data.facts)
        : alive(withFacts(doc, event.data.facts), event);
    case 'WantedStartChanged':
      return alive({ ...doc, wantedStart: event.data.wantedStart }, event);
    case 'CareRequestTransferred':
      return { ...doc, deskId: event.data.toDeskId ?? doc.deskId };
    case 'CareRequestClosed':
      return { ...doc, status: 'closed', outcome: event.data.outcome };
    case 'CareRequestReopened':
      return alive({ ...doc, status: 'open', outcome: null, question: null }, event);
    case 'ReconfirmationAsked': {
      const { answerBy, attempt } = event.data;
      const firstAskedOn = attempt === 1 ? brusselsDateOf(happenedAt) : doc.firstAskedOn;
      return { ...doc, question: { askedAt: happenedAt, answerBy, attempt }, firstAskedOn };
    }
    case 'CareRequestReconfirmed':
      return alive({ ...doc, question: null }, event);
    case 'FamilyErased':
      return { ...doc, status: 'closed' };
    case 'PreferencesChanged':
    case 'ChildBorn':
      return alive(doc, event);
    default:
      return doc;
  }
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
