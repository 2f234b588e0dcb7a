import type { Evolution } from '../care-request.parts.js';
import type { CareRequestState } from '../care-request.state.js';
import type { IdentityHashKind, SameChildEvent } from './same-child.events.js';

/** Another request that may be about the same child; `verdict` once both desks confirmed, or one rejected. */
export interface SameChildCandidate {
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
  readonly confirmedBy: readonly string[];
  readonly verdict?: 'confirmed' | 'rejected';
}

export const sameChildEvolution: Evolution<SameChildEvent> = {
  SameChildSuggested: (state, { data }) => ({
    ...state,
    candidates: [...state.candidates, { ...data, confirmedBy: [] }],
  }),
  SameChildConfirmedByDesk: (state, { data }) =>
    withCandidate(state, data.otherRequestId, (candidate) => ({
      ...candidate,
      confirmedBy: [...candidate.confirmedBy, data.deskId],
    })),
  SameChildConfirmed: (state, { data }) =>
    withCandidate(state, data.firstRequestId, (candidate) => ({ ...candidate, verdict: 'confirmed' })),
  SameChildRejected: (state, { data }) =>
    withCandidate(state, data.otherRequestId, (candidate) => ({ ...candidate, verdict: 'rejected' })),
};

function withCandidate(
  state: CareRequestState,
  otherRequestId: string,
  change: (candidate: SameChildCandidate) => SameChildCandidate,
): CareRequestState {
  const candidates = state.candidates.map((candidate) =>
    candidate.otherRequestId === otherRequestId ? change(candidate) : candidate,
  );
  return { ...state, candidates };
}
