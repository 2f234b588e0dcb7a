import { DomainError } from '@samenloket/event-sourcing';
import type { CareRequestCommand, SuggestSameChild } from './care-request.commands.js';
import type { CareRequestEvent } from './care-request.events.js';
import { type CareRequestState, factsOf, type SameChildCandidate } from './care-request.state.js';

type Command<Type extends CareRequestCommand['type']> = Extract<CareRequestCommand, { type: Type }>;

/** Kept on the request that was asked later. A pair is suggested once, also after it was rejected. */
export function suggestSameChild(
  { otherRequestId, otherDeskId, agreeing }: SuggestSameChild,
  state: CareRequestState,
): readonly CareRequestEvent[] {
  if (state.status === 'none' || state.erased) return [];
  if (state.candidates.some((candidate) => candidate.otherRequestId === otherRequestId)) return [];
  return [{ type: 'SameChildSuggested', data: { otherRequestId, otherDeskId, agreeing } }];
}

/** Each of both desks says so for itself; with the second one it is certain. */
export function confirmSameChild(
  { otherRequestId, deskIds }: Command<'ConfirmSameChild'>,
  state: CareRequestState,
): readonly CareRequestEvent[] {
  const candidate = undecided(otherRequestId, state);
  if (candidate === 'settled') return [];
  const sides = bothDesks(candidate, state);
  const speaking = sides.filter((deskId) => deskIds.includes(deskId));
  if (speaking.length === 0) throw notConcerned();
  const events = speaking
    .filter((deskId) => !candidate.confirmedBy.includes(deskId))
    .map((deskId): CareRequestEvent => ({
      type: 'SameChildConfirmedByDesk',
      data: { otherRequestId, deskId },
    }));
  const confirmedBy = new Set([...candidate.confirmedBy, ...speaking]);
  return sides.every((deskId) => confirmedBy.has(deskId))
    ? [...events, { type: 'SameChildConfirmed', data: { firstRequestId: otherRequestId } }]
    : events;
}

/** One desk is enough to reject it. */
export function rejectSameChild(
  { otherRequestId, deskIds }: Command<'RejectSameChild'>,
  state: CareRequestState,
): readonly CareRequestEvent[] {
  const candidate = undecided(otherRequestId, state);
  if (candidate === 'settled') return [];
  const deskId = bothDesks(candidate, state).find((side) => deskIds.includes(side));
  if (deskId === undefined) throw notConcerned();
  return [{ type: 'SameChildRejected', data: { otherRequestId, deskId } }];
}

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
