import { useTranslation } from 'react-i18next';
import { Button, DataTable, FaultAlert, Loading } from '../../design';
import type { Column } from '../../design/data/data-table';
import { useDates } from '../../language/use-dates';
import { usePages } from '../../organisers/shared/use-pages';
import { type Notice, notices } from './notices';
import { useAnswer } from './use-answer';
import { WebhookDeliveries, type WebhookDeliveriesQuery } from './webhooks.generated';

type Delivery = WebhookDeliveriesQuery['webhookDeliveries']['nodes'][number];

/** What was sent to an address and what it answered, last first. */
export function Deliveries({ webhookId }: { readonly webhookId: string }) {
  const { t } = useTranslation('exchange');
  const columns = useColumns();
  const list = usePages(WebhookDeliveries, { webhookId }, ({ webhookDeliveries }) => webhookDeliveries);
  if (list.isPending) return <Loading />;
  if (list.error) return <FaultAlert fault={list.error} />;
  if (list.nodes.length === 0) return <p className="soft">{t('deliveries.none')}</p>;
  return (
    <div className="stack">
      <p className="soft">{t('deliveries.more')}</p>
      <DataTable label={t('deliveries.table')} columns={columns} rows={list.nodes} keyOf={({ id }) => id} />
      {list.hasMore && (
        <div className="row">
          <Button look="secondary" busy={list.isAskingMore} onClick={list.askMore}>
            {t('deliveries.older')}
          </Button>
        </div>
      )}
    </div>
  );
}

function useColumns(): Column<Delivery>[] {
  const { t } = useTranslation('exchange');
  const { moment } = useDates();
  const answer = useAnswer();
  const nameOf = (type: string) => {
    const known: Notice | undefined = notices.find((notice) => notice === type);
    return known ? t(`notices.${known}`) : type;
  };
  return [
    {
      id: 'occurredAt',
      header: t('deliveries.occurredAt'),
      accessorFn: ({ occurredAt }) => occurredAt,
      cell: ({ row: { original } }) => moment(original.occurredAt),
    },
    { id: 'type', header: t('deliveries.type'), accessorFn: ({ type }) => nameOf(type) },
    {
      id: 'answer',
      header: t('deliveries.answer'),
      accessorFn: ({ lastCode }) => (lastCode ? answer(lastCode) : t('deliveries.notYet')),
    },
    { id: 'attempts', header: t('deliveries.attempts'), accessorFn: ({ attempts }) => attempts },
    {
      id: 'dueAt',
      header: t('deliveries.state'),
      accessorFn: ({ deliveredAt, dueAt }) => deliveredAt ?? dueAt,
      cell: ({
        row: {
          original: { deliveredAt, dueAt },
        },
      }) => (deliveredAt ? moment(deliveredAt) : t('deliveries.again', { date: moment(dueAt) })),
    },
  ];
}
