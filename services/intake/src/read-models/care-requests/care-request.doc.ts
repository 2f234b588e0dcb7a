import type { CareRequestFacts, PriorityFact } from '../../domain/care-request/care-request-facts.js';
import type { Grant } from '../../domain/care-request/sharing/sharing.rules.js';
import type { ClosingOutcome, LapseReason } from '../../domain/care-request/ending/outcomes.js';
import type { ApplicantDetails, ChildDetails, Remarks } from '../../domain/care-request/personal-details.js';

export interface FollowUpDoc {
  readonly id: string;
  /** ISO instant. */
  readonly happenedAt: string;
  readonly channel?: string;
  readonly colleague: string | null;
  readonly note: string | null;
}

export interface DeclaredFactDoc {
  readonly fact: PriorityFact;
  readonly holds: boolean;
  readonly declaredOn: string;
  readonly source: string;
}

/** One line of what happened, for the family and the desk. */
export interface HistoryLine {
  readonly happenedAt: string;
  /** Type of the event. */
  readonly what: string;
  readonly byRole: string;
}

export interface ClosureDoc {
  readonly outcome: ClosingOutcome;
  readonly reason?: LapseReason;
  readonly duplicateOf?: string;
  readonly explanation: string | null;
  readonly happenedAt: string;
}

/**
 * A request as it stands. Holds decrypted personal data: after an erasure these are null, the names gone from the
 * search, and only the facts stay.
 */
export interface CareRequestDoc {
  readonly requestId: string;
  readonly status: 'open' | 'closed';
  readonly erased: boolean;
  /** The desk whose file it is now. */
  readonly deskId: string;
  readonly familyId: string;
  readonly wantedStart: string | null;
  readonly facts: CareRequestFacts;
  readonly child: ChildDetails | null;
  readonly applicant: ApplicantDetails | null;
  readonly remarks: Remarks | null;
  /** Names as they are searched. */
  readonly names: readonly string[];
  readonly closure: ClosureDoc | null;
  readonly followUps: readonly FollowUpDoc[];
  readonly declaredFacts: readonly DeclaredFactDoc[];
  readonly grants: readonly Grant[];
  readonly referrerId: string | null;
  /** The request of the same child that was asked first, once both desks confirmed it. */
  readonly sameChildAs: string | null;
  readonly history: readonly HistoryLine[];
}
