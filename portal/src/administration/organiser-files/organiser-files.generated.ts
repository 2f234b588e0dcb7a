// Written by `npm run documents -w portal` from organiser-files.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OrganiserFile =
  | 'enrolments'
  | 'confirmations';

export type ImportOrganiserInput = {
  readonly organiserId: string;
  readonly enrolments?: string | null | undefined;
  readonly confirmations?: string | null | undefined;
  readonly enrolmentsXlsx?: string | null | undefined;
  readonly confirmationsXlsx?: string | null | undefined;
};

export type PreviewOrganiserFilesQueryVariables = Exact<{
  input: ImportOrganiserInput;
}>;


export type PreviewOrganiserFilesQuery = { readonly previewOrganiserFiles: { readonly enrolments: number, readonly confirmations: number, readonly locations: number, readonly faultCount: number, readonly added: number, readonly corrected: number, readonly leaving: number, readonly faults: ReadonlyArray<{ readonly file: OrganiserFile, readonly row: number | null, readonly column: string | null, readonly found: string, readonly allowed: string }> } };

export type ImportOrganiserFilesMutationVariables = Exact<{
  input: ImportOrganiserInput;
}>;


export type ImportOrganiserFilesMutation = { readonly importOrganiser: { readonly enrolments: number, readonly confirmations: number, readonly locations: number, readonly appended: number, readonly overfilled: number, readonly position: number } };

export type OwnGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type OwnGroupsQuery = { readonly vacancyConfirmations: { readonly nodes: ReadonlyArray<{ readonly location: { readonly id: string, readonly name: string, readonly placeGroups: ReadonlyArray<{ readonly id: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const PreviewOrganiserFiles: Document<PreviewOrganiserFilesQuery, PreviewOrganiserFilesQueryVariables> = {
  name: 'PreviewOrganiserFiles',
  text: `query PreviewOrganiserFiles($input: ImportOrganiserInput!) {
  previewOrganiserFiles(input: $input) {
    enrolments
    confirmations
    locations
    faultCount
    faults {
      file
      row
      column
      found
      allowed
    }
    added
    corrected
    leaving
  }
}`,
};

export const ImportOrganiserFiles: Document<ImportOrganiserFilesMutation, ImportOrganiserFilesMutationVariables> = {
  name: 'ImportOrganiserFiles',
  text: `mutation ImportOrganiserFiles($input: ImportOrganiserInput!) {
  importOrganiser(input: $input) {
    enrolments
    confirmations
    locations
    appended
    overfilled
    position
  }
}`,
};

export const OwnGroups: Document<OwnGroupsQuery, OwnGroupsQueryVariables> = {
  name: 'OwnGroups',
  text: `query OwnGroups($after: String, $afterPosition: Position) {
  vacancyConfirmations(first: 25, after: $after, afterPosition: $afterPosition) {
    nodes {
      location {
        id
        name
        placeGroups {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};
