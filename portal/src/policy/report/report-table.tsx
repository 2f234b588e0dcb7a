import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import type { TraceAddress } from '../trace/figure';
import { type ReportColumn, type ReportLine, unansweredOf } from './report-columns';
import { ReportFigure } from './report-figure';

interface ReportTableProps {
  readonly lines: readonly ReportLine[];
  readonly columns: readonly ReportColumn[];
  readonly deskName?: ((id: string) => string | undefined) | undefined;
  readonly traceAddress?: TraceAddress | undefined;
}

/** A line per municipality, as the form has it. */
export function ReportTable({ lines, columns, deskName, traceAddress }: ReportTableProps) {
  const { t } = useTranslation('policy');
  const shown = useMemo((): Column<ReportLine>[] => {
    const figure = (
      id: string,
      header: string,
      of: (line: ReportLine) => number | null | undefined,
      column?: ReportColumn,
    ): Column<ReportLine> => ({
      id,
      header,
      // What is not told sorts below all that is.
      accessorFn: (line) => of(line) ?? -1,
      cell: ({ row: { original } }) => (
        <ReportFigure
          value={of(original)}
          label={`${header}, ${original.municipality}`}
          to={column && traceAddress?.(column, original)}
        />
      ),
    });
    const desk: Column<ReportLine> = {
      id: 'desk',
      header: t('report.desk'),
      accessorFn: ({ deskId = '' }) => deskName?.(deskId) ?? '',
    };
    const [total, ...others] = columns.map((column) =>
      figure(column, t(`columns.${column}`), (line) => line[column], column),
    );
    return [
      { id: 'municipality', header: t('columns.municipality'), accessorFn: (line) => line.municipality },
      ...(deskName ? [desk] : []),
      ...(total ? [total] : []),
      figure('unanswered', t('columns.unanswered'), unansweredOf),
      ...others,
    ];
  }, [t, columns, deskName, traceAddress]);
  return (
    <div className="stack stack-tight">
      <h2>{t('report.table')}</h2>
      <DataTable
        label={t('report.table')}
        columns={shown}
        rows={[...lines]}
        keyOf={({ deskId = '', nis }) => `${deskId} ${nis}`}
      />
    </div>
  );
}
