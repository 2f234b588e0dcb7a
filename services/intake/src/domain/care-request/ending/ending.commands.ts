import type { ClosingOutcome, LapseReason } from './outcomes.js';

export interface CloseCareRequest {
  readonly type: 'CloseCareRequest';
  readonly outcome: ClosingOutcome;
  readonly reason?: LapseReason;
  /** With outcome `duplicate`: the request that stays. */
  readonly duplicateOf?: string;
  readonly explanation?: string;
}

export interface ReopenCareRequest {
  readonly type: 'ReopenCareRequest';
  readonly colleague?: string;
}

export interface EraseFamily {
  readonly type: 'EraseFamily';
  readonly familyId: string;
}

export type EndingCommand = CloseCareRequest | ReopenCareRequest | EraseFamily;
