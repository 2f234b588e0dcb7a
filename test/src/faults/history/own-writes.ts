import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { Call } from '../load/call.js';
import { factsOf, streamParts } from './logged-facts.js';
import type { OfferLife } from './offer-lives.js';
import { violation, type Violation } from './violation.js';

/** Who reads with a position sees what stood there, or something later; never something earlier. */
export function checkOwnWrites(
  calls: readonly Call[],
  events: readonly RecordedEvent[],
  lives: ReadonlyMap<string, OfferLife>,
): Violation[] {
  const closedAt = new Map(
    events
      .filter(({ type }) => type === 'CareRequestClosed')
      .map((event) => [streamParts(event).id, event.position]),
  );
  const registered = Map.groupBy(
    events.filter(({ type }) => type === 'CareRequestRegistered'),
    (event) => factsOf(event).facts?.familyId ?? '',
  );
  return calls.flatMap(({ deed, told }) => {
    if (told.how !== 'done') return [];
    const { status, requestIds = [] } = told.answer;
    switch (deed.what) {
      case 'readOffer': {
        const possible = statusesFrom(lives.get(deed.offerId), deed.after);
        return possible.includes(status ?? '') ? [] : [stale(deed.offerId, deed.after, status, possible)];
      }
      case 'readRequest': {
        const closed = closedAt.get(deed.requestId) ?? Infinity;
        const possible = closed <= deed.after ? ['closed'] : ['open', 'closed'];
        return possible.includes(status ?? '') ? [] : [stale(deed.requestId, deed.after, status, possible)];
      }
      case 'readOwnRequests': {
        const due = (registered.get(deed.familyId) ?? []).filter(({ position }) => position <= deed.after);
        const missing = due.map((event) => streamParts(event).id).filter((id) => !requestIds.includes(id));
        return missing.map((id) => stale(id, deed.after, 'missing', ['registered']));
      }
      case 'register':
      case 'makeOffer':
      case 'acceptOffer':
      case 'declineOffer':
      case 'withdrawOffer':
      case 'cancelAcceptance':
      case 'closeRequest':
        return [];
    }
  });
}

function statusesFrom(life: OfferLife | undefined, after: number): string[] {
  const stages = life?.stages ?? [];
  const then = stages.findLastIndex(({ position }) => position <= after);
  return stages.slice(Math.max(0, then)).map(({ stage }) => stage);
}

function stale(id: string, after: number, shown: string | undefined, possible: readonly string[]): Violation {
  const what = `read after ${after} as ${shown}, which was ${possible.join(' or ') || 'nothing'}`;
  return violation('own writes read', id, what);
}
