// Written by `npm run documents -w portal` from requests.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CareRequestOrder =
  | 'WANTED_START'
  | 'ASKED_ON'
  | 'NUMBER';

export type CareRequestStatus =
  | 'open'
  | 'closed';

export type UrgentReason =
  | 'startOfWork'
  | 'startOfTraining'
  | 'careFellAway'
  | 'crisisWithoutCare'
  | 'crisisWithCare';

export type CareRequestFilter = {
  readonly deskId?: string | null | undefined;
  readonly status?: CareRequestStatus | null | undefined;
  readonly nisAsked?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly wantedStartFrom?: string | null | undefined;
  readonly wantedStartTo?: string | null | undefined;
};

export type DeskRequestsQueryVariables = Exact<{
  filter: CareRequestFilter;
  orderBy: CareRequestOrder;
  named: boolean;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type DeskRequestsQuery = { readonly careRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly ageInMonthsAtStart: number | null, readonly urgentReason: UrgentReason | null, readonly pattern: { readonly text: string } | null, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null, readonly applicant?: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const DeskRequests: Document<DeskRequestsQuery, DeskRequestsQueryVariables> = {
  name: 'DeskRequests',
  text: `query DeskRequests($filter: CareRequestFilter!, $orderBy: CareRequestOrder!, $named: Boolean!, $after: String, $afterPosition: Position) {
  careRequests(
    filter: $filter
    orderBy: $orderBy
    first: 100
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      id
      number
      status
      askedOn
      wantedStart
      nisAsked
      ageInMonthsAtStart
      urgentReason
      pattern {
        text
      }
      child @include(if: $named) {
        firstName
        lastName
      }
      applicant @include(if: $named) {
        firstName
        lastName
        phone
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};
