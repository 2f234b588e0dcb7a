import { DomainError } from '@samenloket/event-sourcing';
import type { Rules } from '../care-request.parts.js';
import { type CareRequestState, factsOf } from '../care-request.state.js';
import { violated } from '../readable.js';
import type { ConfirmSameChild, RejectSameChild, SameChildCommand } from './same-child.commands.js';
import type { SameChildEvent } from './same-child.events.js';
import type { SameChildCandidate } from './same-child.evolve.js';

export const sameChildRules: Rules<SameChildCommand> = {
  /** Kept on the request that was asked later. A pair is suggested once, also after it was rejected. */
  SuggestSameChild: ({ otherRequestId, otherDeskId, agreeing }, state) => {
    if (state.status === 'none' || state.erased) return [];
    if (state.candidates.some((candidate) => candidate.otherRequestId === otherRequestId)) return [];
    return [{ type: 'SameChildSuggested', data: { otherRequestId, otherDeskId, agreeing } }];
  },
  /** Each of both desks says so for itself; with the second one it is certain. */
  ConfirmSameChild: (command, state) => {
    const { otherRequestId } = command;
    const { candidate, sides, speaking } = concerned(command, state);
    if (candidate.verdict !== undefined) return [];
    if (sides.length === 1)
      throw violated('Both requests are at one desk: merge them, or reject the suggestion.');
    const events = speaking
      .filter((deskId) => !candidate.confirmedBy.includes(deskId))
      .map((deskId): SameChildEvent => ({
        type: 'SameChildConfirmedByDesk',
        data: { otherRequestId, deskId },
      }));
    const confirmedBy = new Set([...candidate.confirmedBy, ...speaking]);
    return sides.every((deskId) => confirmedBy.has(deskId))
      ? [...events, { type: 'SameChildConfirmed', data: { firstRequestId: otherRequestId } }]
      : events;
  },
  /** One desk is enough to reject it. */
  RejectSameChild: (command, state) => {
    const { candidate, speaking } = concerned(command, state);
    if (candidate.verdict !== undefined) return [];
    const { otherRequestId } = command;
    return [{ type: 'SameChildRejected', data: { otherRequestId, deskId: speaking[0] } }];
  },
};

/** The pair, for who speaks for one of its desks; nobody else learns whether it was suggested, or what came of it. */
function concerned(
  { otherRequestId, otherDeskId, deskIds }: ConfirmSameChild | RejectSameChild,
  state: CareRequestState,
) {
  const candidate = state.candidates.find((known) => known.otherRequestId === otherRequestId);
  const sides = candidate ? bothDesks(candidate, state, otherDeskId) : [];
  const [first, ...others] = sides.filter((deskId) => deskIds.includes(deskId));
  if (candidate && first !== undefined) return { candidate, sides, speaking: [first, ...others] as const };
  throw new DomainError(
    'FORBIDDEN',
    'Only the desks of two requests that were suggested as one child say whether they are.',
  );
}

/** One where both requests are at the same desk. */
function bothDesks(
  candidate: SameChildCandidate,
  state: CareRequestState,
  otherDeskId: string = candidate.otherDeskId,
): readonly string[] {
  const own = factsOf(state)?.deskId;
  return own === undefined ? [otherDeskId] : [...new Set([own, otherDeskId])];
}
