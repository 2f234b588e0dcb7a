// Written by `npm run documents -w portal` from round.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type HalfDay =
  | 'mo_am'
  | 'mo_pm'
  | 'tu_am'
  | 'tu_pm'
  | 'we_am'
  | 'we_pm'
  | 'th_am'
  | 'th_pm'
  | 'fr_am'
  | 'fr_pm'
  | 'sa_am'
  | 'sa_pm'
  | 'su_am'
  | 'su_pm';

export type Tier =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T3';

export type RoundCancelReason =
  | 'mistake'
  | 'placesChanged'
  | 'notAgreed'
  | 'checkFailed'
  | 'other';

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

export type RoundQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type RoundQuery = { readonly allocationRound: { readonly id: string, readonly status: RoundStatus, readonly deskIds: ReadonlyArray<string>, readonly firstMonth: string, readonly months: number, readonly startMonths: number, readonly freezeOn: string, readonly announcedAt: string, readonly frozenAt: string | null, readonly seedHash: string, readonly seed: string | null, readonly inputsHash: string | null, readonly resultHash: string | null, readonly engineVersion: string | null, readonly checkerVersion: string | null, readonly ruleSets: ReadonlyArray<string> | null, readonly offersMade: number | null, readonly cancelReason: RoundCancelReason | null, readonly freezeRefusal: { readonly message: string, readonly otherRoundId: string | null, readonly locationId: string | null } | null, readonly figures: { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number } | null, readonly organisers: ReadonlyArray<{ readonly organiserId: string, readonly proposals: number, readonly confirmed: boolean }> | null, readonly deviations: ReadonlyArray<{ readonly id: string, readonly roundNumber: string, readonly organiserId: string, readonly reason: DeviationReason, readonly location: { readonly id: string, readonly name: string } }> | null, readonly offersRefused: ReadonlyArray<{ readonly roundNumber: string, readonly code: string, readonly message: string, readonly location: { readonly id: string, readonly name: string } }> | null } | null };

export type FiguresFragment = { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number };

export type RoundClaimsQueryVariables = Exact<{
  roundId: string;
  afterPosition?: number | null | undefined;
}>;


export type RoundClaimsQuery = { readonly roundClaims: ReadonlyArray<{ readonly roundNumber: string, readonly kind: ContractKind, readonly startMonth: string, readonly location: { readonly id: string, readonly name: string }, readonly request: { readonly id: string, readonly number: string } | null }> };

export type RoundCutOffsQueryVariables = Exact<{
  roundId: string;
  locationId: string;
  afterPosition?: number | null | undefined;
}>;


export type RoundCutOffsQuery = { readonly roundCutOffs: ReadonlyArray<{ readonly placeGroupId: string, readonly month: string, readonly halfDay: HalfDay, readonly week: number | null, readonly places: number, readonly given: number, readonly lastAdmitted: string | null }>, readonly location: { readonly id: string, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number }> } | null };

export type FreezeRoundMutationVariables = Exact<{
  roundId: string;
}>;


export type FreezeRoundMutation = { readonly freezeAllocationRound: { readonly position: number } };

export type PublishRoundMutationVariables = Exact<{
  roundId: string;
}>;


export type PublishRoundMutation = { readonly publishAllocationRound: { readonly position: number } };

export type CancelRoundMutationVariables = Exact<{
  roundId: string;
  reason: RoundCancelReason;
}>;


export type CancelRoundMutation = { readonly cancelAllocationRound: { readonly position: number } };

export const Round: Document<RoundQuery, RoundQueryVariables> = {
  name: 'Round',
  text: `query Round($id: ID!, $afterPosition: Position) {
  allocationRound(id: $id, afterPosition: $afterPosition) {
    id
    status
    deskIds
    firstMonth
    months
    startMonths
    freezeOn
    announcedAt
    frozenAt
    seedHash
    seed
    inputsHash
    resultHash
    engineVersion
    checkerVersion
    ruleSets
    freezeRefusal {
      message
      otherRoundId
      locationId
    }
    figures {
      ...Figures
    }
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
    offersMade
    offersRefused {
      roundNumber
      code
      message
      location {
        id
        name
      }
    }
    cancelReason
  }
}
fragment Figures on RoundFigures {
  children
  placed
  firstChoices
  full
  later
  fewer
  laterAndFewer
  held
  claims
}`,
};

export const RoundClaims: Document<RoundClaimsQuery, RoundClaimsQueryVariables> = {
  name: 'RoundClaims',
  text: `query RoundClaims($roundId: ID!, $afterPosition: Position) {
  roundClaims(roundId: $roundId, afterPosition: $afterPosition) {
    roundNumber
    kind
    startMonth
    location {
      id
      name
    }
    request {
      id
      number
    }
  }
}`,
};

export const RoundCutOffs: Document<RoundCutOffsQuery, RoundCutOffsQueryVariables> = {
  name: 'RoundCutOffs',
  text: `query RoundCutOffs($roundId: ID!, $locationId: ID!, $afterPosition: Position) {
  roundCutOffs(
    roundId: $roundId
    locationId: $locationId
    afterPosition: $afterPosition
  ) {
    placeGroupId
    month
    halfDay
    week
    places
    given
    lastAdmitted
  }
  location(id: $locationId) {
    id
    placeGroups {
      id
      tier
      ageFrom
      ageTo
    }
  }
}`,
};

export const FreezeRound: Document<FreezeRoundMutation, FreezeRoundMutationVariables> = {
  name: 'FreezeRound',
  text: `mutation FreezeRound($roundId: ID!) {
  freezeAllocationRound(roundId: $roundId) {
    position
  }
}`,
};

export const PublishRound: Document<PublishRoundMutation, PublishRoundMutationVariables> = {
  name: 'PublishRound',
  text: `mutation PublishRound($roundId: ID!) {
  publishAllocationRound(roundId: $roundId) {
    position
  }
}`,
};

export const CancelRound: Document<CancelRoundMutation, CancelRoundMutationVariables> = {
  name: 'CancelRound',
  text: `mutation CancelRound($roundId: ID!, $reason: RoundCancelReason!) {
  cancelAllocationRound(roundId: $roundId, reason: $reason) {
    position
  }
}`,
};
