// Written by `npm run documents -w portal` from change.graphql: change that instead.
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

export type CorrectCareRequestInput = {
  readonly id: string;
  readonly facts?: RequestFactsInput | null | undefined;
  readonly child?: ChildInput | null | undefined;
  readonly applicant?: ApplicantInput | null | undefined;
  readonly remarks?: RemarksInput | null | undefined;
};

export type CarePatternInput = {
  readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>>;
};

export type ToChangeQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type ToChangeQuery = { readonly careRequest: { readonly id: string, readonly unborn: boolean, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly preferences: ReadonlyArray<string>, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly acceptsLaterStart: boolean | null, readonly locationFirst: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null } | null };

export type ChangeStartMutationVariables = Exact<{
  id: string;
  wantedStart: string;
}>;


export type ChangeStartMutation = { readonly changeWantedStart: { readonly id: string, readonly position: number } };

export type ChangeAskedMutationVariables = Exact<{
  input: CorrectCareRequestInput;
}>;


export type ChangeAskedMutation = { readonly correctCareRequest: { readonly id: string, readonly position: number } };

export type ChangeWishesMutationVariables = Exact<{
  id: string;
  preferences: ReadonlyArray<string> | string;
}>;


export type ChangeWishesMutation = { readonly changePreferences: { readonly id: string, readonly position: number } };

export type RecordBirthMutationVariables = Exact<{
  id: string;
  birthDate: string;
  firstName?: string | null | undefined;
}>;


export type RecordBirthMutation = { readonly recordBirth: { readonly id: string, readonly position: number } };

export const ToChange: Document<ToChangeQuery, ToChangeQueryVariables> = {
  name: 'ToChange',
  text: `query ToChange($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    id
    unborn
    wantedStart
    nisAsked
    preferences
    flexible
    acceptsFewerDays
    acceptsLaterStart
    locationFirst
    onlyWithSiblings
    ratherWithSiblings
    pattern {
      weeks
    }
  }
}`,
};

export const ChangeStart: Document<ChangeStartMutation, ChangeStartMutationVariables> = {
  name: 'ChangeStart',
  text: `mutation ChangeStart($id: ID!, $wantedStart: Date!) {
  changeWantedStart(id: $id, wantedStart: $wantedStart) {
    id
    position
  }
}`,
};

export const ChangeAsked: Document<ChangeAskedMutation, ChangeAskedMutationVariables> = {
  name: 'ChangeAsked',
  text: `mutation ChangeAsked($input: CorrectCareRequestInput!) {
  correctCareRequest(input: $input) {
    id
    position
  }
}`,
};

export const ChangeWishes: Document<ChangeWishesMutation, ChangeWishesMutationVariables> = {
  name: 'ChangeWishes',
  text: `mutation ChangeWishes($id: ID!, $preferences: [ID!]!) {
  changePreferences(id: $id, preferences: $preferences) {
    id
    position
  }
}`,
};

export const RecordBirth: Document<RecordBirthMutation, RecordBirthMutationVariables> = {
  name: 'RecordBirth',
  text: `mutation RecordBirth($id: ID!, $birthDate: Date!, $firstName: String) {
  recordBirth(id: $id, birthDate: $birthDate, firstName: $firstName) {
    id
    position
  }
}`,
};
