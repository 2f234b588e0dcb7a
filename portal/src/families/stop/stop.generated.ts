// Written by `npm run documents -w portal` from stop.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type StoppingQueryVariables = Exact<{
  id: string;
}>;


export type StoppingQuery = { readonly careRequest: { readonly unborn: boolean } | null };

export type WithdrawMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawMutation = { readonly withdrawCareRequest: { readonly id: string, readonly position: number } };

export type MiscarriageMutationVariables = Exact<{
  id: string;
}>;


export type MiscarriageMutation = { readonly recordMiscarriage: { readonly id: string, readonly position: number } };

export const Stopping: Document<StoppingQuery, StoppingQueryVariables> = {
  name: 'Stopping',
  text: `query Stopping($id: ID!) {
  careRequest(id: $id) {
    unborn
  }
}`,
};

export const Withdraw: Document<WithdrawMutation, WithdrawMutationVariables> = {
  name: 'Withdraw',
  text: `mutation Withdraw($id: ID!) {
  withdrawCareRequest(id: $id) {
    id
    position
  }
}`,
};

export const Miscarriage: Document<MiscarriageMutation, MiscarriageMutationVariables> = {
  name: 'Miscarriage',
  text: `mutation Miscarriage($id: ID!) {
  recordMiscarriage(id: $id) {
    id
    position
  }
}`,
};
