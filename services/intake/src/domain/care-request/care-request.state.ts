import type { CareRequestFacts } from './care-request-facts.js';
import type { RequestContent } from './care-request.events.js';
import type { ClosingOutcome, LapseReason } from './ending/outcomes.js';
import type { NextStep } from './follow-up/follow-up.rules.js';
import type { Link } from './links/links.rules.js';
import type { OpenQuestion } from './reconfirmation/reconfirmation.rules.js';
import type { SameChildCandidate } from './same-child/same-child.evolve.js';
import type { Grant } from './sharing/sharing.rules.js';
import { type SinceRegistration, withWhatHappened } from './since-registration.js';

export interface CareRequestState {
  readonly status: 'none' | 'open' | 'closed';
  readonly erased: boolean;
  /** As it stands now. */
  readonly content?: RequestContent;
  /** As it was first brought in: what a repeated registration is compared with. */
  readonly registered?: RequestContent;
  /** As the desk's files last said: what a repeated import is compared with. */
  readonly fromFile?: RequestContent;
  readonly since: SinceRegistration;
  readonly outcome?: ClosingOutcome;
  readonly lapseReason?: LapseReason;
  /** Who acts for it beside the applicant. */
  readonly applicantIds: readonly string[];
  readonly links: readonly Link[];
  /** ISO date from which the urgent term counts. */
  readonly urgencyProvenOn?: string;
  readonly candidates: readonly SameChildCandidate[];
  readonly grants: readonly Grant[];
  /** The referrer that brought the request, while its consent lasts. */
  readonly referrerId?: string;
  /** ISO date, the last day of that consent; absent: until it is withdrawn. */
  readonly referrerUntil?: string;
  /** What colleagues have yet to do. */
  readonly nextSteps: readonly NextStep[];
  /** Random id of the colleague who follows it up. */
  readonly assignedTo?: string;
  /** The request of the same desk that took this one in. */
  readonly mergedInto?: string;
  /** Whether the family still searches, asked and not answered. */
  readonly question?: OpenQuestion;
}

export const initialState = (): CareRequestState => ({
  status: 'none',
  erased: false,
  since: {},
  applicantIds: [],
  links: [],
  candidates: [],
  grants: [],
  nextSteps: [],
});

/** The facts of a request that exists. */
export function factsOf(state: CareRequestState): CareRequestFacts | undefined {
  return state.content?.facts;
}

export function withContent(
  state: CareRequestState,
  data: RequestContent & { source: string },
): CareRequestState {
  const content = contentOf(data);
  return { ...state, content, ...(data.source === 'import' && { fromFile: content }) };
}

export function contentOf({ facts, child, applicant, remarks }: RequestContent): RequestContent {
  return { facts, child, applicant, remarks };
}

export function withSince(state: CareRequestState, happened: SinceRegistration): CareRequestState {
  const since = { ...state.since, ...happened };
  return { ...state, since, ...(state.content && { content: withWhatHappened(state.content, since) }) };
}
