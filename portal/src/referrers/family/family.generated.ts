// Written by `npm run documents -w portal` from family.graphql: change that instead.
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

export type Tariff =
  | 'incomeTariffOnly'
  | 'any';

export type UrgentReason =
  | 'startOfWork'
  | 'startOfTraining'
  | 'careFellAway'
  | 'crisisWithoutCare'
  | 'crisisWithCare';

export type AtypicalHours =
  | 'before7'
  | 'after18'
  | 'saturdays'
  | 'sundaysAndHolidays';

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

export type BroughtFamilyQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type BroughtFamilyQuery = { readonly careRequest: { readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly erased: boolean, readonly askedOn: string, readonly nisAsked: string | null, readonly originalStart: string | null, readonly wantedStart: string | null, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly acceptsLaterStart: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly locationFirst: boolean | null, readonly tariff: Tariff, readonly incomeTariffAttest: boolean | null, readonly ocmwTariffReferral: boolean | null, readonly urgentReason: UrgentReason | null, readonly atypicalHours: ReadonlyArray<AtypicalHours>, readonly specialCareNeed: boolean, readonly unborn: boolean, readonly ageInMonthsAtStart: number | null, readonly desk: { readonly name: string | null }, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly urgency: { readonly provenOn: string | null, readonly dueOn: string | null } | null, readonly priorityFacts: { readonly workOrTraining: boolean, readonly single: boolean, readonly lowIncome: boolean, readonly fosterChild: boolean, readonly healthOrCare: boolean, readonly noDiploma: boolean } | null, readonly preferredLocations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type BroughtFamilyContactQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type BroughtFamilyContactQuery = { readonly careRequest: { readonly child: { readonly firstName: string | null, readonly lastName: string | null, readonly birthDate: string | null } | null, readonly applicant: { readonly firstName: string | null, readonly lastName: string | null, readonly relation: ApplicantRelation | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null, readonly contactPreference: ContactPreference | null, readonly street: string | null, readonly postcode: string | null } | null, readonly otherApplicants: ReadonlyArray<{ readonly id: string, readonly details: { readonly firstName: string | null, readonly lastName: string | null, readonly relation: ApplicantRelation | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null, readonly contactPreference: ContactPreference | null, readonly street: string | null, readonly postcode: string | null } | null }> | null } | null };

export type PersonFragment = { readonly firstName: string | null, readonly lastName: string | null, readonly relation: ApplicantRelation | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null, readonly contactPreference: ContactPreference | null, readonly street: string | null, readonly postcode: string | null };

export type StopFollowingMutationVariables = Exact<{
  id: string;
}>;


export type StopFollowingMutation = { readonly withdrawConsent: { readonly id: string, readonly position: number } };

export const BroughtFamily: Document<BroughtFamilyQuery, BroughtFamilyQueryVariables> = {
  name: 'BroughtFamily',
  text: `query BroughtFamily($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    id
    number
    status
    erased
    askedOn
    nisAsked
    originalStart
    wantedStart
    flexible
    acceptsFewerDays
    acceptsLaterStart
    onlyWithSiblings
    ratherWithSiblings
    locationFirst
    tariff
    incomeTariffAttest
    ocmwTariffReferral
    urgentReason
    atypicalHours
    specialCareNeed
    unborn
    ageInMonthsAtStart
    desk {
      name
    }
    pattern {
      weeks
    }
    urgency {
      provenOn
      dueOn
    }
    priorityFacts {
      workOrTraining
      single
      lowIncome
      fosterChild
      healthOrCare
      noDiploma
    }
    preferredLocations {
      id
      name
    }
  }
}`,
};

export const BroughtFamilyContact: Document<BroughtFamilyContactQuery, BroughtFamilyContactQueryVariables> = {
  name: 'BroughtFamilyContact',
  text: `query BroughtFamilyContact($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    child {
      firstName
      lastName
      birthDate
    }
    applicant {
      ...Person
    }
    otherApplicants {
      id
      details {
        ...Person
      }
    }
  }
}
fragment Person on Applicant {
  firstName
  lastName
  relation
  phone
  email
  language
  contactPreference
  street
  postcode
}`,
};

export const StopFollowing: Document<StopFollowingMutation, StopFollowingMutationVariables> = {
  name: 'StopFollowing',
  text: `mutation StopFollowing($id: ID!) {
  withdrawConsent(id: $id) {
    id
    position
  }
}`,
};
