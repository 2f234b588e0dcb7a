// Written by `npm run documents -w portal` from retention.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RetentionClass =
  | 'requests'
  | 'enquiries'
  | 'accessLog';

export type RetentionReportsQueryVariables = Exact<{
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type RetentionReportsQuery = { readonly retentionReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly completedAt: string, readonly families: number | null, readonly counts: ReadonlyArray<{ readonly deskId: string, readonly retentionClass: RetentionClass, readonly records: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const RetentionReports: Document<RetentionReportsQuery, RetentionReportsQueryVariables> = {
  name: 'RetentionReports',
  text: `query RetentionReports($after: String, $afterPosition: Position) {
  retentionReports(first: 20, after: $after, afterPosition: $afterPosition) {
    nodes {
      id
      completedAt
      families
      counts {
        deskId
        retentionClass
        records
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};
