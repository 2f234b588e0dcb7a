// Written by `npm run documents -w portal` from offer.graphql: change that instead.
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

export type DeclineReason =
  | 'price'
  | 'hours'
  | 'distance'
  | 'startDate'
  | 'foundElsewhere'
  | 'care'
  | 'other';

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

export type CareKind =
  | 'familyCare'
  | 'groupCare';

export type CarePatternInput = {
  readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>>;
};

export type AcceptOfferInput = {
  readonly offerId: string;
  readonly start?: string | null | undefined;
  readonly pattern?: CarePatternInput | null | undefined;
};

export type OneOfferQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type OneOfferQuery = { readonly offer: { readonly id: string, readonly status: OfferStatus, readonly start: string, readonly answerBy: string | null, readonly temporaryUntil: string | null, readonly introductionVisitOn: string | null, readonly placeGroupId: string | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> }, readonly accepted: { readonly start: string, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } } | null, readonly settlingIn: { readonly from: string } | null, readonly location: { readonly id: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly opens: string | null, readonly closes: string | null, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier }> }, readonly request: { readonly id: string, readonly wantedStart: string | null } | null } | null };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { readonly acceptOffer: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus } } };

export type DeclineOfferMutationVariables = Exact<{
  offerId: string;
  reason?: DeclineReason | null | undefined;
}>;


export type DeclineOfferMutation = { readonly declineOffer: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus } } };

export const OneOffer: Document<OneOfferQuery, OneOfferQueryVariables> = {
  name: 'OneOffer',
  text: `query OneOffer($id: ID!, $afterPosition: Position) {
  offer(id: $id, afterPosition: $afterPosition) {
    id
    status
    start
    answerBy
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
    settlingIn {
      from
    }
    placeGroupId
    location {
      id
      name
      kind
      street
      postcode
      town
      opens
      closes
      placeGroups {
        id
        tier
      }
    }
    request {
      id
      wantedStart
    }
  }
}`,
};

export const AcceptOffer: Document<AcceptOfferMutation, AcceptOfferMutationVariables> = {
  name: 'AcceptOffer',
  text: `mutation AcceptOffer($input: AcceptOfferInput!) {
  acceptOffer(input: $input) {
    position
    offer {
      id
      status
    }
  }
}`,
};

export const DeclineOffer: Document<DeclineOfferMutation, DeclineOfferMutationVariables> = {
  name: 'DeclineOffer',
  text: `mutation DeclineOffer($offerId: ID!, $reason: DeclineReason) {
  declineOffer(offerId: $offerId, reason: $reason) {
    position
    offer {
      id
      status
    }
  }
}`,
};
