// Written by `npm run documents -w portal` from places-of-round.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PlacesOfDeskQueryVariables = Exact<{
  deskId: string;
  after?: string | null | undefined;
}>;


export type PlacesOfDeskQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly organiser: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const PlacesOfDesk: Document<PlacesOfDeskQuery, PlacesOfDeskQueryVariables> = {
  name: 'PlacesOfDesk',
  text: `query PlacesOfDesk($deskId: ID!, $after: String) {
  locations(filter: {deskId: $deskId}, first: 100, after: $after) {
    nodes {
      id
      name
      organiser {
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
