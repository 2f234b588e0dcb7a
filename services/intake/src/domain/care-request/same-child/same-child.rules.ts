import { DomainError } from '@samenloket/event-sourcing';
import type { Rules } from '../care-request.parts.js';
import { type CareRequestState, factsOf } from '../care-request.state.js';
import type { SameChildCommand } from './same-child.commands.js';
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
  ConfirmSameChild: ({ otherRequestId, deskIds }, state) => {
    const candidate = undecided(otherRequestId, state);
    if (candidate === 'settled') return [];
    const sides = bothDesks(candidate, state);
    const speaking = sides.filter((deskId) => deskIds.includes(deskId));
    if (speaking.length === 0) throw notConcerned();
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
  RejectSameChild: ({ otherRequestId, deskIds }, state) => {
    const candidate = undecided(otherRequestId, state);
    if (candidate === 'settled') return [];
    const deskId = bothDesks(candidate, state).find((side) => deskIds.includes(side));
    if (deskId === undefined) throw notConcerned();
    return [{ type: 'SameChildRejected', data: { otherRequestId, deskId } }];
  },
};

function undecided(otherRequestId: string, state: CareRequestState): SameChildCandidate | 'settled' {
  const candidate = state.candidates.find((known) => known.otherRequestId === otherRequestId);
  if (!candidate) {
    throw new DomainError(
      'NOT_FOUND',
      'These two requests were not suggested as being about the same child.',
    );
  }
  return candidate.verdict === undefined ? candidate : 'settled';
}

function bothDesks(candidate: SameChildCandidate, state: CareRequestState): readonly string[] {
  const own = factsOf(state)?.deskId;
  return own === undefined ? [candidate.otherDeskId] : [own, candidate.otherDeskId];
}

function notConcerned(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    'Only the desks of the two requests say whether they are about one child.',
  );
}
