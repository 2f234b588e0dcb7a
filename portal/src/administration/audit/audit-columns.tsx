import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '../../design/data/data-table';
import { useChannelText } from '../../desk/use-channel-text';
import { useDates } from '../../language/use-dates';
import { usePersonName } from '../shared/use-person-name';
import type { Entry } from './asked';

const roles = [
  'deskWorker',
  'frontDesk',
  'organiserCoordinator',
  'childMinder',
  'referrer',
  'operator',
] as const;

export function useAuditColumns(isOperator: boolean): Column<Entry>[] {
  const { t } = useTranslation('audit');
  const { t: administration } = useTranslation('administration');
  const { moment } = useDates();
  const channelText = useChannelText();
  const personName = usePersonName();
  return useMemo(() => {
    const roleText = (role: string) => {
      const known = roles.find((one) => one === role);
      return known ? administration(`roles.${known}`) : role;
    };
    const how = ({ reason, onBehalf, channel }: Entry) =>
      [reason, onBehalf && t('onBehalf'), channel && channelText(channel)].filter(Boolean).join(', ');
    const ofFiles: Column<Entry>[] = [
      {
        id: 'request',
        header: t('columns.request'),
        accessorFn: ({ request }) => request?.number ?? '',
        cell: ({ row: { original } }) =>
          original.request && (
            <Link to={`/loket/dossier/${original.request.id}`}>{original.request.number}</Link>
          ),
      },
      { id: 'how', header: t('columns.how'), accessorFn: how },
    ];
    return [
      {
        id: 'when',
        header: t('columns.when'),
        accessorFn: ({ happenedAt }) => happenedAt,
        cell: ({ row: { original } }) => moment(original.happenedAt),
      },
      {
        id: 'who',
        header: t('columns.who'),
        accessorFn: ({ person }) => personName(person),
      },
      { id: 'role', header: t('columns.role'), accessorFn: ({ role }) => roleText(role) },
      { id: 'what', header: t('columns.what'), accessorFn: ({ text }) => text },
      ...(isOperator ? [] : ofFiles),
    ];
  }, [t, administration, moment, channelText, personName, isOperator]);
}
