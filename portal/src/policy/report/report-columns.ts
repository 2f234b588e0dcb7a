import type { DeskReportQuery } from './report.generated';

export type DeskReportAnswer = DeskReportQuery['yearlyReport'];
export type ReportTotals = DeskReportAnswer['totals'];

/** A line of a report, of one desk or of several. */
export type ReportLine = DeskReportAnswer['rows'][number] & { readonly deskId?: string };

/** In the order of the form. */
export const reportColumns = [
  'total',
  'unansweredNoProposal',
  'unansweredNotAccepted',
  'atLeastOneMonthLater',
  'fewerDays',
  'urgent',
  'urgentUnanswered',
  'atypical',
  'atypicalUnanswered',
  'priority',
  'priorityUnanswered',
  'vulnerable',
  'vulnerableUnanswered',
  'specialCareNeed',
  'specialCareNeedUnanswered',
] as const satisfies readonly (keyof ReportTotals)[];

export type ReportColumn = (typeof reportColumns)[number];

/** Columns that hold any figure: not those that the form of the year lacks. */
export function columnsIn(lines: readonly ReportLine[], totals?: ReportTotals): readonly ReportColumn[] {
  const all: readonly ReportTotals[] = totals ? [totals, ...lines] : lines;
  return reportColumns.filter((column) => all.some((figures) => isKnown(figures[column])));
}

export const isKnown = (figure: number | null | undefined): figure is number => typeof figure === 'number';

/** Both kinds of unanswered requests; nothing when one of them is not told. */
export function unansweredOf({
  unansweredNoProposal: none,
  unansweredNotAccepted: refused,
}: Pick<ReportTotals, 'unansweredNoProposal' | 'unansweredNotAccepted'>): number | null {
  return isKnown(none) && isKnown(refused) ? none + refused : null;
}
