import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { placeIn } from './places.js';
import type { KnowSameChild, RecordPlacesElsewhere, UndoSameChild } from './request-offers.commands.js';
import type { Place, RequestOffersEvent } from './request-offers.events.js';
import { evolve, type RequestOffers } from './request-offers.state.js';
import { withdrawalsAfter } from './withdrawing.js';

export function knowSameChild(
  { otherRequestId, now }: KnowSameChild,
  state: RequestOffers,
): RequestOffersEvent[] {
  if (state.sameChild.includes(otherRequestId)) return [];
  return [{ type: 'sameChildKnown', data: { otherRequestId, happenedAt: now } }];
}

export function undoSameChild(
  { otherRequestId, now }: UndoSameChild,
  state: RequestOffers,
): RequestOffersEvent[] {
  if (!state.sameChild.includes(otherRequestId)) return [];
  return [{ type: 'sameChildUndone', data: { otherRequestId, happenedAt: now } }];
}

/**
 * Brings this request in step with another one for the same child: what the child has there it needs no more here. A
 * place that both already have stays at both: people look at that (docs/domain.md, "A request's life").
 */
export function recordPlacesElsewhere(
  { otherRequestId, places, now }: RecordPlacesElsewhere,
  state: RequestOffers,
): RequestOffersEvent[] {
  if (!state.sameChild.includes(otherRequestId)) return [];
  const events: RequestOffersEvent[] = [];
  let current = state;
  const add = (...more: RequestOffersEvent[]) => {
    events.push(...more);
    current = more.reduce(evolve, current);
  };
  for (const [otherOfferId, place] of Object.entries(state.elsewhere)) {
    if (place.otherRequestId !== otherRequestId || places[otherOfferId]) continue;
    add({ type: 'placeElsewhereFell', data: { otherRequestId, otherOfferId, happenedAt: now } });
  }
  for (const [otherOfferId, place] of Object.entries(places)) {
    const known = current.elsewhere[otherOfferId];
    if (known && isSame(known, place)) continue;
    const data = { otherRequestId, otherOfferId, ...placeIn(place), happenedAt: now };
    add({ type: 'placeTakenElsewhere', data });
    add(...withdrawalsAfter(current, otherOfferId, place, now));
  }
  return events;
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.start === other.start &&
    one.temporaryUntil === other.temporaryUntil &&
    halfDaysOverTwoWeeks(one.pattern) === halfDaysOverTwoWeeks(other.pattern)
  );
}
