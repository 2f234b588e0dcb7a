export interface WithdrawConsent {
  readonly type: 'WithdrawConsent';
  readonly on: string;
}

export type ConsentCommand = WithdrawConsent;
