import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { CareRequestFacts } from '../care-request-facts.js';
import type { ApplicantDetails, ChildDetails, Remarks } from '../personal-details.js';

/** The way in: who brought the request, or the desk's files. */
export type RequestSource = 'family' | 'desk' | 'referrer' | 'organiser' | 'import';

/** All of a request, as it was brought in. */
export interface RequestContent {
  readonly facts: CareRequestFacts;
  readonly child: Personal<ChildDetails>;
  readonly applicant: Personal<ApplicantDetails>;
  readonly remarks: Personal<Remarks>;
}

export type RegistrationEvent =
  | DomainEvent<'CareRequestRegistered', RequestContent & { source: RequestSource }>
  /** Replaces all that was brought in; counts from the registration on. */
  | DomainEvent<'CareRequestCorrected', RequestContent & { source: RequestSource }>
  | DomainEvent<'WantedStartChanged', { wantedStart: string }>
  /** From now on; carries the facts whole, so that its readers need not fold the stream. */
  | DomainEvent<'PreferencesChanged', { facts: CareRequestFacts }>;

const content = {
  facts: 'clear',
  child: 'personal',
  applicant: 'personal',
  remarks: 'personal',
  source: 'clear',
} as const;

export const registrationEvents = defineEvents<RegistrationEvent>({
  CareRequestRegistered: { version: 1, fields: content },
  CareRequestCorrected: { version: 1, fields: content },
  WantedStartChanged: { version: 1, fields: { wantedStart: 'clear' } },
  PreferencesChanged: { version: 1, fields: { facts: 'clear' } },
});
