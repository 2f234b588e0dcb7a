// Written by `npm run documents -w portal` from pack.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReportFormat =
  | 'csv'
  | 'xlsx';

export type ConsultationPackQueryVariables = Exact<{
  deskId: string;
  year: number;
  snapshot?: string | null | undefined;
  before1: number;
  before2: number;
  before3: number;
  before4: number;
}>;


export type ConsultationPackQuery = { readonly yearlyReport: { readonly snapshot: string, readonly knownAt: string, readonly formVersion: string, readonly ruleVersion: string, readonly year: number, readonly head: { readonly deskName: string, readonly organiser: string | null }, readonly rows: ReadonlyArray<{ readonly nis: string, readonly municipality: string, readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null }>, readonly categories: { readonly urgent: number | null, readonly urgentUnanswered: number | null, readonly atypical: number | null, readonly atypicalUnanswered: number | null, readonly priority: number | null, readonly priorityUnanswered: number | null, readonly vulnerable: number | null, readonly vulnerableUnanswered: number | null, readonly specialCareNeed: number | null, readonly specialCareNeedUnanswered: number | null }, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null } }, readonly before1: { readonly year: number, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null } }, readonly before2: { readonly year: number, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null } }, readonly before3: { readonly year: number, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null } }, readonly before4: { readonly year: number, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null } } };

export type YearBeforeFragment = { readonly year: number, readonly totals: { readonly total: number | null, readonly unansweredNoProposal: number | null, readonly unansweredNotAccepted: number | null, readonly atLeastOneMonthLater: number | null, readonly fewerDays: number | null } };

export type PackFileQueryVariables = Exact<{
  deskId: string;
  year: number;
  snapshot?: string | null | undefined;
  format: ReportFormat;
}>;


export type PackFileQuery = { readonly exportReport: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const ConsultationPack: Document<ConsultationPackQuery, ConsultationPackQueryVariables> = {
  name: 'ConsultationPack',
  text: `query ConsultationPack($deskId: ID!, $year: Int!, $snapshot: Date, $before1: Int!, $before2: Int!, $before3: Int!, $before4: Int!) {
  yearlyReport(
    deskId: $deskId
    year: $year
    snapshot: $snapshot
    suppressed: true
  ) {
    ...YearBefore
    snapshot
    knownAt
    formVersion
    ruleVersion
    head {
      deskName
      organiser
    }
    rows {
      nis
      municipality
      total
      unansweredNoProposal
      unansweredNotAccepted
      atLeastOneMonthLater
      fewerDays
    }
    categories: totals {
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
  }
  before1: yearlyReport(deskId: $deskId, year: $before1, suppressed: true) {
    ...YearBefore
  }
  before2: yearlyReport(deskId: $deskId, year: $before2, suppressed: true) {
    ...YearBefore
  }
  before3: yearlyReport(deskId: $deskId, year: $before3, suppressed: true) {
    ...YearBefore
  }
  before4: yearlyReport(deskId: $deskId, year: $before4, suppressed: true) {
    ...YearBefore
  }
}
fragment YearBefore on YearlyReport {
  year
  totals {
    total
    unansweredNoProposal
    unansweredNotAccepted
    atLeastOneMonthLater
    fewerDays
  }
}`,
};

export const PackFile: Document<PackFileQuery, PackFileQueryVariables> = {
  name: 'PackFile',
  text: `query PackFile($deskId: ID!, $year: Int!, $snapshot: Date, $format: ReportFormat!) {
  exportReport(
    deskId: $deskId
    year: $year
    snapshot: $snapshot
    suppressed: true
    format: $format
  ) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
