// Written by `npm run documents -w portal` from offers.graphql: change that instead.
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

export type OpenOffersQueryVariables = Exact<{
  named: boolean;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type OpenOffersQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly start: string, readonly answerBy: string | null, readonly answeredAt: string | null, readonly temporaryUntil: string | null, readonly introductionVisitOn: string | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> }, readonly accepted: { readonly start: string, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } } | null, readonly location: { readonly id: string, readonly name: string }, readonly request: { readonly id: string, readonly number: string, readonly child?: { readonly firstName: string | null, readonly lastName: string | null, readonly birthDate: string | null } | null, readonly applicant?: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllOffersQueryVariables = Exact<{
  named: boolean;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type AllOffersQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly start: string, readonly answerBy: string | null, readonly answeredAt: string | null, readonly temporaryUntil: string | null, readonly introductionVisitOn: string | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> }, readonly accepted: { readonly start: string, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } } | null, readonly location: { readonly id: string, readonly name: string }, readonly request: { readonly id: string, readonly number: string, readonly child?: { readonly firstName: string | null, readonly lastName: string | null, readonly birthDate: string | null } | null, readonly applicant?: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MadeOffersFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly start: string, readonly answerBy: string | null, readonly answeredAt: string | null, readonly temporaryUntil: string | null, readonly introductionVisitOn: string | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> }, readonly accepted: { readonly start: string, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } } | null, readonly location: { readonly id: string, readonly name: string }, readonly request: { readonly id: string, readonly number: string, readonly child?: { readonly firstName: string | null, readonly lastName: string | null, readonly birthDate: string | null } | null, readonly applicant?: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CancelPlaceMutationVariables = Exact<{
  offerId: string;
}>;


export type CancelPlaceMutation = { readonly cancelAcceptance: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus } } };

export type SendOfferAgainMutationVariables = Exact<{
  offerId: string;
}>;


export type SendOfferAgainMutation = { readonly resendOffer: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null } } };

export const OpenOffers: Document<OpenOffersQuery, OpenOffersQueryVariables> = {
  name: 'OpenOffers',
  text: `query OpenOffers($named: Boolean!, $after: String, $afterPosition: Position) {
  offers(
    filter: {status: open}
    orderBy: ANSWER_BY
    first: 15
    after: $after
    afterPosition: $afterPosition
  ) {
    ...MadeOffers
  }
}
fragment MadeOffers on OfferConnection {
  nodes {
    id
    status
    start
    answerBy
    answeredAt
    temporaryUntil
    introductionVisitOn
    pattern {
      weeks
    }
    accepted {
      start
      pattern {
        weeks
      }
    }
    location {
      id
      name
    }
    request {
      id
      number
      child @include(if: $named) {
        firstName
        lastName
        birthDate
      }
      applicant @include(if: $named) {
        firstName
        lastName
        phone
        email
        language
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`,
};

export const AllOffers: Document<AllOffersQuery, AllOffersQueryVariables> = {
  name: 'AllOffers',
  text: `query AllOffers($named: Boolean!, $after: String, $afterPosition: Position) {
  offers(
    orderBy: NEWEST_FIRST
    first: 15
    after: $after
    afterPosition: $afterPosition
  ) {
    ...MadeOffers
  }
}
fragment MadeOffers on OfferConnection {
  nodes {
    id
    status
    start
    answerBy
    answeredAt
    temporaryUntil
    introductionVisitOn
    pattern {
      weeks
    }
    accepted {
      start
      pattern {
        weeks
      }
    }
    location {
      id
      name
    }
    request {
      id
      number
      child @include(if: $named) {
        firstName
        lastName
        birthDate
      }
      applicant @include(if: $named) {
        firstName
        lastName
        phone
        email
        language
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`,
};

export const CancelPlace: Document<CancelPlaceMutation, CancelPlaceMutationVariables> = {
  name: 'CancelPlace',
  text: `mutation CancelPlace($offerId: ID!) {
  cancelAcceptance(offerId: $offerId, by: organiser) {
    position
    offer {
      id
      status
    }
  }
}`,
};

export const SendOfferAgain: Document<SendOfferAgainMutation, SendOfferAgainMutationVariables> = {
  name: 'SendOfferAgain',
  text: `mutation SendOfferAgain($offerId: ID!) {
  resendOffer(offerId: $offerId) {
    position
    offer {
      id
      status
      answerBy
    }
  }
}`,
};
