import type { CarePattern } from '@samenloket/regional';
import type { DeclineReason } from './decline-reasons.js';
import type {
  AnswerTerms,
  CancelledBy,
  CapacityRefusal,
  FullHalfDay,
  HistoryEvent,
  Place,
  Purpose,
  WithdrawalCause,
} from './request-offers.events.js';

interface OfOffer {
  readonly offerId: string;
  /** ISO instant. */
  readonly now: string;
}

export type HoldOutcome =
  | { readonly held: true; readonly placeGroupId: string; readonly until?: string }
  | {
      readonly held: false;
      readonly reason: CapacityRefusal;
      readonly shortages: readonly FullHalfDay[];
    };

/** A row of a desk's files about an offer; which fields there are follows from the kind. */
export interface HistoryEntry {
  readonly key: string;
  readonly kind: HistoryEvent['type'];
  /** ISO instant, UTC. */
  readonly happenedAt: string;
  readonly offerId: string;
  readonly locationId?: string;
  readonly start?: string;
  readonly pattern?: CarePattern;
  readonly channel?: string;
  readonly by?: CancelledBy;
}

export interface RequestOffer extends OfOffer, AnswerTerms {
  readonly type: 'requestOffer';
  readonly deskId: string;
  readonly familyId: string;
  readonly purpose: Purpose;
  readonly place: Place;
  /** ISO date. */
  readonly introductionVisitOn?: string;
}

export interface RecordHold extends OfOffer {
  readonly type: 'recordHold';
  readonly outcome: HoldOutcome;
}

export interface ResendOffer extends OfOffer {
  readonly type: 'resendOffer';
  readonly channel?: string;
  /** For an imported offer, that has none of its own. */
  readonly terms: AnswerTerms;
}

/** Without `start` or `pattern`: as offered. */
export interface AcceptOffer extends OfOffer {
  readonly type: 'acceptOffer';
  readonly start?: string;
  readonly pattern?: CarePattern;
}

export interface DeclineOffer extends OfOffer {
  readonly type: 'declineOffer';
  readonly reason?: DeclineReason;
}

export interface PlanIntroductionVisit extends OfOffer {
  readonly type: 'planIntroductionVisit';
  /** ISO date. */
  readonly on: string;
  readonly withDesk: boolean;
}

export interface ExpireOffer extends OfOffer {
  readonly type: 'expireOffer';
}

export interface WithdrawOffer extends OfOffer {
  readonly type: 'withdrawOffer';
  readonly cause: WithdrawalCause;
}

export interface CancelAcceptance extends OfOffer {
  readonly type: 'cancelAcceptance';
  readonly by: CancelledBy;
}

interface OfRequest {
  /** ISO instant. */
  readonly now: string;
}

/** `because`: the id of what happened in intake. What is told twice is done once. */
export interface CloseRequest extends OfRequest {
  readonly type: 'closeRequest';
  readonly because: string;
}

export interface ReopenRequest extends OfRequest {
  readonly type: 'reopenRequest';
  readonly because: string;
}

export interface KnowSameChild extends OfRequest {
  readonly type: 'knowSameChild';
  readonly otherRequestId: string;
}

export interface UndoSameChild extends OfRequest {
  readonly type: 'undoSameChild';
  readonly otherRequestId: string;
}

/** All places that the child has by the other request now, by offer. */
export interface RecordPlacesElsewhere extends OfRequest {
  readonly type: 'recordPlacesElsewhere';
  readonly otherRequestId: string;
  readonly places: Readonly<Record<string, Place>>;
}

export interface TellNoPlace extends OfRequest {
  readonly type: 'tellNoPlace';
  readonly locationId: string;
}

export interface ImportHistory {
  readonly type: 'importHistory';
  readonly deskId: string;
  readonly familyId: string;
  readonly entries: readonly HistoryEntry[];
}

export type RequestOffersCommand =
  | RequestOffer
  | RecordHold
  | ResendOffer
  | AcceptOffer
  | DeclineOffer
  | PlanIntroductionVisit
  | ExpireOffer
  | WithdrawOffer
  | CancelAcceptance
  | CloseRequest
  | ReopenRequest
  | KnowSameChild
  | UndoSameChild
  | RecordPlacesElsewhere
  | TellNoPlace
  | ImportHistory;
