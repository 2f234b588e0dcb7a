// Written by `npm run documents -w portal` from stop.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WithdrawMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawMutation = { readonly withdrawCareRequest: { readonly id: string, readonly position: number } };

export const Withdraw: Document<WithdrawMutation, WithdrawMutationVariables> = {
  name: 'Withdraw',
  text: `mutation Withdraw($id: ID!) {
  withdrawCareRequest(id: $id) {
    id
    position
  }
}`,
};
