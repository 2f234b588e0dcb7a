import type { PriorityFact } from './care-request-facts.js';
import type { IdentityHashKind, RequestContent, RequestSource } from './care-request.events.js';
import type { ClosingOutcome, LapseReason } from './outcomes.js';

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

export interface CloseCareRequest {
  readonly type: 'CloseCareRequest';
  readonly outcome: ClosingOutcome;
  readonly reason?: LapseReason;
  /** With outcome `duplicate`: the request that stays. */
  readonly duplicateOf?: string;
  readonly explanation?: string;
}

/** The other request of a suggestion; `otherDeskId` is the desk it is at. */
export interface SuggestSameChild {
  readonly type: 'SuggestSameChild';
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
}

export type CareRequestCommand =
  | RegisterCareRequest
  | ImportCareRequest
  | CorrectCareRequest
  | { readonly type: 'ChangeWantedStart'; readonly wantedStart: string }
  | {
      readonly type: 'ChangePreferences';
      readonly preferences: readonly string[];
      readonly terms: RegistrationTerms;
    }
  | { readonly type: 'RecordBirth'; readonly birthDate: string; readonly firstName?: string }
  | {
      readonly type: 'RecordFollowUp';
      readonly channel?: string;
      readonly colleague?: string;
      readonly note?: string;
    }
  | {
      readonly type: 'DeclareFact';
      readonly fact: PriorityFact;
      readonly holds: boolean;
      readonly declaredOn: string;
      readonly source: string;
      readonly detail?: string;
    }
  | CloseCareRequest
  | { readonly type: 'ReopenCareRequest'; readonly colleague?: string }
  | { readonly type: 'TransferCareRequest'; readonly toDeskId: string; readonly explanation?: string }
  | {
      readonly type: 'GrantAccess';
      readonly deskId: string;
      readonly from: string;
      readonly until?: string;
    }
  | { readonly type: 'WithdrawConsent'; readonly on: string }
  | SuggestSameChild
  | {
      readonly type: 'ConfirmSameChild';
      readonly otherRequestId: string;
      readonly deskIds: readonly string[];
    }
  | { readonly type: 'RejectSameChild'; readonly otherRequestId: string; readonly deskIds: readonly string[] }
  | { readonly type: 'EraseFamily'; readonly familyId: string };
