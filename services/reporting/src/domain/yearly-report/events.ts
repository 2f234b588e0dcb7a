import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';
import type { ReportDifference } from '../../rules/differences.js';
import type { ReportRow } from '../../rules/municipality-rows.js';
import type { ReportHead } from '../../rules/yearly-report.js';

/** A report as it went out: frozen, whatever is recorded later. */
export interface FiledFigures {
  readonly deskId: string;
  readonly year: number;
  /** ISO date. */
  readonly snapshot: string;
  /** ISO instant. */
  readonly knownAt: string;
  /** ISO instant. */
  readonly filedAt: string;
  readonly formVersion: string;
  readonly ruleVersion: string;
  readonly head: ReportHead;
  readonly rows: readonly ReportRow[];
}

export type YearlyReportEvent =
  | DomainEvent<'YearlyReportFiled', FiledFigures>
  /** `differences` are those with the filing before. */
  | DomainEvent<
      'YearlyReportCorrected',
      FiledFigures & { readonly differences: readonly ReportDifference[] }
    >;

const filedFields = {
  deskId: 'clear',
  year: 'clear',
  snapshot: 'clear',
  knownAt: 'clear',
  filedAt: 'clear',
  formVersion: 'clear',
  ruleVersion: 'clear',
  head: 'clear',
  rows: 'clear',
} as const;

export const yearlyReportEvents = defineEvents<YearlyReportEvent>({
  YearlyReportFiled: { version: 1, fields: filedFields },
  YearlyReportCorrected: { version: 1, fields: { ...filedFields, differences: 'clear' } },
});
