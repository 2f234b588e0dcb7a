import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { RemoveWebhook } from './webhooks.generated';

/** For good, so asked once more. */
export function RemoveWebhookButton({ id, url }: { readonly id: string; readonly url: string }) {
  const { t } = useTranslation('exchange');
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useChange(RemoveWebhook);
  if (!asked)
    return (
      <div className="row">
        <Button look="quiet" icon="cross" onClick={() => setAsked(true)}>
          {t('webhooks.remove')} <span className="only-read-aloud">{url}</span>
        </Button>
      </div>
    );
  return (
    <Alert kind="warning" title={t('webhooks.removeSure')} live>
      <p>{t('webhooks.removeMore')}</p>
      <div className="row">
        <Button look="danger" busy={isPending} onClick={() => mutate({ id })}>
          {t('webhooks.removeNow')}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {t('webhooks.keep')}
        </Button>
      </div>
      <FaultAlert fault={error} />
    </Alert>
  );
}
