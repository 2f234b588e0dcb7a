// Written by `npm run documents -w portal` from rounds.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RoundStatus =
  | 'announced'
  | 'freezing'
  | 'frozen'
  | 'computed'
  | 'refusedByCheck'
  | 'publishing'
  | 'published'
  | 'cancelled';

export type AnnounceRoundInput = {
  readonly roundId?: string | null | undefined;
  readonly deskIds: ReadonlyArray<string>;
  readonly organiserIds?: ReadonlyArray<string> | null | undefined;
  readonly firstMonth: string;
  readonly months: number;
  readonly startMonths: number;
  readonly freezeOn: string;
};

export type DeskRoundsQueryVariables = Exact<{
  deskId: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type DeskRoundsQuery = { readonly allocationRounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RoundStatus, readonly firstMonth: string, readonly months: number, readonly freezeOn: string, readonly announcedAt: string, readonly organisers: ReadonlyArray<{ readonly organiserId: string, readonly proposals: number, readonly confirmed: boolean }> | null, readonly figures: { readonly children: number, readonly placed: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnnounceRoundMutationVariables = Exact<{
  input: AnnounceRoundInput;
}>;


export type AnnounceRoundMutation = { readonly announceAllocationRound: { readonly position: number, readonly round: { readonly id: string } } };

export type DesksOfOrganiserQueryVariables = Exact<{
  organiserId: string;
  after?: string | null | undefined;
}>;


export type DesksOfOrganiserQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly desk: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const DeskRounds: Document<DeskRoundsQuery, DeskRoundsQueryVariables> = {
  name: 'DeskRounds',
  text: `query DeskRounds($deskId: ID!, $after: String, $afterPosition: Position) {
  allocationRounds(
    deskId: $deskId
    first: 30
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      id
      status
      firstMonth
      months
      freezeOn
      announcedAt
      organisers {
        organiserId
        proposals
        confirmed
      }
      figures {
        children
        placed
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const AnnounceRound: Document<AnnounceRoundMutation, AnnounceRoundMutationVariables> = {
  name: 'AnnounceRound',
  text: `mutation AnnounceRound($input: AnnounceRoundInput!) {
  announceAllocationRound(input: $input) {
    round {
      id
    }
    position
  }
}`,
};

export const DesksOfOrganiser: Document<DesksOfOrganiserQuery, DesksOfOrganiserQueryVariables> = {
  name: 'DesksOfOrganiser',
  text: `query DesksOfOrganiser($organiserId: ID!, $after: String) {
  locations(filter: {organiserId: $organiserId}, first: 100, after: $after) {
    nodes {
      id
      desk {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};
