// Written by `npm run documents -w portal` from review.graphql: change that instead.
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

export type DeviationReason =
  | 'siblingsTogether'
  | 'careContinuity'
  | 'groupBalance'
  | 'childsInterest'
  | 'healthOrWelfare'
  | 'placeNotThere'
  | 'familySaysNo'
  | 'other';

export type ContractKind =
  | 'full'
  | 'later'
  | 'fewer'
  | 'laterAndFewer'
  | 'held';

export type DeviateInRoundInput = {
  readonly roundId: string;
  readonly deviationId?: string | null | undefined;
  readonly roundNumber: string;
  readonly locationId: string;
  readonly reason: DeviationReason;
};

export type ProposalsQueryVariables = Exact<{
  roundId: string;
  organiserId: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type ProposalsQuery = { readonly roundProposals: { readonly proposalsHash: string | null, readonly confirmed: boolean, readonly nodes: ReadonlyArray<{ readonly roundNumber: string, readonly unit: string, readonly startMonth: string, readonly kind: ContractKind, readonly askedOn: string | null, readonly wantedStart: string | null, readonly ageInMonthsAtStart: number | null, readonly location: { readonly id: string, readonly name: string }, readonly pattern: { readonly text: string }, readonly request: { readonly id: string, readonly number: string } | null, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReviewedRoundQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type ReviewedRoundQuery = { readonly allocationRound: { readonly id: string, readonly status: RoundStatus, readonly deskIds: ReadonlyArray<string>, readonly firstMonth: string, readonly months: number, readonly freezeOn: string, readonly seedHash: string, readonly organisers: ReadonlyArray<{ readonly organiserId: string, readonly proposals: number, readonly confirmed: boolean }> | null, readonly deviations: ReadonlyArray<{ readonly id: string, readonly roundNumber: string, readonly organiserId: string, readonly reason: DeviationReason, readonly location: { readonly id: string, readonly name: string } }> | null } | null };

export type OrganiserNameQueryVariables = Exact<{
  id: string;
}>;


export type OrganiserNameQuery = { readonly organiser: { readonly id: string, readonly name: string } | null };

export type ConsequencesQueryVariables = Exact<{
  roundId: string;
  roundNumber: string;
  locationId: string;
}>;


export type ConsequencesQuery = { readonly roundDeviationConsequences: { readonly before: { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number }, readonly after: { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number }, readonly changes: ReadonlyArray<{ readonly roundNumber: string, readonly request: { readonly id: string, readonly number: string } | null, readonly from: { readonly startMonth: string, readonly kind: ContractKind, readonly pattern: { readonly text: string }, readonly location: { readonly id: string, readonly name: string } } | null, readonly to: { readonly startMonth: string, readonly kind: ContractKind, readonly pattern: { readonly text: string }, readonly location: { readonly id: string, readonly name: string } } | null }> } };

export type ConsequenceFiguresFragment = { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number };

export type PlaceInRoundFragment = { readonly startMonth: string, readonly kind: ContractKind, readonly pattern: { readonly text: string }, readonly location: { readonly id: string, readonly name: string } };

export type ConfirmProposalsMutationVariables = Exact<{
  roundId: string;
  organiserId: string;
  proposalsHash?: string | null | undefined;
}>;


export type ConfirmProposalsMutation = { readonly confirmRoundProposals: { readonly position: number } };

export type WithdrawConfirmationMutationVariables = Exact<{
  roundId: string;
  organiserId: string;
}>;


export type WithdrawConfirmationMutation = { readonly withdrawRoundConfirmation: { readonly position: number } };

export type DeviateMutationVariables = Exact<{
  input: DeviateInRoundInput;
}>;


export type DeviateMutation = { readonly deviateInRound: { readonly position: number } };

export type UndoDeviationMutationVariables = Exact<{
  roundId: string;
  deviationId: string;
}>;


export type UndoDeviationMutation = { readonly undoRoundDeviation: { readonly position: number } };

export const Proposals: Document<ProposalsQuery, ProposalsQueryVariables> = {
  name: 'Proposals',
  text: `query Proposals($roundId: ID!, $organiserId: ID!, $after: String, $afterPosition: Position) {
  roundProposals(
    roundId: $roundId
    organiserId: $organiserId
    first: 100
    after: $after
    afterPosition: $afterPosition
  ) {
    proposalsHash
    confirmed
    nodes {
      roundNumber
      unit
      startMonth
      kind
      askedOn
      wantedStart
      ageInMonthsAtStart
      location {
        id
        name
      }
      pattern {
        text
      }
      request {
        id
        number
      }
      reasons {
        rule
        sentence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const ReviewedRound: Document<ReviewedRoundQuery, ReviewedRoundQueryVariables> = {
  name: 'ReviewedRound',
  text: `query ReviewedRound($id: ID!, $afterPosition: Position) {
  allocationRound(id: $id, afterPosition: $afterPosition) {
    id
    status
    deskIds
    firstMonth
    months
    freezeOn
    seedHash
    organisers {
      organiserId
      proposals
      confirmed
    }
    deviations {
      id
      roundNumber
      organiserId
      reason
      location {
        id
        name
      }
    }
  }
}`,
};

export const OrganiserName: Document<OrganiserNameQuery, OrganiserNameQueryVariables> = {
  name: 'OrganiserName',
  text: `query OrganiserName($id: ID!) {
  organiser(id: $id) {
    id
    name
  }
}`,
};

export const Consequences: Document<ConsequencesQuery, ConsequencesQueryVariables> = {
  name: 'Consequences',
  text: `query Consequences($roundId: ID!, $roundNumber: String!, $locationId: ID!) {
  roundDeviationConsequences(
    roundId: $roundId
    roundNumber: $roundNumber
    locationId: $locationId
  ) {
    before {
      ...ConsequenceFigures
    }
    after {
      ...ConsequenceFigures
    }
    changes {
      roundNumber
      request {
        id
        number
      }
      from {
        ...PlaceInRound
      }
      to {
        ...PlaceInRound
      }
    }
  }
}
fragment ConsequenceFigures on RoundFigures {
  children
  placed
  firstChoices
  full
  later
  fewer
  laterAndFewer
  held
  claims
}
fragment PlaceInRound on RoundPlace {
  startMonth
  kind
  pattern {
    text
  }
  location {
    id
    name
  }
}`,
};

export const ConfirmProposals: Document<ConfirmProposalsMutation, ConfirmProposalsMutationVariables> = {
  name: 'ConfirmProposals',
  text: `mutation ConfirmProposals($roundId: ID!, $organiserId: ID!, $proposalsHash: String) {
  confirmRoundProposals(
    roundId: $roundId
    organiserId: $organiserId
    proposalsHash: $proposalsHash
  ) {
    position
  }
}`,
};

export const WithdrawConfirmation: Document<WithdrawConfirmationMutation, WithdrawConfirmationMutationVariables> = {
  name: 'WithdrawConfirmation',
  text: `mutation WithdrawConfirmation($roundId: ID!, $organiserId: ID!) {
  withdrawRoundConfirmation(roundId: $roundId, organiserId: $organiserId) {
    position
  }
}`,
};

export const Deviate: Document<DeviateMutation, DeviateMutationVariables> = {
  name: 'Deviate',
  text: `mutation Deviate($input: DeviateInRoundInput!) {
  deviateInRound(input: $input) {
    position
  }
}`,
};

export const UndoDeviation: Document<UndoDeviationMutation, UndoDeviationMutationVariables> = {
  name: 'UndoDeviation',
  text: `mutation UndoDeviation($roundId: ID!, $deviationId: ID!) {
  undoRoundDeviation(roundId: $roundId, deviationId: $deviationId) {
    position
  }
}`,
};
