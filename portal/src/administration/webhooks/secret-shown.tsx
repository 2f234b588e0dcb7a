import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../design';
import type { RegisterWebhookMutation } from './webhooks.generated';

interface SecretShownProps {
  readonly registered: RegisterWebhookMutation['registerWebhook'];
  readonly onClose: () => void;
}

/** The only time that the secret is shown: kept in the memory of the page, and nowhere else. */
export function SecretShown({ registered: { secret, webhook }, onClose }: SecretShownProps) {
  const { t } = useTranslation('exchange');
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Alert kind="warning" title={t('webhooks.secret', { url: webhook.url })} live>
      <p>{t('webhooks.secretMore')}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <div className="row">
        <Button look="secondary" onClick={copy}>
          {t('webhooks.copy')}
        </Button>
        <Button look="quiet" icon="check" onClick={onClose}>
          {t('webhooks.kept')}
        </Button>
      </div>
      <div role="status">
        {copied !== undefined && <p>{t(copied ? 'webhooks.copied' : 'webhooks.notCopied')}</p>}
      </div>
    </Alert>
  );
}
