// Written by `npm run documents -w portal` from candidates.graphql: change that instead.
import type { Document } from '../../graphql/document';

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

export type UrgentReason =
  | 'startOfWork'
  | 'startOfTraining'
  | 'careFellAway'
  | 'crisisWithoutCare'
  | 'crisisWithCare';

export type Tier =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T3';

export type RoundStatus =
  | 'announced'
  | 'freezing'
  | 'frozen'
  | 'computed'
  | 'refusedByCheck'
  | 'publishing'
  | 'published'
  | 'cancelled';

export type OfferStatus =
  | 'requested'
  | 'refused'
  | 'open'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'withdrawn'
  | 'cancelled'
  | 'placed';

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type OneGroupQueryVariables = Exact<{
  locationId: string;
  start: string;
  until: string;
  afterPosition?: number | null | undefined;
}>;


export type OneGroupQuery = { readonly location: { readonly id: string, readonly name: string, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly kind: PlaceKind | null }>, readonly vacancies: ReadonlyArray<{ readonly placeGroupId: string, readonly halfDay: HalfDay, readonly capacity: number, readonly occupied: number, readonly free: number | null, readonly freeForBabies: number | null, readonly unconfirmedFree: number | null }> } | null };

export type CandidatesQueryVariables = Exact<{
  locationId: string;
  placeGroupId: string;
  start: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type CandidatesQuery = { readonly candidates: { readonly nearRound: { readonly sentence: string, readonly blocks: boolean, readonly round: { readonly id: string, readonly status: RoundStatus, readonly deskIds: ReadonlyArray<string>, readonly firstMonth: string } } | null, readonly share: { readonly year: number, readonly sentence: string, readonly rule: string, readonly version: number, readonly askedOfNext: number, readonly soFar: { readonly caredFor: number, readonly counting: number, readonly asked: number }, readonly forecast: { readonly caredFor: number, readonly counting: number, readonly asked: number, readonly lacking: number } } | null, readonly nodes: ReadonlyArray<{ readonly place: number, readonly askedOn: string, readonly wantedStart: string | null, readonly ageInMonthsAtStart: number | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly version: number, readonly sentence: string }>, readonly request: { readonly id: string, readonly number: string, readonly urgentReason: UrgentReason | null, readonly specialCareNeed: boolean, readonly acceptsFewerDays: boolean | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null, readonly location: { readonly id: string, readonly name: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TransfersQueryVariables = Exact<{
  roundId: string;
  locationId: string;
  placeGroupId: string;
}>;


export type TransfersQuery = { readonly roundTransfers: ReadonlyArray<{ readonly roundNumber: string, readonly request: { readonly id: string, readonly number: string } | null, readonly from: { readonly startMonth: string, readonly location: { readonly name: string } } | null, readonly to: { readonly startMonth: string, readonly location: { readonly name: string } } | null }> };

export const OneGroup: Document<OneGroupQuery, OneGroupQueryVariables> = {
  name: 'OneGroup',
  text: `query OneGroup($locationId: ID!, $start: Date!, $until: Date!, $afterPosition: Position) {
  location(id: $locationId, afterPosition: $afterPosition) {
    id
    name
    placeGroups {
      id
      tier
      ageFrom
      ageTo
      kind
    }
    vacancies(on: $start, until: $until) {
      placeGroupId
      halfDay
      capacity
      occupied
      free
      freeForBabies
      unconfirmedFree
    }
  }
}`,
};

export const Candidates: Document<CandidatesQuery, CandidatesQueryVariables> = {
  name: 'Candidates',
  text: `query Candidates($locationId: ID!, $placeGroupId: ID!, $start: Date!, $after: String, $afterPosition: Position) {
  candidates(
    locationId: $locationId
    placeGroupId: $placeGroupId
    start: $start
    first: 10
    after: $after
    afterPosition: $afterPosition
  ) {
    nearRound {
      sentence
      blocks
      round {
        id
        status
        deskIds
        firstMonth
      }
    }
    share {
      year
      sentence
      soFar {
        caredFor
        counting
        asked
      }
      forecast {
        caredFor
        counting
        asked
        lacking
      }
      rule
      version
      askedOfNext
    }
    nodes {
      place
      askedOn
      wantedStart
      ageInMonthsAtStart
      pattern {
        weeks
      }
      reasons {
        rule
        version
        sentence
      }
      request {
        id
        number
        urgentReason
        specialCareNeed
        acceptsFewerDays
        offers {
          id
          status
          answerBy
          location {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const Transfers: Document<TransfersQuery, TransfersQueryVariables> = {
  name: 'Transfers',
  text: `query Transfers($roundId: ID!, $locationId: ID!, $placeGroupId: ID!) {
  roundTransfers(
    roundId: $roundId
    locationId: $locationId
    placeGroupId: $placeGroupId
  ) {
    roundNumber
    request {
      id
      number
    }
    from {
      startMonth
      location {
        name
      }
    }
    to {
      startMonth
      location {
        name
      }
    }
  }
}`,
};
