import { DomainError } from '@samenloket/event-sourcing';
import { formOf } from '../../rules/report-form.js';
import type { ReportCell } from '../../rules/report-trace.js';
import type { YearlyReport } from '../../rules/yearly-report.js';

type Figured = Pick<YearlyReport, 'year' | 'rows' | 'totals' | 'outsideArea'>;

/**
 * What the report shows in a cell; undefined when it is suppressed.
 * @throws DomainError BAD_INPUT when the report has no such cell
 */
export function figureOf(report: Figured, { column, row }: ReportCell): number | undefined {
  if (!formOf(report.year).columns.includes(column)) {
    throw new DomainError('BAD_INPUT', `The form of ${report.year} has no column ${column}.`);
  }
  if (row === 'all') return report.totals[column];
  if (row === 'outsideArea') {
    if (column === 'total') return report.outsideArea;
    throw new DomainError('BAD_INPUT', 'Of requests without a row, the report counts the total alone.');
  }
  const found = report.rows.find(({ nis }) => nis === row.nis);
  if (!found) throw new DomainError('BAD_INPUT', 'The report has no row for this municipality.');
  return found.figures[column];
}
