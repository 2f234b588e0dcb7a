// Written by `npm run documents -w portal` from report.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReportFormat =
  | 'csv'
  | 'xlsx';

export type ReportingDesksQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportingDesksQuery = { readonly reportingDesks: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> };

export type DeskReportQueryVariables = Exact<{
  deskId: string;
  year: number;
  snapshot?: string | null | undefined;
}>;


export type DeskReportQuery = { readonly yearlyReport: { readonly snapshot: string, readonly knownAt: string, readonly formVersion: string, readonly suppressed: boolean, readonly outsideArea: number | null, readonly rows: ReadonlyArray<{ readonly nis: string, readonly municipality: string, readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null }>, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null } } };

export type RegionReportQueryVariables = Exact<{
  deskIds: ReadonlyArray<string> | string;
  year: number;
  snapshot?: string | null | undefined;
}>;


export type RegionReportQuery = { readonly regionalReport: { readonly snapshot: string, readonly knownAt: string, readonly formVersion: string, readonly gross: { readonly rows: ReadonlyArray<{ readonly deskId: string, readonly nis: string, readonly municipality: string, readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null }>, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null } }, readonly net: { readonly rows: ReadonlyArray<{ readonly deskId: string, readonly nis: string, readonly municipality: string, readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null }>, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null } } } };

export type RegionFragment = { readonly rows: ReadonlyArray<{ readonly deskId: string, readonly nis: string, readonly municipality: string, readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null }>, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null } };

export type TotalsFragment = { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null, readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null };

export type ReportFileQueryVariables = Exact<{
  deskId: string;
  year: number;
  snapshot?: string | null | undefined;
  format: ReportFormat;
}>;


export type ReportFileQuery = { readonly exportReport: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const ReportingDesks: Document<ReportingDesksQuery, ReportingDesksQueryVariables> = {
  name: 'ReportingDesks',
  text: `query ReportingDesks {
  reportingDesks {
    id
    code
    name
  }
}`,
};

export const DeskReport: Document<DeskReportQuery, DeskReportQueryVariables> = {
  name: 'DeskReport',
  text: `query DeskReport($deskId: ID!, $year: Int!, $snapshot: Date) {
  yearlyReport(deskId: $deskId, year: $year, snapshot: $snapshot) {
    snapshot
    knownAt
    formVersion
    suppressed
    outsideArea
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
    totals {
      ...Totals
    }
  }
}
fragment Totals on ReportFigures {
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
}`,
};

export const RegionReport: Document<RegionReportQuery, RegionReportQueryVariables> = {
  name: 'RegionReport',
  text: `query RegionReport($deskIds: [ID!]!, $year: Int!, $snapshot: Date) {
  regionalReport(deskIds: $deskIds, year: $year, snapshot: $snapshot) {
    snapshot
    knownAt
    formVersion
    gross {
      ...Region
    }
    net {
      ...Region
    }
  }
}
fragment Region on RegionalFigures {
  rows {
    deskId
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
  totals {
    ...Totals
  }
}
fragment Totals on ReportFigures {
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
}`,
};

export const ReportFile: Document<ReportFileQuery, ReportFileQueryVariables> = {
  name: 'ReportFile',
  text: `query ReportFile($deskId: ID!, $year: Int!, $snapshot: Date, $format: ReportFormat!) {
  exportReport(deskId: $deskId, year: $year, snapshot: $snapshot, format: $format) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
