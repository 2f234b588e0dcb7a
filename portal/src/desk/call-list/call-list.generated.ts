// Written by `npm run documents -w portal` from call-list.graphql: change that instead.
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

export type CallState =
  | 'toCall'
  | 'noAnswer'
  | 'reached'
  | 'placed';

export type CallResult =
  | 'reached'
  | 'noAnswer';

export type RecordCallInput = {
  readonly closureId: string;
  readonly entryId: string;
  readonly callId?: string | null | undefined;
  readonly result: CallResult;
  readonly colleague?: string | null | undefined;
  readonly note?: string | null | undefined;
};

export type TakeBackCallInput = {
  readonly closureId: string;
  readonly entryId: string;
  readonly callId: string;
};

export type CallListQueryVariables = Exact<{
  id: string;
}>;


export type CallListQuery = { readonly callList: { readonly closureId: string, readonly deskId: string, readonly from: string, readonly children: number, readonly location: { readonly id: string, readonly name: string }, readonly progress: { readonly toCall: number, readonly noAnswer: number, readonly reached: number, readonly placed: number }, readonly lines: ReadonlyArray<{ readonly id: string, readonly deskId: string, readonly state: CallState, readonly lastCallId: string | null, readonly birthMonth: string | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly request: { readonly id: string, readonly number: string, readonly familyId: string | null } | null, readonly earlierRequest: { readonly erased: boolean } | null }> } };

export type CallContactsQueryVariables = Exact<{
  id: string;
}>;


export type CallContactsQuery = { readonly callList: { readonly lines: ReadonlyArray<{ readonly id: string, readonly request: { readonly id: string, readonly child: { readonly firstName: string | null, readonly lastName: string | null } | null, readonly applicant: { readonly firstName: string | null, readonly lastName: string | null, readonly relation: ApplicantRelation | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null, readonly contactPreference: ContactPreference | null, readonly street: string | null, readonly postcode: string | null } | null } | null }> } };

export type TakeBackCallMutationVariables = Exact<{
  input: TakeBackCallInput;
}>;


export type TakeBackCallMutation = { readonly takeBackCall: { readonly closureId: string, readonly position: number } };

export type RecordCallMutationVariables = Exact<{
  input: RecordCallInput;
}>;


export type RecordCallMutation = { readonly recordCall: { readonly closureId: string, readonly position: number } };

export const CallList: Document<CallListQuery, CallListQueryVariables> = {
  name: 'CallList',
  text: `query CallList($id: ID!) {
  callList(closureId: $id) {
    closureId
    deskId
    from
    children
    location {
      id
      name
    }
    progress {
      toCall
      noAnswer
      reached
      placed
    }
    lines {
      id
      deskId
      state
      lastCallId
      birthMonth
      pattern {
        weeks
      }
      request {
        id
        number
        familyId
      }
      earlierRequest {
        erased
      }
    }
  }
}`,
};

export const CallContacts: Document<CallContactsQuery, CallContactsQueryVariables> = {
  name: 'CallContacts',
  text: `query CallContacts($id: ID!) {
  callList(closureId: $id) {
    lines {
      id
      request {
        id
        child {
          firstName
          lastName
        }
        applicant {
          firstName
          lastName
          relation
          phone
          email
          language
          contactPreference
          street
          postcode
        }
      }
    }
  }
}`,
};

export const TakeBackCall: Document<TakeBackCallMutation, TakeBackCallMutationVariables> = {
  name: 'TakeBackCall',
  text: `mutation TakeBackCall($input: TakeBackCallInput!) {
  takeBackCall(input: $input) {
    closureId
    position
  }
}`,
};

export const RecordCall: Document<RecordCallMutation, RecordCallMutationVariables> = {
  name: 'RecordCall',
  text: `mutation RecordCall($input: RecordCallInput!) {
  recordCall(input: $input) {
    closureId
    position
  }
}`,
};
