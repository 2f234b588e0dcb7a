import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Pill } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import { Replica } from './replica';
import { furthestBehind, type Part } from './services';
import { useDuration } from './use-duration';

export function useWorkColumns(): Column<Part>[] {
  const { t } = useTranslation('work');
  const { number } = useDates();
  const duration = useDuration();
  return useMemo(
    () => [
      { id: 'name', header: t('columns.name'), accessorFn: ({ name }) => name },
      { id: 'kind', header: t('columns.kind'), accessorFn: ({ kind }) => t(`kinds.${kind}`) },
      {
        id: 'position',
        header: t('columns.position'),
        accessorFn: ({ follows }) => follows[0]?.position ?? -1,
        cell: ({ row: { original } }) =>
          original.follows.map(({ producer, position }) => (
            <div key={producer}>
              {producer}: {position === null ? t('unknown') : number(position)}
            </div>
          )),
      },
      {
        id: 'events',
        header: t('columns.events'),
        accessorFn: (part) => furthestBehind(part, 'lagEvents') ?? -1,
        cell: ({ row: { original } }) => {
          const events = furthestBehind(original, 'lagEvents');
          return events === undefined ? t('unknown') : number(events);
        },
      },
      {
        id: 'seconds',
        header: t('columns.seconds'),
        accessorFn: (part) => furthestBehind(part, 'lagSeconds') ?? -1,
        cell: ({ row: { original } }) => duration(furthestBehind(original, 'lagSeconds')),
      },
      {
        id: 'owner',
        header: t('columns.owner'),
        accessorFn: ({ replica }) => replica ?? '',
        cell: ({ row: { original } }) => (
          <>
            <Replica {...original} /> {original.rebuilding && <Pill kind="action">{t('rebuilding')}</Pill>}
          </>
        ),
      },
      { id: 'parked', header: t('columns.parked'), accessorFn: ({ parked }) => parked },
    ],
    [t, number, duration],
  );
}
