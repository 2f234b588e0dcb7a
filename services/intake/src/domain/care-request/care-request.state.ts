import type { CareRequestFacts } from './care-request-facts.js';
import type { CareRequestEvent, IdentityHashKind, RequestContent } from './care-request.events.js';
import type { ClosingOutcome } from './outcomes.js';
import { type SinceRegistration, withWhatHappened } from './since-registration.js';

/** Another request that may be about the same child; `verdict` once both desks confirmed, or one rejected. */
export interface SameChildCandidate {
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
  readonly confirmedBy: readonly string[];
  readonly verdict?: 'confirmed' | 'rejected';
}

/** A desk that may open the file although it is not its own. */
export interface Grant {
  readonly deskId: string;
  readonly from: string;
  readonly until?: string;
}

export interface CareRequestState {
  readonly status: 'none' | 'open' | 'closed';
  readonly erased: boolean;
  /** As it stands now. */
  readonly content?: RequestContent;
  /** As the desk's files last said: what a repeated import is compared with. */
  readonly fromFile?: RequestContent;
  readonly since: SinceRegistration;
  readonly outcome?: ClosingOutcome;
  readonly candidates: readonly SameChildCandidate[];
  readonly grants: readonly Grant[];
  /** The referrer that brought the request, while its consent lasts. */
  readonly referrerId?: string;
}

export const initialState = (): CareRequestState => ({
  status: 'none',
  erased: false,
  since: {},
  candidates: [],
  grants: [],
});

export function evolve(state: CareRequestState, event: CareRequestEvent): CareRequestState {
  switch (event.type) {
    case 'CareRequestRegistered':
      return withContent({ ...state, status: 'open' }, event.data);
    case 'CareRequestCorrected':
      return withContent(state, event.data);
    case 'WantedStartChanged':
      return withSince(state, { wantedStart: event.data.wantedStart });
    case 'PreferencesChanged':
      return withSince(state, { preferences: event.data.facts.preferences });
    case 'ChildBorn':
      return withSince(state, { birth: event.data });
    case 'CareRequestTransferred': {
      const { toDeskId } = event.data;
      return toDeskId === undefined ? state : withSince(state, { deskId: toDeskId });
    }
    case 'CareRequestClosed':
      return { ...state, status: 'closed', outcome: event.data.outcome };
    case 'CareRequestReopened':
      return { ...state, status: 'open', outcome: undefined };
    case 'AccessGranted':
      return { ...state, grants: [...state.grants, event.data] };
    case 'ReferrerConsentGiven':
      return { ...state, referrerId: event.data.referrerId };
    case 'ReferrerConsentWithdrawn':
      return { ...state, referrerId: undefined };
    case 'SameChildSuggested':
      return {
        ...state,
        candidates: [...state.candidates, { ...event.data, confirmedBy: [] }],
      };
    case 'SameChildConfirmedByDesk':
      return withCandidate(state, event.data.otherRequestId, (candidate) => ({
        ...candidate,
        confirmedBy: [...candidate.confirmedBy, event.data.deskId],
      }));
    case 'SameChildConfirmed':
      return withCandidate(state, event.data.firstRequestId, (candidate) => ({
        ...candidate,
        verdict: 'confirmed',
      }));
    case 'SameChildRejected':
      return withCandidate(state, event.data.otherRequestId, (candidate) => ({
        ...candidate,
        verdict: 'rejected',
      }));
    case 'FamilyErased':
      return { ...state, erased: true };
    case 'FollowUpRecorded':
    case 'FactDeclared':
      return state;
  }
}

/** The facts of a request that exists. */
export function factsOf(state: CareRequestState): CareRequestFacts | undefined {
  return state.content?.facts;
}

function withContent(
  state: CareRequestState,
  { facts, child, applicant, remarks, source }: RequestContent & { source: string },
): CareRequestState {
  const content = { facts, child, applicant, remarks };
  return { ...state, content, ...(source === 'import' && { fromFile: content }) };
}

function withSince(state: CareRequestState, happened: SinceRegistration): CareRequestState {
  const since = { ...state.since, ...happened };
  return { ...state, since, ...(state.content && { content: withWhatHappened(state.content, since) }) };
}

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
