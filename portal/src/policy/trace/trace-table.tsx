import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable, Pill } from '../../design';
import type { Column } from '../../design/data/data-table';
import { rulesIn, type TracedRequest } from './traced-request';
import { useFactTexts } from './use-fact-texts';

interface TraceTableProps {
  readonly requests: readonly TracedRequest[];
  /** How many there are, also those that are not shown yet. */
  readonly count: number;
}

/** A line per request, a column per rule with what it looked at. */
export function TraceTable({ requests, count }: TraceTableProps) {
  const { t } = useTranslation('policy');
  const factTexts = useFactTexts();
  const columns = useMemo((): Column<TracedRequest>[] => {
    const number: Column<TracedRequest> = {
      id: 'number',
      header: t('trace.number'),
      accessorFn: ({ number: of }) => of,
      cell: ({ row: { original } }) =>
        original.fileElsewhere ? (
          <span className="row">
            {original.number} <Pill>{t('trace.fileElsewhere')}</Pill>
          </span>
        ) : (
          <Link to={`/loket/dossier/${original.requestId}`}>{original.number}</Link>
        ),
    };
    return [
      number,
      ...rulesIn(requests).map((rule): Column<TracedRequest> => ({
        id: rule,
        header: t(`trace.rules.${rule}`),
        accessorFn: ({ reasons }) => factTexts(reasons.find((one) => one.rule === rule)?.facts ?? []),
      })),
    ];
  }, [t, factTexts, requests]);
  return (
    <section className="stack stack-tight">
      <h2>{t('trace.requests', { count })}</h2>
      {requests.length < count && (
        <p className="soft">{t('trace.shown', { shown: requests.length, count })}</p>
      )}
      <DataTable
        label={t('trace.title')}
        columns={columns}
        rows={[...requests]}
        keyOf={({ requestId }) => requestId}
      />
    </section>
  );
}
