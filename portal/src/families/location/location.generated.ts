// Written by `npm run documents -w portal` from location.graphql: change that instead.
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

export type Weekday =
  | 'mo'
  | 'tu'
  | 'we'
  | 'th'
  | 'fr'
  | 'sa'
  | 'su';

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type OneLocationQueryVariables = Exact<{
  id: string;
  on: string;
  afterPosition?: number | null | undefined;
}>;


export type OneLocationQuery = { readonly location: { readonly id: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly nis: string | null, readonly opens: string | null, readonly closes: string | null, readonly inclusive: boolean | null, readonly publicHolidays: boolean | null, readonly widerHours: ReadonlyArray<WiderHours>, readonly vacanciesConfirmedOn: string | null, readonly organiser: { readonly name: string }, readonly openingHours: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }>, readonly closures: ReadonlyArray<{ readonly from: string, readonly until: string | null }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly kind: PlaceKind | null }>, readonly vacancies: ReadonlyArray<{ readonly placeGroupId: string, readonly tier: Tier, readonly kind: PlaceKind | null, readonly halfDay: HalfDay, readonly capacity: number, readonly free: number | null, readonly notConfirmedSince: string | null }> } | null };

export const OneLocation: Document<OneLocationQuery, OneLocationQueryVariables> = {
  name: 'OneLocation',
  text: `query OneLocation($id: ID!, $on: Date!, $afterPosition: Position) {
  location(id: $id, afterPosition: $afterPosition) {
    id
    name
    kind
    street
    postcode
    town
    nis
    opens
    closes
    inclusive
    publicHolidays
    widerHours
    vacanciesConfirmedOn
    organiser {
      name
    }
    openingHours {
      day
      from
      to
    }
    closures {
      from
      until
    }
    placeGroups(on: $on) {
      id
      tier
      ageFrom
      ageTo
      kind
    }
    vacancies(on: $on) {
      placeGroupId
      tier
      kind
      halfDay
      capacity
      free
      notConfirmedSince
    }
  }
}`,
};
