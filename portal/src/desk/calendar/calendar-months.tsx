import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import type { YearMonthsQuery } from './calendar.generated';
import { standings } from './calendar-marks';

type Month = YearMonthsQuery['yearCalendarMonths'][number];

interface CalendarMonthsProps {
  readonly months: readonly Month[];
  /** `2026-09`; empty: all of them. */
  readonly chosen: string;
  readonly onChoose: (month: string) => void;
}

/** How many need a place from each month on, and how far they are; a tap on a month shows them. */
export function CalendarMonths({ months, chosen, onChoose }: CalendarMonthsProps) {
  const { t } = useTranslation('calendar');
  const { month: monthName } = useDates();
  const columns = useMemo(
    (): Column<Month>[] => [
      {
        id: 'month',
        header: t('columns.month'),
        accessorFn: ({ month }) => month,
        cell: ({ row: { original } }) => (
          <button
            type="button"
            className="calendar-month"
            aria-pressed={original.month === chosen}
            onClick={() => onChoose(original.month === chosen ? '' : original.month)}
          >
            {monthName(`${original.month}-01`)}
          </button>
        ),
      },
      { id: 'asked', header: t('columns.asked'), accessorFn: ({ asked }) => asked },
      ...standings.map((standing): Column<Month> => ({
        id: standing,
        header: t(`standings.${standing}`),
        accessorFn: (month) => month[standing],
        cell: ({ row: { original } }) => (
          <span className={original[standing] > 0 ? `calendar-count calendar-${standing}` : 'calendar-count'}>
            {original[standing]}
          </span>
        ),
      })),
    ],
    [t, monthName, chosen, onChoose],
  );
  return <DataTable label={t('months')} columns={columns} rows={[...months]} keyOf={({ month }) => month} />;
}
