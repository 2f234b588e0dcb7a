// Written by `npm run documents -w portal` from sharing.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TransferRequestMutationVariables = Exact<{
  id: string;
  toDeskId: string;
  explanation?: string | null | undefined;
  lookAlongUntil?: string | null | undefined;
}>;


export type TransferRequestMutation = { readonly transferCareRequest: { readonly id: string, readonly position: number } };

export type GrantAccessMutationVariables = Exact<{
  id: string;
  deskId: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type GrantAccessMutation = { readonly grantAccess: { readonly id: string, readonly position: number } };

export type RevokeAccessMutationVariables = Exact<{
  id: string;
  deskId: string;
}>;


export type RevokeAccessMutation = { readonly revokeAccess: { readonly id: string, readonly position: number } };

export const TransferRequest: Document<TransferRequestMutation, TransferRequestMutationVariables> = {
  name: 'TransferRequest',
  text: `mutation TransferRequest($id: ID!, $toDeskId: ID!, $explanation: String, $lookAlongUntil: Date) {
  transferCareRequest(
    id: $id
    toDeskId: $toDeskId
    explanation: $explanation
    lookAlongUntil: $lookAlongUntil
  ) {
    id
    position
  }
}`,
};

export const GrantAccess: Document<GrantAccessMutation, GrantAccessMutationVariables> = {
  name: 'GrantAccess',
  text: `mutation GrantAccess($id: ID!, $deskId: ID!, $from: Date, $until: Date) {
  grantAccess(id: $id, deskId: $deskId, from: $from, until: $until) {
    id
    position
  }
}`,
};

export const RevokeAccess: Document<RevokeAccessMutation, RevokeAccessMutationVariables> = {
  name: 'RevokeAccess',
  text: `mutation RevokeAccess($id: ID!, $deskId: ID!) {
  revokeAccess(id: $id, deskId: $deskId) {
    id
    position
  }
}`,
};
