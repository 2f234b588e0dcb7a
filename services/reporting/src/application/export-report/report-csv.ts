import {
  columnHeadings,
  reportColumns,
  type Figures,
  type ReportColumn,
} from '../../rules/report-columns.js';
import type { YearlyReport } from '../../rules/yearly-report.js';

/** Headings of docs/file-formats.md, "The yearly report", in its order. */
export const csvHeadings: readonly string[] = [
  'jaar',
  'peildatum',
  'nis',
  ...reportColumns.map((column) => columnHeadings[column]),
];

/**
 * One line per municipality, the heading first; figures that the form lacks, or that are suppressed, are empty.
 * Lines end as RFC 4180 and the files of docs/file-formats.md have it.
 */
export function reportCsv({
  year,
  snapshot,
  rows,
}: Pick<YearlyReport, 'year' | 'snapshot' | 'rows'>): string {
  const lines = rows.map(({ nis, figures }) =>
    [year, snapshot, nis, ...reportColumns.map((column) => cell(figures, column))].join(';'),
  );
  return [csvHeadings.join(';'), ...lines].map((line) => `${line}\r\n`).join('');
}

function cell(figures: Figures, column: ReportColumn): string {
  return figures[column]?.toString() ?? '';
}
