// Written by `npm run documents -w portal` from doubles.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CareRequestStatus =
  | 'open'
  | 'closed';

export type SuggestionVerdict =
  | 'open'
  | 'confirmed'
  | 'rejected'
  | 'merged';

export type DoublesQueryVariables = Exact<{
  deskId: string;
  afterPosition?: number | null | undefined;
}>;


export type DoublesQuery = { readonly duplicateSuggestions: ReadonlyArray<{ readonly id: string, readonly agreeing: ReadonlyArray<string>, readonly verdict: SuggestionVerdict, readonly confirmedBy: ReadonlyArray<string>, readonly request: { readonly id: string, readonly number: string, readonly deskId: string }, readonly otherRequest: { readonly id: string, readonly number: string, readonly deskId: string } }> };

export type PairQueryVariables = Exact<{
  one: string;
  other: string;
  afterPosition?: number | null | undefined;
}>;


export type PairQuery = { readonly one: { readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly pattern: { readonly text: string } | null } | null, readonly other: { readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly pattern: { readonly text: string } | null } | null };

export type MergedIntoQueryVariables = Exact<{
  one: string;
  other: string;
  afterPosition?: number | null | undefined;
}>;


export type MergedIntoQuery = { readonly one: { readonly id: string, readonly mergedInto: string | null } | null, readonly other: { readonly id: string, readonly mergedInto: string | null } | null };

export type SideFragment = { readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly pattern: { readonly text: string } | null };

export type MergeRequestsMutationVariables = Exact<{
  keep: string;
  other: string;
  explanation?: string | null | undefined;
}>;


export type MergeRequestsMutation = { readonly mergeCareRequests: { readonly id: string, readonly position: number } };

export type UnmergeRequestMutationVariables = Exact<{
  id: string;
}>;


export type UnmergeRequestMutation = { readonly unmergeCareRequest: { readonly id: string, readonly position: number } };

export type ConfirmSameChildMutationVariables = Exact<{
  id: string;
  other: string;
}>;


export type ConfirmSameChildMutation = { readonly confirmSameChild: { readonly position: number } };

export type RejectSameChildMutationVariables = Exact<{
  id: string;
  other: string;
}>;


export type RejectSameChildMutation = { readonly rejectSameChild: { readonly position: number } };

export const Doubles: Document<DoublesQuery, DoublesQueryVariables> = {
  name: 'Doubles',
  text: `query Doubles($deskId: ID!, $afterPosition: Position) {
  duplicateSuggestions(deskId: $deskId, afterPosition: $afterPosition) {
    id
    agreeing
    verdict
    confirmedBy
    request {
      id
      number
      deskId
    }
    otherRequest {
      id
      number
      deskId
    }
  }
}`,
};

export const Pair: Document<PairQuery, PairQueryVariables> = {
  name: 'Pair',
  text: `query Pair($one: ID!, $other: ID!, $afterPosition: Position) {
  one: careRequest(id: $one, afterPosition: $afterPosition) {
    ...Side
  }
  other: careRequest(id: $other, afterPosition: $afterPosition) {
    ...Side
  }
}
fragment Side on CareRequest {
  id
  number
  status
  askedOn
  wantedStart
  nisAsked
  pattern {
    text
  }
}`,
};

export const MergedInto: Document<MergedIntoQuery, MergedIntoQueryVariables> = {
  name: 'MergedInto',
  text: `query MergedInto($one: ID!, $other: ID!, $afterPosition: Position) {
  one: careRequest(id: $one, afterPosition: $afterPosition) {
    id
    mergedInto
  }
  other: careRequest(id: $other, afterPosition: $afterPosition) {
    id
    mergedInto
  }
}`,
};

export const MergeRequests: Document<MergeRequestsMutation, MergeRequestsMutationVariables> = {
  name: 'MergeRequests',
  text: `mutation MergeRequests($keep: ID!, $other: ID!, $explanation: String) {
  mergeCareRequests(keep: $keep, other: $other, explanation: $explanation) {
    id
    position
  }
}`,
};

export const UnmergeRequest: Document<UnmergeRequestMutation, UnmergeRequestMutationVariables> = {
  name: 'UnmergeRequest',
  text: `mutation UnmergeRequest($id: ID!) {
  unmergeCareRequest(id: $id) {
    id
    position
  }
}`,
};

export const ConfirmSameChild: Document<ConfirmSameChildMutation, ConfirmSameChildMutationVariables> = {
  name: 'ConfirmSameChild',
  text: `mutation ConfirmSameChild($id: ID!, $other: ID!) {
  confirmSameChild(id: $id, otherRequestId: $other) {
    position
  }
}`,
};

export const RejectSameChild: Document<RejectSameChildMutation, RejectSameChildMutationVariables> = {
  name: 'RejectSameChild',
  text: `mutation RejectSameChild($id: ID!, $other: ID!) {
  rejectSameChild(id: $id, otherRequestId: $other) {
    position
  }
}`,
};
