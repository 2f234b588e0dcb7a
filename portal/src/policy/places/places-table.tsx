import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import { lastYear } from '../report/use-chosen-report';
import type { TownPlaces } from './free-places';

interface PlacesTableProps {
  readonly towns: readonly TownPlaces[];
  /** First days of months. */
  readonly months: readonly string[];
  readonly nameOf: (town: TownPlaces) => string;
  /** Requests of the last year that stayed unanswered, by NIS code; null where that is not told. */
  readonly unanswered: ReadonlyMap<string, number | null>;
}

/** Free half-days a week: a line per municipality, a column per month. */
export function PlacesTable({ towns, months, nameOf, unanswered }: PlacesTableProps) {
  const { t } = useTranslation('policy');
  const { month: monthName } = useDates();
  const columns = useMemo((): Column<TownPlaces>[] => {
    const [first = ''] = months;
    const unknown = (town: TownPlaces) => {
      const { unknown: half = 0, capacity = 0 } = town.months.get(first) ?? {};
      return capacity === 0 ? 0 : Math.round((100 * half) / capacity);
    };
    return [
      {
        id: 'town',
        header: t('columns.municipality'),
        accessorFn: (town) => nameOf(town) || t('places.noTown'),
      },
      {
        id: 'unanswered',
        header: t('places.unanswered', { year: lastYear() }),
        accessorFn: ({ nis }) => unanswered.get(nis) ?? -1,
        cell: ({ row: { original } }) => unanswered.get(original.nis) ?? t('hidden'),
      },
      { id: 'locations', header: t('places.locations'), accessorFn: ({ locations }) => locations },
      ...months.map((month): Column<TownPlaces> => ({
        id: month,
        header: monthName(month),
        accessorFn: (town) => town.months.get(month)?.free ?? 0,
      })),
      {
        id: 'unknown',
        header: t('places.unknown'),
        accessorFn: unknown,
        cell: ({ row: { original } }) => t('places.percent', { count: unknown(original) }),
      },
    ];
  }, [t, monthName, months, nameOf, unanswered]);
  return (
    <div className="stack stack-tight">
      <h2>{t('places.table')}</h2>
      <p className="soft measure">{t('places.tableMore')}</p>
      <DataTable label={t('places.table')} columns={columns} rows={[...towns]} keyOf={({ nis }) => nis} />
    </div>
  );
}
