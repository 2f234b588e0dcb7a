import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { CareRequestFacts, PriorityFact } from './care-request-facts.js';
import type { ClosingOutcome, LapseReason } from './outcomes.js';
import type { ApplicantDetails, ChildDetails, Remarks } from './personal-details.js';

/** The way in: who brought the request, or the desk's files. */
export type RequestSource = 'family' | 'desk' | 'referrer' | 'organiser' | 'import';

/** All of a request, as it was brought in. */
export interface RequestContent {
  readonly facts: CareRequestFacts;
  readonly child: Personal<ChildDetails>;
  readonly applicant: Personal<ApplicantDetails>;
  readonly remarks: Personal<Remarks>;
}

/** What of two requests agrees, found by comparing keyed hashes. */
export const identityHashKinds = ['child', 'applicantPhone', 'applicantEmail', 'nationalNumber'] as const;
export type IdentityHashKind = (typeof identityHashKinds)[number];

export type CareRequestEvent =
  | DomainEvent<'CareRequestRegistered', RequestContent & { source: RequestSource }>
  /** Replaces all that was brought in; counts from the registration on. */
  | DomainEvent<'CareRequestCorrected', RequestContent & { source: RequestSource }>
  | DomainEvent<'WantedStartChanged', { wantedStart: string }>
  /** From now on; carries the facts whole, so that its readers need not fold the stream. */
  | DomainEvent<'PreferencesChanged', { facts: CareRequestFacts }>
  | DomainEvent<'ChildBorn', { birthMonth: string; birthDate: Personal<string>; firstName: Personal<string> }>
  | DomainEvent<'FollowUpRecorded', { channel?: string; colleague: Personal<string>; note: Personal<string> }>
  /** Declared later than the request: kept with its date and source, ranks nothing again. */
  | DomainEvent<
      'FactDeclared',
      { fact: PriorityFact; holds: boolean; declaredOn: string; source: string; detail: Personal<string> }
    >
  | DomainEvent<
      'CareRequestClosed',
      { outcome: ClosingOutcome; reason?: LapseReason; duplicateOf?: string; explanation: Personal<string> }
    >
  | DomainEvent<'CareRequestReopened', { colleague: Personal<string> }>
  | DomainEvent<'CareRequestTransferred', { toDeskId?: string; explanation: Personal<string> }>
  /** Another desk may open the file, until a date when there is one. */
  | DomainEvent<'AccessGranted', { deskId: string; from: string; until?: string }>
  | DomainEvent<'ReferrerConsentGiven', { referrerId: string; on: string }>
  | DomainEvent<'ReferrerConsentWithdrawn', { referrerId: string; on: string }>
  | DomainEvent<
      'SameChildSuggested',
      { otherRequestId: string; otherDeskId: string; agreeing: readonly IdentityHashKind[] }
    >
  | DomainEvent<'SameChildConfirmedByDesk', { otherRequestId: string; deskId: string }>
  /** Both desks confirmed: counted once in the region, at the request that was asked first. */
  | DomainEvent<'SameChildConfirmed', { firstRequestId: string }>
  | DomainEvent<'SameChildRejected', { otherRequestId: string; deskId: string }>
  | DomainEvent<'FamilyErased', { familyId: string }>;

const content = {
  facts: 'clear',
  child: 'personal',
  applicant: 'personal',
  remarks: 'personal',
  source: 'clear',
} as const;

export const careRequestEvents = defineEvents<CareRequestEvent>({
  CareRequestRegistered: { version: 1, fields: content },
  CareRequestCorrected: { version: 1, fields: content },
  WantedStartChanged: { version: 1, fields: { wantedStart: 'clear' } },
  PreferencesChanged: { version: 1, fields: { facts: 'clear' } },
  ChildBorn: {
    version: 1,
    fields: { birthMonth: 'clear', birthDate: 'personal', firstName: 'personal' },
  },
  FollowUpRecorded: {
    version: 1,
    fields: { channel: 'clear', colleague: 'personal', note: 'personal' },
  },
  FactDeclared: {
    version: 1,
    fields: { fact: 'clear', holds: 'clear', declaredOn: 'clear', source: 'clear', detail: 'personal' },
  },
  CareRequestClosed: {
    version: 1,
    fields: { outcome: 'clear', reason: 'clear', duplicateOf: 'clear', explanation: 'personal' },
  },
  CareRequestReopened: { version: 1, fields: { colleague: 'personal' } },
  CareRequestTransferred: { version: 1, fields: { toDeskId: 'clear', explanation: 'personal' } },
  AccessGranted: { version: 1, fields: { deskId: 'clear', from: 'clear', until: 'clear' } },
  ReferrerConsentGiven: { version: 1, fields: { referrerId: 'clear', on: 'clear' } },
  ReferrerConsentWithdrawn: { version: 1, fields: { referrerId: 'clear', on: 'clear' } },
  SameChildSuggested: {
    version: 1,
    fields: { otherRequestId: 'clear', otherDeskId: 'clear', agreeing: 'clear' },
  },
  SameChildConfirmedByDesk: { version: 1, fields: { otherRequestId: 'clear', deskId: 'clear' } },
  SameChildConfirmed: { version: 1, fields: { firstRequestId: 'clear' } },
  SameChildRejected: { version: 1, fields: { otherRequestId: 'clear', deskId: 'clear' } },
  FamilyErased: { version: 1, fields: { familyId: 'clear' } },
});
