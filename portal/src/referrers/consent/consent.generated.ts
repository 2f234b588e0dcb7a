// Written by `npm run documents -w portal` from consent.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type GiveConsentInput = {
  readonly id: string;
  readonly referrerId: string;
  readonly givenOn?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export type ConsentQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type ConsentQuery = { readonly careRequest: { readonly referrerConsent: { readonly referrerId: string, readonly until: string | null, readonly referrer: { readonly name: string } | null } | null } | null };

export type EndConsentMutationVariables = Exact<{
  id: string;
}>;


export type EndConsentMutation = { readonly withdrawConsent: { readonly id: string, readonly position: number } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { readonly giveConsent: { readonly id: string, readonly position: number } };

export const Consent: Document<ConsentQuery, ConsentQueryVariables> = {
  name: 'Consent',
  text: `query Consent($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    referrerConsent {
      referrerId
      until
      referrer {
        name
      }
    }
  }
}`,
};

export const EndConsent: Document<EndConsentMutation, EndConsentMutationVariables> = {
  name: 'EndConsent',
  text: `mutation EndConsent($id: ID!) {
  withdrawConsent(id: $id) {
    id
    position
  }
}`,
};

export const GiveConsent: Document<GiveConsentMutation, GiveConsentMutationVariables> = {
  name: 'GiveConsent',
  text: `mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    id
    position
  }
}`,
};
