// Written by `npm run documents -w portal` from enquiries.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RecordEnquiryInput = {
  readonly deskId: string;
  readonly askedOn?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly caller: CallerInput;
  readonly question?: string | null | undefined;
  readonly colleague?: string | null | undefined;
};

export type CallerInput = {
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
};

export type EnquiriesQueryVariables = Exact<{
  deskId: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type EnquiriesQuery = { readonly enquiries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly deskId: string, readonly askedOn: string, readonly channel: string | null, readonly question: string | null, readonly colleague: string | null, readonly requestId: string | null, readonly erased: boolean, readonly caller: { readonly name: string | null, readonly phone: string | null, readonly email: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordEnquiryMutationVariables = Exact<{
  input: RecordEnquiryInput;
}>;


export type RecordEnquiryMutation = { readonly recordEnquiry: { readonly id: string, readonly position: number } };

export const Enquiries: Document<EnquiriesQuery, EnquiriesQueryVariables> = {
  name: 'Enquiries',
  text: `query Enquiries($deskId: ID!, $after: String, $afterPosition: Position) {
  enquiries(
    deskId: $deskId
    first: 50
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      id
      deskId
      askedOn
      channel
      question
      colleague
      requestId
      erased
      caller {
        name
        phone
        email
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const RecordEnquiry: Document<RecordEnquiryMutation, RecordEnquiryMutationVariables> = {
  name: 'RecordEnquiry',
  text: `mutation RecordEnquiry($input: RecordEnquiryInput!) {
  recordEnquiry(input: $input) {
    id
    position
  }
}`,
};
