import type { CareRequestFacts } from './care-request-facts.js';
import type { RequestContent } from './care-request.events.js';
import type { ClosingOutcome } from './ending/outcomes.js';
import type { SameChildCandidate } from './same-child/same-child.evolve.js';
import type { Grant } from './sharing/sharing.rules.js';
import { type SinceRegistration, withWhatHappened } from './since-registration.js';

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

/** The facts of a request that exists. */
export function factsOf(state: CareRequestState): CareRequestFacts | undefined {
  return state.content?.facts;
}

export function withContent(
  state: CareRequestState,
  { facts, child, applicant, remarks, source }: RequestContent & { source: string },
): CareRequestState {
  const content = { facts, child, applicant, remarks };
  return { ...state, content, ...(source === 'import' && { fromFile: content }) };
}

export function withSince(state: CareRequestState, happened: SinceRegistration): CareRequestState {
  const since = { ...state.since, ...happened };
  return { ...state, since, ...(state.content && { content: withWhatHappened(state.content, since) }) };
}
