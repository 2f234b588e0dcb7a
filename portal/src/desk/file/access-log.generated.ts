// Written by `npm run documents -w portal` from access-log.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WhoOpenedQueryVariables = Exact<{
  id: string;
  deskId: string;
  afterPosition?: number | null | undefined;
}>;


export type WhoOpenedQuery = { readonly accessLog: ReadonlyArray<{ readonly openedAt: string, readonly subject: string, readonly role: string, readonly reason: string | null }>, readonly members: ReadonlyArray<{ readonly person: { readonly id: string, readonly firstName: string | null, readonly lastName: string | null } }> };

export const WhoOpened: Document<WhoOpenedQuery, WhoOpenedQueryVariables> = {
  name: 'WhoOpened',
  text: `query WhoOpened($id: ID!, $deskId: ID!, $afterPosition: Position) {
  accessLog(requestId: $id, afterPosition: $afterPosition) {
    openedAt
    subject
    role
    reason
  }
  members(deskId: $deskId) {
    person {
      id
      firstName
      lastName
    }
  }
}`,
};
