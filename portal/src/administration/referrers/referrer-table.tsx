import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DataTable, Pill } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import { type Referrer, referrerState } from './referrer';

const looks = { now: 'success', ended: 'plain' } as const;

interface ReferrerTableProps {
  readonly referrers: readonly Referrer[];
  readonly onChange: (referrer: Referrer) => void;
}

export function ReferrerTable({ referrers, onChange }: ReferrerTableProps) {
  const { t } = useTranslation('administration');
  const { numeric } = useDates();
  const columns = useMemo(
    (): Column<Referrer>[] => [
      { id: 'name', header: t('columns.name'), accessorFn: ({ name }) => name },
      { id: 'kind', header: t('referrers.kind'), accessorFn: ({ kind }) => t(`referrers.kinds.${kind}`) },
      {
        id: 'until',
        header: t('columns.until'),
        accessorFn: ({ until }) => until ?? '',
        cell: ({ row: { original } }) => numeric(original.until),
      },
      {
        id: 'state',
        header: t('columns.state'),
        accessorFn: (referrer) => t(`states.${referrerState(referrer)}`),
        cell: ({ row: { original } }) => (
          <Pill kind={looks[referrerState(original)]}>{t(`states.${referrerState(original)}`)}</Pill>
        ),
      },
      {
        id: 'change',
        header: t('columns.change'),
        cell: ({ row: { original } }) => (
          <Button look="quiet" onClick={() => onChange(original)}>
            {t('change.open')}
            <span className="only-read-aloud"> {original.name}</span>
          </Button>
        ),
      },
    ],
    [t, numeric, onChange],
  );
  return (
    <DataTable label={t('referrers.list')} columns={columns} rows={[...referrers]} keyOf={({ id }) => id} />
  );
}
