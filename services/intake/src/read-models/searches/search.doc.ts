import type { ClosingOutcome } from '../../domain/care-request/ending/outcomes.js';
import type { CarePattern } from '@samenloket/regional';

/** An offer that is open, or a place that was taken. */
export interface SearchedPlace {
  readonly offerId: string;
  readonly isTaken: boolean;
  readonly pattern: CarePattern;
  /** A temporary place leaves the family searching. */
  readonly isTemporary: boolean;
}

/** What was found of what was asked: all half-days, some of them, none; or the family no longer searches. */
export type Found = 'found' | 'partly' | 'searching' | 'stopped';

/** Whose turn it is, when a desk asks whether the family still searches: nobody is asked who has found or may choose. */
export type Turn = 'quiet' | 'asked' | 'answered' | 'none';

/** How far the search of one request is. Nothing personal is in it. */
export interface SearchDoc {
  readonly requestId: string;
  /** Null while only its offers are known. */
  readonly deskId: string | null;
  readonly status: 'unknown' | 'open' | 'closed';
  readonly outcome: ClosingOutcome | null;
  readonly wantedStart: string | null;
  readonly pattern: CarePattern | null;
  readonly places: readonly SearchedPlace[];
  readonly found: Found;
  /** A duplicate stands there once, at the request that stays. */
  readonly isInCalendar: boolean;
  /** ISO instant at which the family last let know, by itself or through its desk, that it searches. */
  readonly aliveAt: string;
  readonly question: { readonly askedAt: string; readonly answerBy: string; readonly attempt: number } | null;
  readonly turn: Turn;
  /** Brussels day on which the present question was first asked: so many a day a desk can answer. */
  readonly firstAskedOn: string | null;
}
