import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pill } from '../../design';
import type { Column } from '../../design/data/data-table';
import { municipalityName } from '../../families/shared/municipalities';
import { useDates } from '../../language/use-dates';
import { childName } from '../child-name';
import type { DeskRequestsQuery } from './requests.generated';

type Row = DeskRequestsQuery['careRequests']['nodes'][number];

export function useRequestColumns(named: boolean): Column<Row>[] {
  const { t } = useTranslation('desk');
  const { numeric } = useDates();
  return useMemo(() => {
    const names: Column<Row>[] = [
      { id: 'child', header: t('columns.child'), accessorFn: (row) => childName(row.child) ?? '' },
      {
        id: 'applicant',
        header: t('columns.applicant'),
        accessorFn: (row) => childName(row.applicant) ?? '',
      },
      { id: 'phone', header: t('columns.phone'), accessorFn: (row) => row.applicant?.phone ?? '' },
    ];
    return [
      {
        id: 'number',
        header: t('columns.number'),
        accessorFn: (row) => row.number,
        cell: ({ row: { original } }) => <Link to={`/loket/dossier/${original.id}`}>{original.number}</Link>,
      },
      ...(named ? names : []),
      {
        id: 'start',
        header: t('columns.start'),
        accessorFn: (row) => row.wantedStart ?? '',
        cell: ({ row: { original } }) => numeric(original.wantedStart),
      },
      {
        id: 'asked',
        header: t('columns.asked'),
        accessorFn: (row) => row.askedOn,
        cell: ({ row: { original } }) => numeric(original.askedOn),
      },
      { id: 'days', header: t('columns.days'), accessorFn: (row) => row.pattern?.text ?? '' },
      {
        id: 'town',
        header: t('columns.municipality'),
        accessorFn: (row) => (row.nisAsked ? municipalityName(row.nisAsked) : ''),
      },
      {
        id: 'status',
        header: t('requests.status'),
        accessorFn: (row) => row.status,
        cell: ({ row: { original } }) => (
          <>
            {t(`statuses.${original.status}`)}{' '}
            {original.urgentReason && <Pill kind="error">{t('urgent')}</Pill>}
          </>
        ),
      },
    ];
  }, [t, numeric, named]);
}
