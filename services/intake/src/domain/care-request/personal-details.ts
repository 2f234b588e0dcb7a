/** Who the child is. Always stored encrypted, as a whole. */
export interface ChildDetails {
  readonly firstName?: string;
  readonly lastName?: string;
  /** ISO date; the expected date while the child is unborn. */
  readonly birthDate?: string;
}

export const applicantRelations = [
  'parent',
  'fosterParent',
  'grandparent',
  'guardian',
  'otherCarer',
] as const;

/** Who asks for the child, and how to reach them: a parent or another carer. Always stored encrypted, as a whole. */
export interface ApplicantDetails {
  readonly firstName?: string;
  readonly lastName?: string;
  /** Of the child. */
  readonly relation?: (typeof applicantRelations)[number];
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
  readonly contactPreference?: 'mail' | 'sms' | 'phone' | 'letter' | 'whatsapp';
  readonly street?: string;
  readonly postcode?: string;
}

/** What people wrote down about it. Free text may name anybody, so it is stored encrypted. */
export interface Remarks {
  /** The question in the family's words. */
  readonly question?: string;
  /** The colleague who took it down. */
  readonly colleague?: string;
  readonly foundThrough?: string;
  readonly referrer?: string;
}
