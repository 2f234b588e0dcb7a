import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { DeclaredFact } from '../../domain/care-request/facts/facts.events.js';
import type { Link } from '../../domain/care-request/links/links.rules.js';
import type { FollowUpAction } from '../../domain/care-request/follow-up/follow-up.events.js';
import type { Grant } from '../../domain/care-request/sharing/sharing.rules.js';
import type { ClosingOutcome, LapseReason } from '../../domain/care-request/ending/outcomes.js';
import type { ApplicantDetails, ChildDetails, Remarks } from '../../domain/care-request/personal-details.js';

export interface FollowUpDoc {
  readonly id: string;
  /** ISO instant. */
  readonly happenedAt: string;
  readonly channel?: string;
  readonly action?: FollowUpAction;
  readonly colleague: string | null;
  readonly note: string | null;
  readonly nextStep: NextStepDoc | null;
}

/** What has to be done next, until it is done. */
export interface NextStepDoc {
  readonly stepId: string;
  readonly what: string | null;
  /** ISO date. */
  readonly dueOn: string;
  /** ISO instant. */
  readonly doneAt: string | null;
}

/** The colleague who follows the request up. */
export interface AssignmentDoc {
  /** Random id of the person. */
  readonly to: string;
  readonly colleague: string | null;
}

/** Somebody who acts for the request beside the applicant. */
export interface OtherApplicantDoc {
  readonly applicantId: string;
  readonly applicant: ApplicantDetails | null;
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
  /** Keys of the places it wishes: what organisers find it by. */
  readonly wishes: readonly string[];
  readonly child: ChildDetails | null;
  readonly applicant: ApplicantDetails | null;
  readonly remarks: Remarks | null;
  /** Names as they are searched. */
  readonly names: readonly string[];
  /** The number as it is searched. */
  readonly numbers: readonly string[];
  readonly closure: ClosureDoc | null;
  readonly followUps: readonly FollowUpDoc[];
  readonly declaredFacts: readonly DeclaredFact[];
  readonly grants: readonly Grant[];
  readonly referrerId: string | null;
  /** ISO date, the last day of that consent; null: until it is withdrawn. */
  readonly referrerUntil: string | null;
  /** The organiser that could not help and handed the question on. */
  readonly handedOnBy: string | null;
  readonly otherApplicants: readonly OtherApplicantDoc[];
  readonly links: readonly Link[];
  /** ISO date from which the urgent term counts. */
  readonly urgencyProvenOn: string | null;
  readonly assignment: AssignmentDoc | null;
  /** ISO date on which the first of what has to be done is due. */
  readonly nextDueOn: string | null;
  /** The request of the same desk that took this one in. */
  readonly mergedInto: string | null;
  /** Requests that this one took in. */
  readonly merged: readonly string[];
  /** The request of the same child that was asked first, once both desks confirmed it. */
  readonly sameChildAs: string | null;
  readonly history: readonly HistoryLine[];
}
