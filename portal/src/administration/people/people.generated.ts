// Written by `npm run documents -w portal` from people.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type StaffRole =
  | 'frontDesk'
  | 'deskWorker'
  | 'organiserCoordinator'
  | 'childMinder'
  | 'referrer'
  | 'policy'
  | 'operator';

export type DescribePersonInput = {
  readonly id?: string | null | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null | undefined;
};

export type GiveMembershipInput = {
  readonly personId: string;
  readonly role: StaffRole;
  readonly deskId?: string | null | undefined;
  readonly organiserId?: string | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly referrerId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export type MembersQueryVariables = Exact<{
  deskId?: string | null | undefined;
  organiserId?: string | null | undefined;
  referrerId?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type MembersQuery = { readonly members: ReadonlyArray<{ readonly id: string, readonly role: StaffRole, readonly locationId: string | null, readonly from: string, readonly until: string | null, readonly person: { readonly id: string, readonly firstName: string | null, readonly lastName: string | null, readonly email: string | null, readonly erased: boolean } }> };

export type OrganiserPlacesQueryVariables = Exact<{
  organiserId: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type OrganiserPlacesQuery = { readonly organiser: { readonly id: string, readonly name: string, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganiserNamesQueryVariables = Exact<{
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type OrganiserNamesQuery = { readonly organisers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DescribePersonMutationVariables = Exact<{
  input: DescribePersonInput;
}>;


export type DescribePersonMutation = { readonly describePerson: { readonly id: string, readonly position: number } };

export type GiveMembershipMutationVariables = Exact<{
  input: GiveMembershipInput;
}>;


export type GiveMembershipMutation = { readonly giveMembership: { readonly id: string, readonly position: number } };

export type ErasePersonMutationVariables = Exact<{
  id: string;
}>;


export type ErasePersonMutation = { readonly erasePerson: { readonly id: string, readonly position: number } };

export type EndMembershipMutationVariables = Exact<{
  id: string;
  until?: string | null | undefined;
}>;


export type EndMembershipMutation = { readonly endMembership: { readonly id: string, readonly position: number } };

export const Members: Document<MembersQuery, MembersQueryVariables> = {
  name: 'Members',
  text: `query Members($deskId: ID, $organiserId: ID, $referrerId: ID, $afterPosition: Position) {
  members(
    deskId: $deskId
    organiserId: $organiserId
    referrerId: $referrerId
    afterPosition: $afterPosition
  ) {
    id
    role
    locationId
    from
    until
    person {
      id
      firstName
      lastName
      email
      erased
    }
  }
}`,
};

export const OrganiserPlaces: Document<OrganiserPlacesQuery, OrganiserPlacesQueryVariables> = {
  name: 'OrganiserPlaces',
  text: `query OrganiserPlaces($organiserId: ID!, $after: String, $afterPosition: Position) {
  organiser(id: $organiserId, afterPosition: $afterPosition) {
    id
    name
    locations(first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
};

export const OrganiserNames: Document<OrganiserNamesQuery, OrganiserNamesQueryVariables> = {
  name: 'OrganiserNames',
  text: `query OrganiserNames($after: String, $afterPosition: Position) {
  organisers(first: 100, after: $after, afterPosition: $afterPosition) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const DescribePerson: Document<DescribePersonMutation, DescribePersonMutationVariables> = {
  name: 'DescribePerson',
  text: `mutation DescribePerson($input: DescribePersonInput!) {
  describePerson(input: $input) {
    id
    position
  }
}`,
};

export const GiveMembership: Document<GiveMembershipMutation, GiveMembershipMutationVariables> = {
  name: 'GiveMembership',
  text: `mutation GiveMembership($input: GiveMembershipInput!) {
  giveMembership(input: $input) {
    id
    position
  }
}`,
};

export const ErasePerson: Document<ErasePersonMutation, ErasePersonMutationVariables> = {
  name: 'ErasePerson',
  text: `mutation ErasePerson($id: ID!) {
  erasePerson(id: $id) {
    id
    position
  }
}`,
};

export const EndMembership: Document<EndMembershipMutation, EndMembershipMutationVariables> = {
  name: 'EndMembership',
  text: `mutation EndMembership($id: ID!, $until: Date) {
  endMembership(id: $id, until: $until) {
    id
    position
  }
}`,
};
