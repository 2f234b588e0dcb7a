import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, DataTable, FaultAlert, Fold, Loading } from '../../design';
import type { Column } from '../../design/data/data-table';
import type { PartOfDay, Weekday } from '../../design/half-days';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { LastOverfilled, type LastOverfilledQuery } from './imports.generated';

type HalfDay = NonNullable<LastOverfilledQuery['deskImports'][number]['result']>['overfilled'][number];

interface OverfilledProps {
  readonly deskId: string;
  readonly importId: string;
  readonly count: number;
}

/** Where the files have more children than places: history is not refused for that, but somebody should look. */
export function Overfilled({ deskId, importId, count }: OverfilledProps) {
  const { t } = useTranslation('imports');
  const { number } = useDates();
  return (
    <Alert kind="warning" title={t('overfilled', { count, number: number(count) })}>
      <p>{t('overfilledMore')}</p>
      <Fold summary={t('showOverfilled')}>
        <HalfDays key={importId} deskId={deskId} count={count} />
      </Fold>
    </Alert>
  );
}

function HalfDays({ deskId, count }: Omit<OverfilledProps, 'importId'>) {
  const { t } = useTranslation('imports');
  const { data, error, isPending } = useQuestion(LastOverfilled, { deskId });
  const columns = useColumns();
  const rows = data?.deskImports[0]?.result?.overfilled ?? [];
  if (isPending) return <Loading />;
  if (error) return <FaultAlert fault={error} />;
  return (
    <div className="stack stack-tight">
      {count > rows.length && <p>{t('overfilledShown', { shown: rows.length })}</p>}
      <DataTable
        label={t('overfilledTable')}
        columns={columns}
        rows={[...rows]}
        keyOf={({ location, date, halfDay }) => `${location.id} ${date} ${halfDay}`}
      />
    </div>
  );
}

function useColumns(): Column<HalfDay>[] {
  const { t } = useTranslation('imports');
  const { t: shell } = useTranslation('shell');
  const { numeric } = useDates();
  return useMemo(
    () => [
      {
        id: 'location',
        header: t('columns.location'),
        accessorFn: ({ location }) => location.name ?? location.id,
      },
      {
        id: 'date',
        header: t('columns.date'),
        accessorFn: ({ date }) => date,
        cell: ({ row: { original } }) => numeric(original.date),
      },
      {
        id: 'halfDay',
        header: t('columns.halfDay'),
        accessorFn: ({ halfDay }) => {
          const [day, part] = halfDay.split('_') as [Weekday, PartOfDay];
          return `${shell(`days.${day}`)} ${shell(`parts.${part}`)}`;
        },
      },
      { id: 'occupied', header: t('columns.occupied'), accessorFn: ({ occupied }) => occupied },
      { id: 'capacity', header: t('columns.capacity'), accessorFn: ({ capacity }) => capacity },
    ],
    [t, shell, numeric],
  );
}
