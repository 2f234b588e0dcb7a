import { type Actor, defineEvents, type DomainEvent, type JsonObject } from '@samenloket/event-sourcing';
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
  /** Random id and role; absent in what was filed before it was kept here. */
  readonly filedBy?: Actor;
  /** The file as it went out, whatever columns come later; absent as `filedBy` is. */
  readonly csv?: string;
  /** Of that file, hexadecimal: who has it can check that it is the one that was filed. */
  readonly sha256?: string;
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
  filedBy: 'clear',
  csv: 'clear',
  sha256: 'clear',
} as const;

/** In the first version the metadata alone said who filed, and the file was made anew from the rows. */
const upcasts = { 1: (data: JsonObject) => data };

export const yearlyReportEvents = defineEvents<YearlyReportEvent>({
  YearlyReportFiled: { version: 2, upcasts, fields: filedFields },
  YearlyReportCorrected: { version: 2, upcasts, fields: { ...filedFields, differences: 'clear' } },
});
