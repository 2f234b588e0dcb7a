import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { ApplicantDetails } from '../personal-details.js';

/** Who acts for a request beside the applicant who made it. */
export type ApplicantsEvent =
  | DomainEvent<'ApplicantAdded', { applicantId: string; applicant: Personal<ApplicantDetails> }>
  | DomainEvent<'ApplicantRemoved', { applicantId: string }>;

export const applicantsEvents = defineEvents<ApplicantsEvent>({
  ApplicantAdded: { version: 1, fields: { applicantId: 'clear', applicant: 'personal' } },
  ApplicantRemoved: { version: 1, fields: { applicantId: 'clear' } },
});
