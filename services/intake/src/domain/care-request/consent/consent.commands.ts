/** ISO dates; `until` is the last day on which the referrer follows the request. */
export interface ReferrerConsent {
  readonly referrerId: string;
  readonly on: string;
  readonly until?: string;
}

export interface GiveConsent extends ReferrerConsent {
  readonly type: 'GiveConsent';
}

export interface WithdrawConsent {
  readonly type: 'WithdrawConsent';
  readonly on: string;
}

export type ConsentCommand = GiveConsent | WithdrawConsent;
