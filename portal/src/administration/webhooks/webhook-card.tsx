import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert, Fold, Pill, Properties, Property } from '../../design';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { Deliveries } from './deliveries';
import { RemoveWebhookButton } from './remove-webhook';
import { useAnswer } from './use-answer';
import { EnableWebhook, type WebhooksQuery } from './webhooks.generated';

type Webhook = WebhooksQuery['webhooks'][number];

const looks = { works: 'success', waits: 'plain', fails: 'warning', stopped: 'error' } as const;

function stateOf({ disabledAt, failingSince, lastSuccessAt }: Webhook): keyof typeof looks {
  if (disabledAt) return 'stopped';
  if (failingSince) return 'fails';
  return lastSuccessAt ? 'works' : 'waits';
}

/** An address, how it does, and what was sent there last. */
export function WebhookCard({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation('exchange');
  const { moment } = useDates();
  const heading = useId();
  const answer = useAnswer();
  const enabling = useChange(EnableWebhook);
  const { id, url, registeredAt, disabledAt, lastSuccessAt, failingSince, lastFailure } = webhook;
  const state = stateOf(webhook);
  return (
    <Card as="li" labelledBy={heading}>
      <div className="row row-apart">
        <h3 id={heading} className="webhook-address">
          {url}
        </h3>
        <Pill kind={looks[state]}>{t(`webhooks.states.${state}`)}</Pill>
      </div>
      <Properties>
        <Property label={t('webhooks.since')}>{moment(registeredAt)}</Property>
        <Property label={t('webhooks.lastSuccess')}>{moment(lastSuccessAt)}</Property>
        <Property label={t('webhooks.failingSince')}>{moment(failingSince)}</Property>
        <Property label={t('webhooks.lastFailure')}>{lastFailure && answer(lastFailure)}</Property>
      </Properties>
      {disabledAt && (
        <Alert kind="error" title={t('webhooks.stopped', { date: moment(disabledAt) })}>
          <p>{t('webhooks.stoppedMore')}</p>
          <FaultAlert fault={enabling.error} />
          <div className="row">
            <Button look="secondary" busy={enabling.isPending} onClick={() => enabling.mutate({ id })}>
              {t('webhooks.enable')} <span className="only-read-aloud">{url}</span>
            </Button>
          </div>
        </Alert>
      )}
      <Fold summary={t('webhooks.deliveries')}>
        <Deliveries webhookId={id} />
      </Fold>
      <RemoveWebhookButton id={id} url={url} />
    </Card>
  );
}
