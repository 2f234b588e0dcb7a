// Written by `npm run documents -w portal` from on-behalf.graphql: change that instead.
import type { Document } from '../graphql/document';

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

export type CareForm =
  | 'babyToddler'
  | 'outOfSchool';

export type ContactPreference =
  | 'mail'
  | 'sms'
  | 'phone'
  | 'letter'
  | 'whatsapp';

export type WishKind =
  | 'locations'
  | 'organiser'
  | 'municipality'
  | 'open';

export type ApplicantRelation =
  | 'parent'
  | 'fosterParent'
  | 'grandparent'
  | 'guardian'
  | 'otherCarer';

export type FollowUpAction =
  | 'talked'
  | 'wrote'
  | 'visited'
  | 'helpedWithForms'
  | 'referred'
  | 'triedInVain'
  | 'searchedPlace'
  | 'askedOrganiser'
  | 'other';

export type ChildInput = {
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly nationalNumber?: string | null | undefined;
};

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

export type RemarksInput = {
  readonly question?: string | null | undefined;
  readonly colleague?: string | null | undefined;
  readonly foundThrough?: string | null | undefined;
  readonly referrer?: string | null | undefined;
};

export type PriorityFactsInput = {
  readonly workOrTraining?: boolean | null | undefined;
  readonly single?: boolean | null | undefined;
  readonly lowIncome?: boolean | null | undefined;
  readonly fosterChild?: boolean | null | undefined;
  readonly healthOrCare?: boolean | null | undefined;
  readonly noDiploma?: boolean | null | undefined;
};

export type RequestFactsInput = {
  readonly nisAsked?: string | null | undefined;
  readonly nisHome?: string | null | undefined;
  readonly nisWork?: string | null | undefined;
  readonly pattern?: CarePatternInput | null | undefined;
  readonly flexible?: boolean | null | undefined;
  readonly acceptsFewerDays?: boolean | null | undefined;
  readonly acceptsLaterStart?: boolean | null | undefined;
  readonly onlyWithSiblings?: boolean | null | undefined;
  readonly ratherWithSiblings?: boolean | null | undefined;
  readonly locationFirst?: boolean | null | undefined;
  readonly tariff?: Tariff | null | undefined;
  readonly preferences?: ReadonlyArray<string> | null | undefined;
  readonly urgentReason?: UrgentReason | null | undefined;
  readonly atypicalHours?: ReadonlyArray<AtypicalHours> | null | undefined;
  readonly specialCareNeed?: boolean | null | undefined;
  readonly priorityFacts?: PriorityFactsInput | null | undefined;
  readonly siblingLocationId?: string | null | undefined;
  readonly siblingInCareUntil?: string | null | undefined;
  readonly workPercentages?: ReadonlyArray<number> | null | undefined;
  readonly staffOfOrganiserId?: string | null | undefined;
  readonly unborn?: boolean | null | undefined;
  readonly careForm?: CareForm | null | undefined;
  readonly twinOf?: string | null | undefined;
  readonly coParentingWith?: string | null | undefined;
  readonly followsRequestId?: string | null | undefined;
  readonly wish?: RequestWishInput | null | undefined;
  readonly plan?: CarePlanInput | null | undefined;
  readonly incomeTariffAttest?: boolean | null | undefined;
  readonly ocmwTariffReferral?: boolean | null | undefined;
};

export type RequestWishInput = {
  readonly kind: WishKind;
  readonly organiserId?: string | null | undefined;
  readonly nis?: string | null | undefined;
};

export type CarePlanInput = {
  readonly hours?: ReadonlyArray<HoursOfHalfDayInput> | null | undefined;
  readonly variableDaysPerWeek?: number | null | undefined;
  readonly occasionalDates?: ReadonlyArray<string> | null | undefined;
  readonly roster?: CareRosterInput | null | undefined;
};

export type HoursOfHalfDayInput = {
  readonly halfDay: HalfDay;
  readonly from: string;
  readonly to: string;
};

export type CareRosterInput = {
  readonly from: string;
  readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>>;
};

export type RegisterCareRequestInput = {
  readonly deskId?: string | null | undefined;
  readonly familyId?: string | null | undefined;
  readonly askedOn?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly wantedStart: string;
  readonly facts: RequestFactsInput;
  readonly child: ChildInput;
  readonly applicant: ApplicantInput;
  readonly remarks?: RemarksInput | null | undefined;
  readonly consentGivenOn?: string | null | undefined;
  readonly consentUntil?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type RecordFollowUpInput = {
  readonly id: string;
  readonly channel?: string | null | undefined;
  readonly action?: FollowUpAction | null | undefined;
  readonly colleague?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly nextStep?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
};

export type CarePatternInput = {
  readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>>;
};

export type RegisterForFamilyMutationVariables = Exact<{
  input: RegisterCareRequestInput;
}>;


export type RegisterForFamilyMutation = { readonly registerCareRequest: { readonly id: string, readonly position: number, readonly careRequest: { readonly number: string, readonly familyId: string | null } | null } };

export type PromoteEnquiryMutationVariables = Exact<{
  id: string;
  request: RegisterCareRequestInput;
}>;


export type PromoteEnquiryMutation = { readonly promoteEnquiry: { readonly id: string, readonly position: number, readonly careRequest: { readonly number: string, readonly familyId: string | null } | null } };

export type NoteConsentMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type NoteConsentMutation = { readonly recordFollowUp: { readonly id: string, readonly position: number } };

export const RegisterForFamily: Document<RegisterForFamilyMutation, RegisterForFamilyMutationVariables> = {
  name: 'RegisterForFamily',
  text: `mutation RegisterForFamily($input: RegisterCareRequestInput!) {
  registerCareRequest(input: $input) {
    id
    position
    careRequest {
      number
      familyId
    }
  }
}`,
};

export const PromoteEnquiry: Document<PromoteEnquiryMutation, PromoteEnquiryMutationVariables> = {
  name: 'PromoteEnquiry',
  text: `mutation PromoteEnquiry($id: ID!, $request: RegisterCareRequestInput!) {
  promoteEnquiry(id: $id, request: $request) {
    id
    position
    careRequest {
      number
      familyId
    }
  }
}`,
};

export const NoteConsent: Document<NoteConsentMutation, NoteConsentMutationVariables> = {
  name: 'NoteConsent',
  text: `mutation NoteConsent($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) {
    id
    position
  }
}`,
};
