import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';
import { matchingEvent, matchingProducer, withOffer } from './offers-of-search.js';
import type { SearchDoc } from './search.doc.js';
import { foundOf, turnOf } from './search-standing.js';
import { withRequest } from './requests-of-search.js';

/** What was found, and who still searches: for the year calendar, and for asking again (reconfirm-requests). */
export const searchesView: View<SearchDoc> = {
  name: 'searches',
  version: 1,
  producers: [ownProducer, matchingProducer],
  indexes: [
    { name: 'calendar', paths: ['deskId', 'isInCalendar', 'wantedStart'] },
    { name: 'deskByTurn', paths: ['deskId', 'turn', 'aliveAt'] },
    { name: 'deskByAnswer', paths: ['deskId', 'turn', 'question.answerBy'] },
    { name: 'askedOn', paths: ['deskId', 'firstAskedOn'] },
  ],
  keys: (event) => {
    if (careRequestEvent(event)) return [idOf(event)];
    const offered = matchingEvent(event);
    return offered ? [offered.data.requestId] : [];
  },
  project,
};

function project(doc: SearchDoc | undefined, sourced: SourcedEvent, requestId: string): SearchDoc {
  const before = doc ?? unknownSearch(requestId);
  const request = careRequestEvent(sourced);
  const offered = matchingEvent(sourced);
  const after = request ? withRequest(before, request) : offered ? withOffer(before, offered) : before;
  const found = foundOf(after);
  const isInCalendar = after.outcome !== 'duplicate' && after.wantedStart !== null;
  return { ...after, found, isInCalendar, turn: turnOf({ ...after, found }) };
}

function unknownSearch(requestId: string): SearchDoc {
  return {
    requestId,
    deskId: null,
    status: 'unknown',
    outcome: null,
    wantedStart: null,
    pattern: null,
    places: [],
    found: 'searching',
    isInCalendar: false,
    aliveAt: '',
    question: null,
    turn: 'none',
    firstAskedOn: null,
  };
}
