import type { CountedCase } from './case-of.js';
import type { Figures, ReportColumn } from './report-columns.js';

/** The columns in which one case counts, of whatever form. */
export function columnsOf({ unanswered, late, fewer, categories }: CountedCase): readonly ReportColumn[] {
  const columns: ReportColumn[] = ['total'];
  if (unanswered === 'noProposal') columns.push('unansweredNoProposal');
  if (unanswered === 'notAccepted') columns.push('unansweredNotAccepted');
  if (late) columns.push('atLeastOneMonthLater');
  if (fewer) columns.push('fewerDays');
  for (const category of categories) {
    columns.push(category);
    if (unanswered) columns.push(`${category}Unanswered`);
  }
  return columns;
}

/** Counts cases in the columns that the form has; a form's column that nothing falls in is zero. */
export function figuresOf(cases: readonly CountedCase[], columns: readonly ReportColumn[]): Figures {
  const figures: Partial<Record<ReportColumn, number>> = {};
  for (const column of columns) figures[column] = 0;
  for (const column of cases.flatMap(columnsOf)) {
    const count = figures[column];
    if (count !== undefined) figures[column] = count + 1;
  }
  return figures;
}

/** Sums per column; absent where a part has no figure. */
export function sumOf(parts: readonly Figures[], columns: readonly ReportColumn[]): Figures {
  const sums: Partial<Record<ReportColumn, number>> = {};
  for (const column of columns) {
    const counts = parts.map((part) => part[column]);
    if (counts.every((count) => count !== undefined)) sums[column] = counts.reduce((a, b) => a + b, 0);
  }
  return sums;
}
