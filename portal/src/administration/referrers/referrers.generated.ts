// Written by `npm run documents -w portal` from referrers.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReferrerKind =
  | 'ocmw'
  | 'consultationOffice'
  | 'huisVanHetKind'
  | 'vdab'
  | 'integrationAgency'
  | 'midwife'
  | 'doctor'
  | 'foodBank'
  | 'school'
  | 'association'
  | 'other';

export type DescribeReferrerInput = {
  readonly deskId: string;
  readonly id?: string | null | undefined;
  readonly kind: ReferrerKind;
  readonly name: string;
  readonly until?: string | null | undefined;
};

export type DeskReferrersQueryVariables = Exact<{
  deskId: string;
  afterPosition?: number | null | undefined;
}>;


export type DeskReferrersQuery = { readonly referrers: ReadonlyArray<{ readonly id: string, readonly kind: ReferrerKind, readonly name: string, readonly until: string | null }> };

export type DescribeReferrerMutationVariables = Exact<{
  input: DescribeReferrerInput;
}>;


export type DescribeReferrerMutation = { readonly describeReferrer: { readonly position: number } };

export const DeskReferrers: Document<DeskReferrersQuery, DeskReferrersQueryVariables> = {
  name: 'DeskReferrers',
  text: `query DeskReferrers($deskId: ID!, $afterPosition: Position) {
  referrers(deskId: $deskId, afterPosition: $afterPosition) {
    id
    kind
    name
    until
  }
}`,
};

export const DescribeReferrer: Document<DescribeReferrerMutation, DescribeReferrerMutationVariables> = {
  name: 'DescribeReferrer',
  text: `mutation DescribeReferrer($input: DescribeReferrerInput!) {
  describeReferrer(input: $input) {
    position
  }
}`,
};
