// Written by `npm run documents -w portal` from sudden-closure.graphql: change that instead.
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

export type LegalGround =
  | 'consent'
  | 'contract'
  | 'legalObligation'
  | 'vitalInterest'
  | 'publicInterest'
  | 'legitimateInterest';

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

export type ToldChildInput = {
  readonly reference: string;
  readonly enrolmentId?: string | null | undefined;
  readonly household?: string | null | undefined;
  readonly pattern?: CarePatternInput | null | undefined;
  readonly child: ChildInput;
  readonly applicant: ApplicantInput;
};

export type AddToCallListInput = {
  readonly closureId: string;
  readonly legalGround: LegalGround;
  readonly children: ReadonlyArray<ToldChildInput>;
};

export type CarePatternInput = {
  readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>>;
};

export type CloseSuddenlyInput = {
  readonly locationId: string;
  readonly from: string;
  readonly closureId?: string | null | undefined;
  readonly legalGround?: LegalGround | null | undefined;
};

export type ClosingPlaceQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type ClosingPlaceQuery = { readonly location: { readonly id: string, readonly name: string, readonly suddenClosures: ReadonlyArray<{ readonly closureId: string, readonly from: string, readonly children: number }> } | null };

export type PlaceEnrolmentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type PlaceEnrolmentsQuery = { readonly location: { readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly birthMonth: string | null, readonly start: string, readonly until: string | null, readonly request: { readonly id: string } | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CloseSuddenlyMutationVariables = Exact<{
  input: CloseSuddenlyInput;
}>;


export type CloseSuddenlyMutation = { readonly closeSuddenly: { readonly closureId: string, readonly position: number } };

export type AddToCallListMutationVariables = Exact<{
  input: AddToCallListInput;
}>;


export type AddToCallListMutation = { readonly addToCallList: { readonly closureId: string, readonly position: number } };

export const ClosingPlace: Document<ClosingPlaceQuery, ClosingPlaceQueryVariables> = {
  name: 'ClosingPlace',
  text: `query ClosingPlace($id: ID!, $afterPosition: Position) {
  location(id: $id, afterPosition: $afterPosition) {
    id
    name
    suddenClosures {
      closureId
      from
      children
    }
  }
}`,
};

export const PlaceEnrolments: Document<PlaceEnrolmentsQuery, PlaceEnrolmentsQueryVariables> = {
  name: 'PlaceEnrolments',
  text: `query PlaceEnrolments($id: ID!, $after: String, $afterPosition: Position) {
  location(id: $id, afterPosition: $afterPosition) {
    enrolments(first: 100, after: $after) {
      nodes {
        id
        birthMonth
        start
        until
        request {
          id
        }
        pattern {
          weeks
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
};

export const CloseSuddenly: Document<CloseSuddenlyMutation, CloseSuddenlyMutationVariables> = {
  name: 'CloseSuddenly',
  text: `mutation CloseSuddenly($input: CloseSuddenlyInput!) {
  closeSuddenly(input: $input) {
    closureId
    position
  }
}`,
};

export const AddToCallList: Document<AddToCallListMutation, AddToCallListMutationVariables> = {
  name: 'AddToCallList',
  text: `mutation AddToCallList($input: AddToCallListInput!) {
  addToCallList(input: $input) {
    closureId
    position
  }
}`,
};
