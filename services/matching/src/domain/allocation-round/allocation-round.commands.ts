import type {
  Computation,
  FreezeRefusal,
  FrozenInputs,
  RoundAnnouncement,
  RoundDeviation,
  SettledOffers,
} from './allocation-round.events.js';
import type { RoundPlaces } from './allocation-round.state.js';
import type { CancelReason } from './round-reasons.js';

interface Now {
  /** ISO instant. */
  readonly now: string;
}

export interface AnnounceRound extends Now, RoundAnnouncement {
  readonly type: 'announceRound';
}

export interface StartFreezing extends Now, RoundPlaces {
  readonly type: 'startFreezing';
}

export interface RefuseFreeze extends Now {
  readonly type: 'refuseFreeze';
  readonly attemptId: string;
  readonly refusal: FreezeRefusal;
}

export interface RecordFreeze extends Now {
  readonly type: 'recordFreeze';
  readonly attemptId: string;
  readonly frozen: FrozenInputs;
}

export interface RecordComputation extends Now {
  readonly type: 'recordComputation';
  readonly computation: Computation;
}

export interface RecordCheckFailure extends Now {
  readonly type: 'recordCheckFailure';
  readonly rules: readonly string[];
  readonly deviationIds: readonly string[];
}

export interface ConfirmProposals extends Now {
  readonly type: 'confirmProposals';
  readonly organiserId: string;
  /** Of what was looked at; absent: of what is proposed now. */
  readonly proposalsHash?: string;
}

export interface WithdrawConfirmation extends Now {
  readonly type: 'withdrawConfirmation';
  readonly organiserId: string;
}

export interface Deviate extends Now, RoundDeviation {
  readonly type: 'deviate';
}

export interface UndoDeviation extends Now {
  readonly type: 'undoDeviation';
  readonly deviationId: string;
}

export interface StartPublishing extends Now {
  readonly type: 'startPublishing';
}

export interface RecordOffers extends Now, SettledOffers {
  readonly type: 'recordOffers';
}

export interface RecordPublication extends Now {
  readonly type: 'recordPublication';
  readonly seed: string;
}

export interface CancelRound extends Now {
  readonly type: 'cancelRound';
  readonly reason: CancelReason;
}

export type AllocationRoundCommand =
  | AnnounceRound
  | StartFreezing
  | RefuseFreeze
  | RecordFreeze
  | RecordComputation
  | RecordCheckFailure
  | ConfirmProposals
  | WithdrawConfirmation
  | Deviate
  | UndoDeviation
  | StartPublishing
  | RecordOffers
  | RecordPublication
  | CancelRound;
