// Written by `npm run documents -w portal` from own-organiser.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DescribeOrganiserInput = {
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly enterpriseNumber?: string | null | undefined;
  readonly expectedVersion?: string | null | undefined;
};

export type OwnOrganiserQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type OwnOrganiserQuery = { readonly organiser: { readonly id: string, readonly version: string, readonly name: string, readonly enterpriseNumber: string | null, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly desk: { readonly id: string } }> } } | null };

export type DescribeOrganiserMutationVariables = Exact<{
  input: DescribeOrganiserInput;
}>;


export type DescribeOrganiserMutation = { readonly describeOrganiser: { readonly position: number, readonly organiser: { readonly id: string, readonly version: string, readonly name: string, readonly enterpriseNumber: string | null } } };

export type OrganiserFactsFragment = { readonly id: string, readonly version: string, readonly name: string, readonly enterpriseNumber: string | null };

export const OwnOrganiser: Document<OwnOrganiserQuery, OwnOrganiserQueryVariables> = {
  name: 'OwnOrganiser',
  text: `query OwnOrganiser($id: ID!, $afterPosition: Position) {
  organiser(id: $id, afterPosition: $afterPosition) {
    ...OrganiserFacts
    locations(first: 100) {
      nodes {
        id
        desk {
          id
        }
      }
    }
  }
}
fragment OrganiserFacts on Organiser {
  id
  version
  name
  enterpriseNumber
}`,
};

export const DescribeOrganiser: Document<DescribeOrganiserMutation, DescribeOrganiserMutationVariables> = {
  name: 'DescribeOrganiser',
  text: `mutation DescribeOrganiser($input: DescribeOrganiserInput!) {
  describeOrganiser(input: $input) {
    position
    organiser {
      ...OrganiserFacts
    }
  }
}
fragment OrganiserFacts on Organiser {
  id
  version
  name
  enterpriseNumber
}`,
};
