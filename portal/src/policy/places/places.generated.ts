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

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type FreePerMonthQueryVariables = Exact<{
  deskId: string;
  from: string;
  months: number;
}>;


export type FreePerMonthQuery = { readonly vacanciesPerMonth: ReadonlyArray<{ readonly location: { readonly id: string, readonly nis: string | null }, readonly months: ReadonlyArray<{ readonly month: string, readonly vacancies: ReadonlyArray<{ readonly kind: PlaceKind | null, readonly halfDay: HalfDay, readonly capacity: number, readonly free: number | null }> }> }> };

export const FreePerMonth: Document<FreePerMonthQuery, FreePerMonthQueryVariables> = {
  name: 'FreePerMonth',
  text: `query FreePerMonth($deskId: ID!, $from: Date!, $months: Int!) {
  vacanciesPerMonth(deskId: $deskId, from: $from, months: $months) {
    location {
      id
      nis
    }
    months {
      month
      vacancies {
        kind
        halfDay
        capacity
        free
      }
    }
  }
}`,
};
