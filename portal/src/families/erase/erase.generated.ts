// Written by `npm run documents -w portal` from erase.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FamilyToEraseQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type FamilyToEraseQuery = { readonly careRequest: { readonly id: string, readonly familyId: string | null } | null };

export type EraseMyFamilyMutationVariables = Exact<{
  familyId: string;
}>;


export type EraseMyFamilyMutation = { readonly eraseFamily: { readonly position: number } };

export const FamilyToErase: Document<FamilyToEraseQuery, FamilyToEraseQueryVariables> = {
  name: 'FamilyToErase',
  text: `query FamilyToErase($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    id
    familyId
  }
}`,
};

export const EraseMyFamily: Document<EraseMyFamilyMutation, EraseMyFamilyMutationVariables> = {
  name: 'EraseMyFamily',
  text: `mutation EraseMyFamily($familyId: ID!) {
  eraseFamily(familyId: $familyId, reason: askedByFamily) {
    position
  }
}`,
};
