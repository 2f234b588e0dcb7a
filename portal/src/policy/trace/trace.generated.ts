// Written by `npm run documents -w portal` from trace.graphql: change that instead.
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

export type WhyNoRequests =
  | 'figuresOnly'
  | 'suppressed';

export type ReportRule =
  | 'whichRequests'
  | 'answered'
  | 'closed'
  | 'unanswered'
  | 'categories'
  | 'municipalities';

export type TraceFactName =
  | 'askedOn'
  | 'originalStart'
  | 'nisAsked'
  | 'closure'
  | 'offers'
  | 'acceptedStart'
  | 'halfDaysAsked'
  | 'halfDaysAccepted'
  | 'wholeDaysAsked'
  | 'wholeDaysAccepted'
  | 'urgentReason'
  | 'atypicalHours'
  | 'declared'
  | 'specialCareNeed';

export type ReportTraceQueryVariables = Exact<{
  deskId: string;
  year: number;
  snapshot?: string | null | undefined;
  knownAt?: string | null | undefined;
  column: ReportColumn;
  nis?: string | null | undefined;
  outsideArea?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportTraceQuery = { readonly reportTrace: { readonly ruleVersion: string, readonly count: number | null, readonly whyNoRequests: WhyNoRequests | null, readonly requests: { readonly nodes: ReadonlyArray<{ readonly requestId: string, readonly number: string, readonly fileElsewhere: boolean, readonly reasons: ReadonlyArray<{ readonly rule: ReportRule, readonly facts: ReadonlyArray<{ readonly name: TraceFactName, readonly values: ReadonlyArray<string> }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } };

export type TraceFileQueryVariables = Exact<{
  deskId: string;
  year: number;
  snapshot?: string | null | undefined;
  knownAt?: string | null | undefined;
  column: ReportColumn;
  nis?: string | null | undefined;
  outsideArea?: boolean | null | undefined;
  format: ReportFormat;
}>;


export type TraceFileQuery = { readonly exportReportTrace: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const ReportTrace: Document<ReportTraceQuery, ReportTraceQueryVariables> = {
  name: 'ReportTrace',
  text: `query ReportTrace($deskId: ID!, $year: Int!, $snapshot: Date, $knownAt: DateTime, $column: ReportColumn!, $nis: String, $outsideArea: Boolean, $after: String) {
  reportTrace(
    deskId: $deskId
    year: $year
    snapshot: $snapshot
    knownAt: $knownAt
    column: $column
    nis: $nis
    outsideArea: $outsideArea
    first: 100
    after: $after
  ) {
    ruleVersion
    count
    whyNoRequests
    requests {
      nodes {
        requestId
        number
        fileElsewhere
        reasons {
          rule
          facts {
            name
            values
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
};

export const TraceFile: Document<TraceFileQuery, TraceFileQueryVariables> = {
  name: 'TraceFile',
  text: `query TraceFile($deskId: ID!, $year: Int!, $snapshot: Date, $knownAt: DateTime, $column: ReportColumn!, $nis: String, $outsideArea: Boolean, $format: ReportFormat!) {
  exportReportTrace(
    deskId: $deskId
    year: $year
    snapshot: $snapshot
    knownAt: $knownAt
    column: $column
    nis: $nis
    outsideArea: $outsideArea
    format: $format
  ) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
