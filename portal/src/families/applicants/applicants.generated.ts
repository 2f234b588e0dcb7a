// Written by `npm run documents -w portal` from applicants.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ContactPreference =
  | 'mail'
  | 'sms'
  | 'phone'
  | 'letter'
  | 'whatsapp';

export type ApplicantRelation =
  | 'parent'
  | 'fosterParent'
  | 'grandparent'
  | 'guardian'
  | 'otherCarer';

export type ApplicantInput = {
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly relation?: ApplicantRelation | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly contactPreference?: ContactPreference | null | undefined;
  readonly street?: string | null | undefined;
  readonly postcode?: string | null | undefined;
};

export type AddApplicantMutationVariables = Exact<{
  id: string;
  applicant: ApplicantInput;
}>;


export type AddApplicantMutation = { readonly addApplicant: { readonly id: string, readonly position: number } };

export type RemoveApplicantMutationVariables = Exact<{
  id: string;
  applicantId: string;
}>;


export type RemoveApplicantMutation = { readonly removeApplicant: { readonly id: string, readonly position: number } };

export const AddApplicant: Document<AddApplicantMutation, AddApplicantMutationVariables> = {
  name: 'AddApplicant',
  text: `mutation AddApplicant($id: ID!, $applicant: ApplicantInput!) {
  addApplicant(id: $id, applicant: $applicant) {
    id
    position
  }
}`,
};

export const RemoveApplicant: Document<RemoveApplicantMutation, RemoveApplicantMutationVariables> = {
  name: 'RemoveApplicant',
  text: `mutation RemoveApplicant($id: ID!, $applicantId: ID!) {
  removeApplicant(id: $id, applicantId: $applicantId) {
    id
    position
  }
}`,
};
