import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, DataTable, FaultAlert, Loading } from '../../../design';
import type { Column } from '../../../design/data/data-table';
import { useQuestion } from '../../../graphql/use-question';
import { useRoundMonths } from '../shared/use-round-months';
import { RoundClaims, type RoundClaimsQuery } from './round.generated';

type Claim = RoundClaimsQuery['roundClaims'][number];

/** Wishes that were justified and could not be granted: people decide on these. */
export function Claims({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('rounds');
  const { data, error, isPending } = useQuestion(RoundClaims, { roundId });
  const columns = useClaimColumns();
  const claims = [...(data?.roundClaims ?? [])];
  return (
    <Card as="section">
      <h2>{t('claims.title')}</h2>
      <p className="measure soft">{t('claims.more')}</p>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && claims.length === 0 && <p>{t('claims.none')}</p>}
      {claims.length > 0 && (
        <DataTable
          label={t('claims.title')}
          columns={columns}
          rows={claims}
          keyOf={({ roundNumber, location, kind, startMonth }) =>
            [roundNumber, location.id, kind, startMonth].join(' ')
          }
        />
      )}
    </Card>
  );
}

function useClaimColumns(): Column<Claim>[] {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  return useMemo(
    () => [
      {
        id: 'request',
        header: t('columns.request'),
        accessorFn: ({ request, roundNumber }) => request?.number ?? roundNumber,
        cell: ({ row: { original } }) =>
          original.request ? (
            <Link to={`/loket/dossier/${original.request.id}`}>{original.request.number}</Link>
          ) : (
            t('child', { number: original.roundNumber.slice(0, 6) })
          ),
      },
      { id: 'location', header: t('columns.location'), accessorFn: ({ location }) => location.name },
      {
        id: 'start',
        header: t('columns.start'),
        accessorFn: ({ startMonth }) => startMonth,
        cell: ({ row: { original } }) => month(original.startMonth),
      },
      { id: 'kind', header: t('columns.kind'), accessorFn: ({ kind }) => t(`kinds.${kind}`) },
    ],
    [t, month],
  );
}
