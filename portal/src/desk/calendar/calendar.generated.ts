// Written by `npm run documents -w portal` from calendar.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CalendarFormat =
  | 'csv'
  | 'xlsx';

export type Found =
  | 'found'
  | 'partly'
  | 'searching'
  | 'stopped';

export type YearMonthsQueryVariables = Exact<{
  deskId: string;
  year?: number | null | undefined;
  schoolYear?: number | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type YearMonthsQuery = { readonly yearCalendarMonths: ReadonlyArray<{ readonly month: string, readonly asked: number, readonly found: number, readonly partly: number, readonly searching: number, readonly stopped: number }> };

export type YearEntriesQueryVariables = Exact<{
  deskId: string;
  year?: number | null | undefined;
  schoolYear?: number | null | undefined;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type YearEntriesQuery = { readonly yearCalendar: { readonly nodes: ReadonlyArray<{ readonly number: string, readonly askedOn: string, readonly neededFrom: string, readonly toSchoolOn: string | null, readonly found: Found, readonly colleague: string | null, readonly request: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type YearFileQueryVariables = Exact<{
  deskId: string;
  year?: number | null | undefined;
  schoolYear?: number | null | undefined;
  format: CalendarFormat;
  afterPosition?: number | null | undefined;
}>;


export type YearFileQuery = { readonly exportYearCalendar: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const YearMonths: Document<YearMonthsQuery, YearMonthsQueryVariables> = {
  name: 'YearMonths',
  text: `query YearMonths($deskId: ID!, $year: Int, $schoolYear: Int, $afterPosition: Position) {
  yearCalendarMonths(
    deskId: $deskId
    year: $year
    schoolYear: $schoolYear
    afterPosition: $afterPosition
  ) {
    month
    asked
    found
    partly
    searching
    stopped
  }
}`,
};

export const YearEntries: Document<YearEntriesQuery, YearEntriesQueryVariables> = {
  name: 'YearEntries',
  text: `query YearEntries($deskId: ID!, $year: Int, $schoolYear: Int, $after: String, $afterPosition: Position) {
  yearCalendar(
    deskId: $deskId
    year: $year
    schoolYear: $schoolYear
    first: 100
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      number
      askedOn
      neededFrom
      toSchoolOn
      found
      colleague
      request {
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

export const YearFile: Document<YearFileQuery, YearFileQueryVariables> = {
  name: 'YearFile',
  text: `query YearFile($deskId: ID!, $year: Int, $schoolYear: Int, $format: CalendarFormat!, $afterPosition: Position) {
  exportYearCalendar(
    deskId: $deskId
    year: $year
    schoolYear: $schoolYear
    format: $format
    afterPosition: $afterPosition
  ) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
