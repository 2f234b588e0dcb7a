import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Card, Properties, Property } from '../../design';
import { useDates } from '../../language/use-dates';
import type { TraceAddress } from '../trace/figure';
import {
  columnsIn,
  isKnown,
  type ReportColumn,
  type ReportLine,
  type ReportTotals,
  unansweredOf,
} from './report-columns';
import { ReportChart } from './report-chart';
import { ReportFigure } from './report-figure';
import { ReportTable } from './report-table';

interface ReportViewProps {
  readonly report: {
    readonly snapshot: string;
    readonly knownAt: string;
    readonly formVersion: string;
  };
  readonly suppressed: boolean;
  readonly outsideArea?: number | null;
  readonly lines: readonly ReportLine[];
  readonly totals: ReportTotals;
  /** Of several desks: which one a line is of. */
  readonly deskName?: (id: string) => string | undefined;
  readonly traceAddress?: TraceAddress | undefined;
  readonly filter?: ReactNode;
  /** Files to take along. */
  readonly children: ReactNode;
}

/** The figures of a year: the whole, a chart, and the table that the chart is drawn from. */
export function ReportView(props: ReportViewProps) {
  const { report, suppressed, outsideArea, lines, totals, deskName, traceAddress, filter, children } = props;
  const { t } = useTranslation('policy');
  const { day } = useDates();
  const columns = columnsIn(lines, totals);
  const total = (column: ReportColumn) => (
    <Property key={column} label={t(`columns.${column}`)}>
      <ReportFigure value={totals[column]} label={t(`columns.${column}`)} to={traceAddress?.(column)} />
    </Property>
  );
  return (
    <>
      {filter}
      {suppressed && (
        <Alert title={t('report.suppressed')}>
          <p>{t('report.suppressedMore')}</p>
        </Alert>
      )}
      <Card as="section">
        <h2>{t('report.totals')}</h2>
        <Properties>
          {columns.slice(0, 1).map(total)}
          <Property label={t('columns.unanswered')}>
            <ReportFigure value={unansweredOf(totals)} label={t('columns.unanswered')} />
          </Property>
          {columns.slice(1).map(total)}
          {isKnown(outsideArea) && (
            <Property label={t('report.outsideArea')}>
              <ReportFigure
                value={outsideArea}
                label={t('report.outsideArea')}
                to={traceAddress?.('total', { outsideArea: true })}
              />
            </Property>
          )}
        </Properties>
        <p className="soft small">
          {t('report.made', {
            snapshot: day(report.snapshot),
            knownAt: day(report.knownAt),
            form: report.formVersion,
          })}
        </p>
        <div className="row no-print">{children}</div>
      </Card>
      {lines.length === 0 ? (
        <Alert title={t('report.none')} />
      ) : (
        <>
          <ReportChart lines={lines} />
          <ReportTable {...{ lines, columns, deskName, traceAddress }} />
        </>
      )}
    </>
  );
}
