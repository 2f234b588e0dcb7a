import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../design';
import type { Column } from '../../../design/data/data-table';
import { useDates } from '../../../language/use-dates';
import { useRoundMonths } from '../shared/use-round-months';
import type { Proposal } from './use-review';

/** A desk opens the file behind a number; an organiser has no file yet. */
export function useProposalColumns(isDesk: boolean, open: (proposal: Proposal) => void): Column<Proposal>[] {
  const { t } = useTranslation('rounds');
  const { numeric } = useDates();
  const { month } = useRoundMonths();
  return useMemo(
    () => [
      {
        id: 'request',
        header: t('columns.request'),
        accessorFn: ({ request, roundNumber }) => request?.number ?? roundNumber,
        cell: ({ row: { original } }) => {
          const { request, roundNumber } = original;
          if (!request) return t('child', { number: roundNumber.slice(0, 6) });
          return isDesk ? <Link to={`/loket/dossier/${request.id}`}>{request.number}</Link> : request.number;
        },
      },
      { id: 'location', header: t('columns.location'), accessorFn: ({ location }) => location.name },
      {
        id: 'start',
        header: t('columns.start'),
        accessorFn: ({ startMonth }) => startMonth,
        cell: ({ row: { original } }) => month(original.startMonth),
      },
      { id: 'days', header: t('columns.days'), accessorFn: ({ pattern }) => pattern.text },
      { id: 'kind', header: t('columns.kind'), accessorFn: ({ kind }) => t(`kinds.${kind}`) },
      {
        id: 'age',
        header: t('columns.age'),
        accessorFn: ({ ageInMonthsAtStart }) => ageInMonthsAtStart ?? '',
        cell: ({ row: { original } }) =>
          typeof original.ageInMonthsAtStart === 'number'
            ? t('months', { count: original.ageInMonthsAtStart })
            : '',
      },
      {
        id: 'asked',
        header: t('columns.asked'),
        accessorFn: ({ askedOn }) => askedOn ?? '',
        cell: ({ row: { original } }) => numeric(original.askedOn),
      },
      {
        id: 'look',
        header: t('columns.look'),
        enableSorting: false,
        cell: ({ row: { original } }) => (
          <Button look="quiet" onClick={() => open(original)}>
            {t('proposals.look')}
            <span className="only-read-aloud">
              {' '}
              {original.request?.number ?? t('child', { number: original.roundNumber.slice(0, 6) })}
            </span>
          </Button>
        ),
      },
    ],
    [t, numeric, month, isDesk, open],
  );
}
