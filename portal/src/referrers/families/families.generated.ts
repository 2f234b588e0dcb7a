// Written by `npm run documents -w portal` from families.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type HalfDay =
  | 'mo_am'
  | 'mo_pm'
  | 'tu_am'
  | 'tu_pm'
  | 'we_am'
  | 'we_pm'
  | 'th_am'
  | 'th_pm'
  | 'fr_am'
  | 'fr_pm'
  | 'sa_am'
  | 'sa_pm'
  | 'su_am'
  | 'su_pm';

export type CareRequestStatus =
  | 'open'
  | 'closed';

export type ContactPreference =
  | 'mail'
  | 'sms'
  | 'phone'
  | 'letter'
  | 'whatsapp';

export type BroughtFamiliesQueryVariables = Exact<{
  named: boolean;
  afterPosition?: number | null | undefined;
}>;


export type BroughtFamiliesQuery = { readonly myRequests: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly erased: boolean, readonly askedOn: string, readonly nisAsked: string | null, readonly originalStart: string | null, readonly wantedStart: string | null, readonly desk: { readonly name: string | null }, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null, readonly applicant?: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null, readonly email: string | null, readonly contactPreference: ContactPreference | null } | null }> };

export const BroughtFamilies: Document<BroughtFamiliesQuery, BroughtFamiliesQueryVariables> = {
  name: 'BroughtFamilies',
  text: `query BroughtFamilies($named: Boolean!, $afterPosition: Position) {
  myRequests(afterPosition: $afterPosition) {
    id
    number
    status
    erased
    askedOn
    nisAsked
    originalStart
    wantedStart
    desk {
      name
    }
    pattern {
      weeks
    }
    child @include(if: $named) {
      firstName
      lastName
    }
    applicant @include(if: $named) {
      firstName
      lastName
      phone
      email
      contactPreference
    }
  }
}`,
};
