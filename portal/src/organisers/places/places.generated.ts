// Written by `npm run documents -w portal` from places.graphql: change that instead.
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

export type Tier =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T3';

export type ClosureReason =
  | 'illness'
  | 'holiday'
  | 'crisis'
  | 'other';

export type CareKind =
  | 'familyCare'
  | 'groupCare';

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type OwnPlacesQueryVariables = Exact<{
  from: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type OwnPlacesQuery = { readonly vacancyConfirmations: { readonly nodes: ReadonlyArray<{ readonly confirmedOn: string | null, readonly lastKnownOn: string | null, readonly staleFrom: string | null, readonly notConfirmedSince: string | null, readonly location: { readonly id: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly town: string | null, readonly occupancyKnown: boolean, readonly closures: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly reason: ClosureReason }>, readonly suddenClosures: ReadonlyArray<{ readonly closureId: string, readonly from: string, readonly children: number }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly kind: PlaceKind | null }>, readonly vacanciesPerMonth: ReadonlyArray<{ readonly month: string, readonly vacancies: ReadonlyArray<{ readonly placeGroupId: string, readonly halfDay: HalfDay, readonly capacity: number, readonly occupied: number, readonly free: number | null, readonly unconfirmedFree: number | null }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConfirmVacanciesMutationVariables = Exact<{
  locationId: string;
  on: string;
}>;


export type ConfirmVacanciesMutation = { readonly confirmVacancies: { readonly position: number, readonly location: { readonly id: string, readonly vacanciesConfirmedOn: string | null } } };

export type CloseLocationMutationVariables = Exact<{
  locationId: string;
  from: string;
  until?: string | null | undefined;
  reason: ClosureReason;
}>;


export type CloseLocationMutation = { readonly closeLocation: { readonly position: number, readonly location: { readonly id: string } } };

export type ReopenLocationMutationVariables = Exact<{
  locationId: string;
  on: string;
}>;


export type ReopenLocationMutation = { readonly reopenLocation: { readonly position: number, readonly location: { readonly id: string } } };

export const OwnPlaces: Document<OwnPlacesQuery, OwnPlacesQueryVariables> = {
  name: 'OwnPlaces',
  text: `query OwnPlaces($from: Date!, $after: String, $afterPosition: Position) {
  vacancyConfirmations(first: 25, after: $after, afterPosition: $afterPosition) {
    nodes {
      confirmedOn
      lastKnownOn
      staleFrom
      notConfirmedSince
      location {
        id
        name
        kind
        street
        town
        occupancyKnown
        closures {
          from
          until
          reason
        }
        suddenClosures {
          closureId
          from
          children
        }
        placeGroups {
          id
          tier
          ageFrom
          ageTo
          kind
        }
        vacanciesPerMonth(from: $from, months: 2) {
          month
          vacancies {
            placeGroupId
            halfDay
            capacity
            occupied
            free
            unconfirmedFree
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

export const ConfirmVacancies: Document<ConfirmVacanciesMutation, ConfirmVacanciesMutationVariables> = {
  name: 'ConfirmVacancies',
  text: `mutation ConfirmVacancies($locationId: ID!, $on: Date!) {
  confirmVacancies(locationId: $locationId, on: $on) {
    position
    location {
      id
      vacanciesConfirmedOn
    }
  }
}`,
};

export const CloseLocation: Document<CloseLocationMutation, CloseLocationMutationVariables> = {
  name: 'CloseLocation',
  text: `mutation CloseLocation($locationId: ID!, $from: Date!, $until: Date, $reason: ClosureReason!) {
  closeLocation(
    locationId: $locationId
    from: $from
    until: $until
    reason: $reason
  ) {
    position
    location {
      id
    }
  }
}`,
};

export const ReopenLocation: Document<ReopenLocationMutation, ReopenLocationMutationVariables> = {
  name: 'ReopenLocation',
  text: `mutation ReopenLocation($locationId: ID!, $on: Date!) {
  reopenLocation(locationId: $locationId, on: $on) {
    position
    location {
      id
    }
  }
}`,
};
