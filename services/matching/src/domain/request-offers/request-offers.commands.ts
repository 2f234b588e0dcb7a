import type { CarePattern } from '@samenloket/regional';
import type {
  AnswerTerms,
  CancelledBy,
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
  | { readonly held: true; readonly placeGroupId: string }
  | {
      readonly held: false;
      readonly reason: 'full' | 'noGroup';
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
  readonly reason?: string;
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

export interface WithdrawOpenOffers {
  readonly type: 'withdrawOpenOffers';
  readonly cause: WithdrawalCause;
  readonly now: string;
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
  | ExpireOffer
  | WithdrawOffer
  | CancelAcceptance
  | WithdrawOpenOffers
  | ImportHistory;
