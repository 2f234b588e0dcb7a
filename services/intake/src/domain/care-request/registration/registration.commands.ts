import type { RequestContent, RequestSource } from './registration.events.js';

/** What the desk agreed that holds on the day of the command; null is no limit. */
export interface RegistrationTerms {
  readonly earliestRegistrationMonths: number | null;
  readonly maximumPreferences: number | null;
}

export interface RegisterCareRequest {
  readonly type: 'RegisterCareRequest';
  readonly content: RequestContent;
  readonly source: Exclude<RequestSource, 'import'>;
  readonly terms: RegistrationTerms;
  /** Required of a referrer: the family agreed that it asks for them. */
  readonly consent?: { readonly referrerId: string; readonly on: string };
}

/** A row of the desk's files: nothing is refused, what is the same changes nothing. */
export interface ImportCareRequest {
  readonly type: 'ImportCareRequest';
  readonly content: RequestContent;
}

export interface CorrectCareRequest {
  readonly type: 'CorrectCareRequest';
  readonly content: RequestContent;
  readonly source: Exclude<RequestSource, 'import'>;
  readonly terms: RegistrationTerms;
}

export interface ChangeWantedStart {
  readonly type: 'ChangeWantedStart';
  readonly wantedStart: string;
}

export interface ChangePreferences {
  readonly type: 'ChangePreferences';
  readonly preferences: readonly string[];
  readonly terms: RegistrationTerms;
}

export type RegistrationCommand =
  RegisterCareRequest | ImportCareRequest | CorrectCareRequest | ChangeWantedStart | ChangePreferences;
