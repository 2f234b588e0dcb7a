import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import { type Entry, standings } from './calendar-marks';
import { MonthCell } from './month-cell';

/** As in the spreadsheets of desks: who, from when, asked when, to school when, found, and a cell per month. */
export function useCalendarColumns(months: readonly string[]): Column<Entry>[] {
  const { t } = useTranslation('calendar');
  const { numeric, month: monthName, monthShort } = useDates();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('columns.number'),
        accessorFn: ({ number }) => number,
        cell: ({ row: { original } }) => (
          <Link to={`/loket/dossier/${original.request.id}`}>{original.number}</Link>
        ),
      },
      {
        id: 'neededFrom',
        header: t('columns.neededFrom'),
        accessorFn: ({ neededFrom }) => neededFrom,
        cell: ({ row: { original } }) => numeric(original.neededFrom),
      },
      {
        id: 'askedOn',
        header: t('columns.askedOn'),
        accessorFn: ({ askedOn }) => askedOn,
        cell: ({ row: { original } }) => numeric(original.askedOn),
      },
      {
        id: 'toSchoolOn',
        header: t('columns.toSchoolOn'),
        accessorFn: ({ toSchoolOn }) => toSchoolOn ?? '',
        cell: ({ row: { original } }) =>
          original.toSchoolOn ? numeric(original.toSchoolOn) : <span className="soft">{t('notBorn')}</span>,
      },
      {
        id: 'found',
        header: t('columns.found'),
        accessorFn: ({ found }) => standings.indexOf(found),
        cell: ({ row: { original } }) => (
          <span className={`calendar-count calendar-${original.found}`}>
            {t(`standings.${original.found}`)}
          </span>
        ),
      },
      { id: 'colleague', header: t('columns.colleague'), accessorFn: ({ colleague }) => colleague ?? '' },
      ...months.map((month): Column<Entry> => ({
        id: month,
        header: () => <abbr title={monthName(`${month}-01`)}>{monthShort(`${month}-01`)}</abbr>,
        cell: ({ row: { original } }) => <MonthCell entry={original} month={month} />,
      })),
    ],
    [t, numeric, monthName, monthShort, months],
  );
}
