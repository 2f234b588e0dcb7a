// Written by `npm run documents -w portal` from filed.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReportFormat =
  | 'csv'
  | 'xlsx';

export type ReportColumn =
  | 'total'
  | 'unansweredNoProposal'
  | 'unansweredNotAccepted'
  | 'atLeastOneMonthLater'
  | 'fewerDays'
  | 'urgent'
  | 'urgentUnanswered'
  | 'atypical'
  | 'atypicalUnanswered'
  | 'priority'
  | 'priorityUnanswered'
  | 'vulnerable'
  | 'vulnerableUnanswered'
  | 'specialCareNeed'
  | 'specialCareNeedUnanswered';

export type FileYearlyReportInput = {
  readonly deskId: string;
  readonly year: number;
  readonly snapshot?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
};

export type FiledReportsQueryVariables = Exact<{
  deskId: string;
  year: number;
}>;


export type FiledReportsQuery = { readonly filedReports: ReadonlyArray<{ readonly id: string, readonly number: number, readonly snapshot: string, readonly knownAt: string, readonly filedAt: string, readonly sha256: string | null, readonly formVersion: string, readonly ruleVersion: string, readonly filedBy: { readonly subject: string } | null, readonly rows: ReadonlyArray<{ readonly nis: string, readonly municipality: string, readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null }>, readonly differences: ReadonlyArray<{ readonly nis: string, readonly column: ReportColumn, readonly before: number | null, readonly after: number | null }>, readonly corrections: ReadonlyArray<{ readonly nis: string, readonly column: ReportColumn, readonly before: number | null, readonly after: number | null }> }> };

export type DifferenceFragment = { readonly nis: string, readonly column: ReportColumn, readonly before: number | null, readonly after: number | null };

export type FileReportMutationVariables = Exact<{
  input: FileYearlyReportInput;
}>;


export type FileReportMutation = { readonly fileYearlyReport: { readonly position: number, readonly report: { readonly number: number } } };

export type FiledFileQueryVariables = Exact<{
  deskId: string;
  year: number;
  number: number;
  format: ReportFormat;
}>;


export type FiledFileQuery = { readonly exportFiledReport: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const FiledReports: Document<FiledReportsQuery, FiledReportsQueryVariables> = {
  name: 'FiledReports',
  text: `query FiledReports($deskId: ID!, $year: Int!) {
  filedReports(deskId: $deskId, year: $year) {
    id
    number
    snapshot
    knownAt
    filedAt
    filedBy {
      subject
    }
    sha256
    formVersion
    ruleVersion
    rows {
      nis
      municipality
      total
      unansweredNoProposal
      unansweredNotAccepted
      atLeastOneMonthLater
      fewerDays
      urgent
      urgentUnanswered
      atypical
      atypicalUnanswered
      priority
      priorityUnanswered
      vulnerable
      vulnerableUnanswered
      specialCareNeed
      specialCareNeedUnanswered
    }
    differences {
      ...Difference
    }
    corrections {
      ...Difference
    }
  }
}
fragment Difference on ReportDifference {
  nis
  column
  before
  after
}`,
};

export const FileReport: Document<FileReportMutation, FileReportMutationVariables> = {
  name: 'FileReport',
  text: `mutation FileReport($input: FileYearlyReportInput!) {
  fileYearlyReport(input: $input) {
    report {
      number
    }
    position
  }
}`,
};

export const FiledFile: Document<FiledFileQuery, FiledFileQueryVariables> = {
  name: 'FiledFile',
  text: `query FiledFile($deskId: ID!, $year: Int!, $number: Int!, $format: ReportFormat!) {
  exportFiledReport(
    deskId: $deskId
    year: $year
    number: $number
    format: $format
  ) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
