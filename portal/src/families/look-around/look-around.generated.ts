// Written by `npm run documents -w portal` from look-around.graphql: change that instead.
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

export type CareKind =
  | 'familyCare'
  | 'groupCare';

export type WiderHours =
  | 'before7'
  | 'after18'
  | 'saturdays'
  | 'sundaysAndHolidays';

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type LookAroundQueryVariables = Exact<{
  deskId: string;
  on: string;
  after?: string | null | undefined;
}>;


export type LookAroundQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly nis: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly opens: string | null, readonly closes: string | null, readonly inclusive: boolean | null, readonly widerHours: ReadonlyArray<WiderHours>, readonly vacanciesConfirmedOn: string | null, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier }>, readonly vacancies: ReadonlyArray<{ readonly placeGroupId: string, readonly kind: PlaceKind | null, readonly halfDay: HalfDay, readonly free: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const LookAround: Document<LookAroundQuery, LookAroundQueryVariables> = {
  name: 'LookAround',
  text: `query LookAround($deskId: ID!, $on: Date!, $after: String) {
  locations(filter: {deskId: $deskId}, first: 100, after: $after) {
    nodes {
      id
      name
      kind
      street
      postcode
      town
      nis
      latitude
      longitude
      opens
      closes
      inclusive
      widerHours
      vacanciesConfirmedOn
      placeGroups(on: $on) {
        id
        tier
      }
      vacancies(on: $on) {
        placeGroupId
        kind
        halfDay
        free
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};
