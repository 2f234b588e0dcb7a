import { knownFacts } from '../plain-facts.js';
import { closeLocation } from './decide-closure.js';
import type { CloseSuddenly } from './location-commands.js';
import type { ChildWithoutPlace, LocationEvent } from './location-events.js';
import { endOf, type LocationState, type Placement } from './location-state.js';
import { careOf } from './placement-parts.js';
import { suddenClosureOf } from './sudden-closures.js';

/**
 * Ends every enrolment on the date, and names all children in the same append: whoever was in care on that day, or was
 * still to come, is in that list and in no other. What is held for open offers is named too; matching takes them back.
 */
export function closeSuddenly(command: CloseSuddenly, state: LocationState): LocationEvent[] {
  const { closureId, from, legalGround } = command;
  if (suddenClosureOf(state, closureId)) return [];
  const { organiserId, deskId } = state.facts ?? {};
  const staying = state.placements.filter((placement) => isThereFrom(placement, from));
  const enrolments = staying.filter(({ kind }) => kind === 'enrolment');
  const offers = staying
    .filter(({ kind }) => kind === 'hold')
    .map(({ id, requestId }) => ({ offerId: id, requestId: requestId ?? '' }));
  const children = enrolments.map((enrolment) => childOf(enrolment, from));
  return [
    ...closeLocation({ type: 'closeLocation', from, reason: 'crisis' }, state),
    {
      type: 'closedSuddenly',
      data: knownFacts({
        ...{ closureId, organiserId: organiserId ?? '', deskId: deskId ?? '' },
        ...{ from, legalGround, children, offers },
      }),
    },
    ...enrolments.map(({ id, requestId, start }): LocationEvent => {
      const on = start > from ? start : from;
      const data = { enrolmentId: id, requestId, on, cause: 'closedSuddenly' as const };
      return { type: 'enrolmentEnded', data: knownFacts(data) };
    }),
  ];
}

/** Not for one that ended by then, nor for one that was cancelled before it began. */
function isThereFrom(placement: Placement, from: string): boolean {
  const end = endOf(placement);
  return end === undefined || (end > from && end > placement.start);
}

/** With the half-days of that day, or those that care was to begin with. */
function childOf(placement: Placement, from: string): ChildWithoutPlace {
  const { id, requestId, birthMonth, start } = placement;
  const then = careOf(placement).find(({ until }) => until === undefined || until > from);
  const pattern = then?.pattern ?? placement.pattern;
  return knownFacts({ enrolmentId: id, requestId, birthMonth, start, pattern });
}
