import type { ReferrerConsent } from '../consent/consent.commands.js';
import type { RequestWish } from '../care-request-facts.js';
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
  readonly consent?: ReferrerConsent;
  /** Of an organiser that cannot help: the family agreed on that day. */
  readonly handedOn?: { readonly organiserId: string; readonly agreedOn: string };
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
  /** The request into which the correction was put; without it, whatever it is now is corrected. */
  readonly asRead?: RequestContent;
}

export interface ChangeWantedStart {
  readonly type: 'ChangeWantedStart';
  readonly wantedStart: string;
}

export interface ChangePreferences {
  readonly type: 'ChangePreferences';
  readonly preferences: readonly string[];
  /** Absent: as it was. */
  readonly wish?: RequestWish;
  readonly terms: RegistrationTerms;
}

export type RegistrationCommand =
  RegisterCareRequest | ImportCareRequest | CorrectCareRequest | ChangeWantedStart | ChangePreferences;
