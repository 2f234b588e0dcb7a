import type { ApplicantDetails } from '../personal-details.js';

export interface AddApplicant {
  readonly type: 'AddApplicant';
  /** Random id of the person for this request. */
  readonly applicantId: string;
  readonly applicant: ApplicantDetails;
}

export interface RemoveApplicant {
  readonly type: 'RemoveApplicant';
  readonly applicantId: string;
}

export type ApplicantsCommand = AddApplicant | RemoveApplicant;
