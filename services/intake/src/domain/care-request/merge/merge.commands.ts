/** This request turns out to be the same as another one of its desk, which stays. */
export interface MergeCareRequest {
  readonly type: 'MergeCareRequest';
  readonly intoRequestId: string;
  readonly intoDeskId: string;
  readonly explanation?: string;
}

export interface UnmergeCareRequest {
  readonly type: 'UnmergeCareRequest';
  readonly colleague?: string;
}

export type MergeCommand = MergeCareRequest | UnmergeCareRequest;
