// Written by `npm run documents -w portal` from own-locations.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OwnLocationsQueryVariables = Exact<{
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type OwnLocationsQuery = { readonly vacancyConfirmations: { readonly nodes: ReadonlyArray<{ readonly location: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const OwnLocations: Document<OwnLocationsQuery, OwnLocationsQueryVariables> = {
  name: 'OwnLocations',
  text: `query OwnLocations($after: String, $afterPosition: Position) {
  vacancyConfirmations(first: 100, after: $after, afterPosition: $afterPosition) {
    nodes {
      location {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};
