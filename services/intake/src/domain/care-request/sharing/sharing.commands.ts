export interface TransferCareRequest {
  readonly type: 'TransferCareRequest';
  readonly toDeskId: string;
  readonly explanation?: string;
}

export interface GrantAccess {
  readonly type: 'GrantAccess';
  readonly deskId: string;
  readonly from: string;
  readonly until?: string;
}

export type SharingCommand = TransferCareRequest | GrantAccess;
