// Written by `npm run documents -w portal` from follow-links.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LinksOfFamilyQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type LinksOfFamilyQuery = { readonly followLinks: ReadonlyArray<{ readonly id: string, readonly madeAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> };

export type SendLinkMutationVariables = Exact<{
  id: string;
}>;


export type SendLinkMutation = { readonly sendFollowLink: { readonly key: string, readonly address: string, readonly isSent: boolean, readonly position: number } };

export type RevokeLinkMutationVariables = Exact<{
  id: string;
  linkId: string;
}>;


export type RevokeLinkMutation = { readonly revokeFollowLink: { readonly position: number } };

export const LinksOfFamily: Document<LinksOfFamilyQuery, LinksOfFamilyQueryVariables> = {
  name: 'LinksOfFamily',
  text: `query LinksOfFamily($id: ID!, $afterPosition: Position) {
  followLinks(requestId: $id, afterPosition: $afterPosition) {
    id
    madeAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}`,
};

export const SendLink: Document<SendLinkMutation, SendLinkMutationVariables> = {
  name: 'SendLink',
  text: `mutation SendLink($id: ID!) {
  sendFollowLink(id: $id) {
    key
    address
    isSent
    position
  }
}`,
};

export const RevokeLink: Document<RevokeLinkMutation, RevokeLinkMutationVariables> = {
  name: 'RevokeLink',
  text: `mutation RevokeLink($id: ID!, $linkId: ID!) {
  revokeFollowLink(id: $id, linkId: $linkId) {
    position
  }
}`,
};
