export interface TransferCareRequest {
  readonly type: 'TransferCareRequest';
  readonly toDeskId: string;
  readonly explanation?: string;
  /** ISO date until which the former desk may look along; absent: it no longer may. */
  readonly lookAlongUntil?: string;
  /** ISO date. */
  readonly today: string;
  /** It goes with the request that it was merged into. */
  readonly withMerged?: true;
}

export interface GrantAccess {
  readonly type: 'GrantAccess';
  readonly deskId: string;
  readonly from: string;
  readonly until?: string;
}

export interface RevokeAccess {
  readonly type: 'RevokeAccess';
  readonly deskId: string;
  /** ISO date from which it holds. */
  readonly on: string;
}

export type SharingCommand = TransferCareRequest | GrantAccess | RevokeAccess;
