// Written by `npm run documents -w portal` from erase.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ErasureReason =
  | 'askedByFamily'
  | 'retentionExpired'
  | 'registeredInError'
  | 'other';

export type EraseFamilyMutationVariables = Exact<{
  familyId: string;
  reason: ErasureReason;
}>;


export type EraseFamilyMutation = { readonly eraseFamily: { readonly position: number } };

export const EraseFamily: Document<EraseFamilyMutation, EraseFamilyMutationVariables> = {
  name: 'EraseFamily',
  text: `mutation EraseFamily($familyId: ID!, $reason: ErasureReason!) {
  eraseFamily(familyId: $familyId, reason: $reason) {
    position
  }
}`,
};
