// Written by `npm run documents -w portal` from mine.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CareRequestStatus =
  | 'open'
  | 'closed';

export type OfferStatus =
  | 'requested'
  | 'refused'
  | 'open'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'withdrawn'
  | 'cancelled'
  | 'placed';

export type MyRequestsQueryVariables = Exact<{
  afterPosition?: number | null | undefined;
}>;


export type MyRequestsQuery = { readonly myRequests: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly erased: boolean, readonly askedOn: string, readonly wantedStart: string | null, readonly child: { readonly firstName: string | null, readonly lastName: string | null } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null }>, readonly nextSteps: ReadonlyArray<{ readonly what: string, readonly dueOn: string | null, readonly text: string, readonly place: { readonly name: string | null } | null }> | null }> };

export const MyRequests: Document<MyRequestsQuery, MyRequestsQueryVariables> = {
  name: 'MyRequests',
  text: `query MyRequests($afterPosition: Position) {
  myRequests(afterPosition: $afterPosition) {
    id
    number
    status
    erased
    askedOn
    wantedStart
    child {
      firstName
      lastName
    }
    offers {
      id
      status
      answerBy
    }
    nextSteps {
      what
      dueOn
      text
      place {
        name
      }
    }
  }
}`,
};
