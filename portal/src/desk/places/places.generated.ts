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

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type PlacesOfLocationQueryVariables = Exact<{
  id: string;
  from: string;
  afterPosition?: number | null | undefined;
}>;


export type PlacesOfLocationQuery = { readonly location: { readonly id: string, readonly name: string, readonly street: string | null, readonly town: string | null, readonly occupancyKnown: boolean, readonly vacanciesConfirmedOn: string | null, readonly suddenClosures: ReadonlyArray<{ readonly closureId: string, readonly from: string }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly kind: PlaceKind | null }>, readonly vacanciesPerMonth: ReadonlyArray<{ readonly month: string, readonly vacancies: ReadonlyArray<{ readonly placeGroupId: string, readonly halfDay: HalfDay, readonly capacity: number, readonly occupied: number, readonly free: number | null, readonly unconfirmedFree: number | null }> }> } | null };

export const PlacesOfLocation: Document<PlacesOfLocationQuery, PlacesOfLocationQueryVariables> = {
  name: 'PlacesOfLocation',
  text: `query PlacesOfLocation($id: ID!, $from: Date!, $afterPosition: Position) {
  location(id: $id, afterPosition: $afterPosition) {
    id
    name
    street
    town
    occupancyKnown
    vacanciesConfirmedOn
    suddenClosures {
      closureId
      from
    }
    placeGroups {
      id
      tier
      ageFrom
      ageTo
      kind
    }
    vacanciesPerMonth(from: $from, months: 4) {
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
}`,
};
