// Written by `npm run documents -w portal` from imports.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DeskFile =
  | 'loket'
  | 'afspraken'
  | 'locaties'
  | 'plaatsen'
  | 'bezetting'
  | 'aanvragen'
  | 'verloop';

export type DeskFileFormat =
  | 'csv'
  | 'xlsx';

export type DeskImportState =
  | 'running'
  | 'done'
  | 'failed'
  | 'interrupted';

export type DeskImportPhase =
  | 'reading'
  | 'locations'
  | 'requests'
  | 'offers'
  | 'enrolments'
  | 'duplicates'
  | 'views';

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

export type DeskFilesInput = {
  readonly deskId: string;
  readonly files: ReadonlyArray<DeskFileInput>;
};

export type DeskFileInput = {
  readonly file: DeskFile;
  readonly format: DeskFileFormat;
  readonly contentBase64: string;
  readonly mapping?: ReadonlyArray<OwnHeadingInput> | null | undefined;
};

export type OwnHeadingInput = {
  readonly heading: string;
  readonly column: string;
};

export type PreviewDeskFilesQueryVariables = Exact<{
  input: DeskFilesInput;
}>;


export type PreviewDeskFilesQuery = { readonly previewDeskFiles: { readonly faultCount: number, readonly skippedErased: number, readonly leaving: number, readonly files: ReadonlyArray<{ readonly file: DeskFile, readonly rows: number, readonly added: number | null, readonly corrected: number | null, readonly known: number | null }>, readonly headings: ReadonlyArray<{ readonly file: DeskFile, readonly own: ReadonlyArray<{ readonly heading: string, readonly likelyColumn: string | null }>, readonly lacking: ReadonlyArray<{ readonly column: string, readonly required: boolean }> }>, readonly faults: ReadonlyArray<{ readonly file: DeskFile | null, readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly found: string, readonly allowed: string }>, readonly notices: ReadonlyArray<{ readonly file: DeskFile | null, readonly text: string }> } };

export type ImportDeskFilesMutationVariables = Exact<{
  input: DeskFilesInput;
}>;


export type ImportDeskFilesMutation = { readonly importDeskFiles: { readonly id: string } };

export type DeskImportsQueryVariables = Exact<{
  deskId: string;
}>;


export type DeskImportsQuery = { readonly deskImports: ReadonlyArray<{ readonly id: string, readonly state: DeskImportState, readonly startedAt: string, readonly endedAt: string | null, readonly progress: { readonly phase: DeskImportPhase, readonly done: number, readonly total: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null, readonly result: { readonly changes: number, readonly skippedErased: number, readonly overfilledCount: number, readonly notices: ReadonlyArray<string>, readonly files: ReadonlyArray<{ readonly file: DeskFile, readonly rows: number }> } | null }> };

export type LastOverfilledQueryVariables = Exact<{
  deskId: string;
}>;


export type LastOverfilledQuery = { readonly deskImports: ReadonlyArray<{ readonly id: string, readonly result: { readonly overfilled: ReadonlyArray<{ readonly date: string, readonly halfDay: HalfDay, readonly occupied: number, readonly capacity: number, readonly location: { readonly id: string, readonly name: string } }> } | null }> };

export const PreviewDeskFiles: Document<PreviewDeskFilesQuery, PreviewDeskFilesQueryVariables> = {
  name: 'PreviewDeskFiles',
  text: `query PreviewDeskFiles($input: DeskFilesInput!) {
  previewDeskFiles(input: $input) {
    files {
      file
      rows
      added
      corrected
      known
    }
    headings {
      file
      own {
        heading
        likelyColumn
      }
      lacking {
        column
        required
      }
    }
    faultCount
    faults {
      file
      sheet
      row
      column
      found
      allowed
    }
    notices {
      file
      text
    }
    skippedErased
    leaving
  }
}`,
};

export const ImportDeskFiles: Document<ImportDeskFilesMutation, ImportDeskFilesMutationVariables> = {
  name: 'ImportDeskFiles',
  text: `mutation ImportDeskFiles($input: DeskFilesInput!) {
  importDeskFiles(input: $input) {
    id
  }
}`,
};

export const DeskImports: Document<DeskImportsQuery, DeskImportsQueryVariables> = {
  name: 'DeskImports',
  text: `query DeskImports($deskId: ID!) {
  deskImports(deskId: $deskId) {
    id
    state
    startedAt
    endedAt
    progress {
      phase
      done
      total
    }
    refusal {
      code
      message
    }
    result {
      files {
        file
        rows
      }
      changes
      skippedErased
      overfilledCount
      notices
    }
  }
}`,
};

export const LastOverfilled: Document<LastOverfilledQuery, LastOverfilledQueryVariables> = {
  name: 'LastOverfilled',
  text: `query LastOverfilled($deskId: ID!) {
  deskImports(deskId: $deskId, first: 1) {
    id
    result {
      overfilled {
        location {
          id
          name
        }
        date
        halfDay
        occupied
        capacity
      }
    }
  }
}`,
};
