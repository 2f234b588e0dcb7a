// Written by `npm run documents -w portal` from offering.graphql: change that instead.
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

export type CarePatternInput = {
  readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>>;
};

export type MakeOfferInput = {
  readonly requestId: string;
  readonly locationId: string;
  readonly placeGroupId?: string | null | undefined;
  readonly start: string;
  readonly pattern: CarePatternInput;
  readonly temporaryUntil?: string | null | undefined;
  readonly settlingIn?: SettlingInInput | null | undefined;
  readonly introductionVisitOn?: string | null | undefined;
  readonly offerId?: string | null | undefined;
};

export type SettlingInInput = {
  readonly from: string;
  readonly halfDays: ReadonlyArray<HalfDay>;
};

export type MakeOfferMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type MakeOfferMutation = { readonly makeOffer: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null, readonly location: { readonly name: string } } } };

export type PlaceDirectlyMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type PlaceDirectlyMutation = { readonly placeDirectly: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly location: { readonly name: string } } } };

export type WithdrawOfferMutationVariables = Exact<{
  offerId: string;
}>;


export type WithdrawOfferMutation = { readonly withdrawOffer: { readonly position: number, readonly offer: { readonly id: string, readonly status: OfferStatus } } };

export type TellNoPlaceMutationVariables = Exact<{
  requestId: string;
  locationId: string;
}>;


export type TellNoPlaceMutation = { readonly tellNoPlace: { readonly position: number, readonly request: { readonly id: string } } };

export const MakeOffer: Document<MakeOfferMutation, MakeOfferMutationVariables> = {
  name: 'MakeOffer',
  text: `mutation MakeOffer($input: MakeOfferInput!) {
  makeOffer(input: $input) {
    position
    offer {
      id
      status
      answerBy
      location {
        name
      }
    }
  }
}`,
};

export const PlaceDirectly: Document<PlaceDirectlyMutation, PlaceDirectlyMutationVariables> = {
  name: 'PlaceDirectly',
  text: `mutation PlaceDirectly($input: MakeOfferInput!) {
  placeDirectly(input: $input) {
    position
    offer {
      id
      status
      location {
        name
      }
    }
  }
}`,
};

export const WithdrawOffer: Document<WithdrawOfferMutation, WithdrawOfferMutationVariables> = {
  name: 'WithdrawOffer',
  text: `mutation WithdrawOffer($offerId: ID!) {
  withdrawOffer(offerId: $offerId) {
    position
    offer {
      id
      status
    }
  }
}`,
};

export const TellNoPlace: Document<TellNoPlaceMutation, TellNoPlaceMutationVariables> = {
  name: 'TellNoPlace',
  text: `mutation TellNoPlace($requestId: ID!, $locationId: ID!) {
  tellNoPlace(requestId: $requestId, locationId: $locationId) {
    position
    request {
      id
    }
  }
}`,
};
