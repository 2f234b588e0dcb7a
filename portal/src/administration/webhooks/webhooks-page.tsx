import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { RegisterForm } from './register-form';
import { SecretShown } from './secret-shown';
import { WebhookCard } from './webhook-card';
import { WebhookHelp } from './webhook-help';
import { type RegisterWebhookMutation, Webhooks } from './webhooks.generated';
import './webhooks.css';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.webhooks.as}>
      <WebhooksPage />
    </SignInNeeded>
  );
}

/** Who tries an address out sees it work without asking again. */
const refreshMs = 10_000;

/** Where an organiser's own system hears what happens, and how that goes. */
function WebhooksPage() {
  const organiserId = useCapacity()?.organiserId;
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="webhooks" />
      {organiserId !== undefined && <WebhooksOf organiserId={organiserId} />}
      <WebhookHelp />
    </div>
  );
}

function WebhooksOf({ organiserId }: { readonly organiserId: string }) {
  const { t } = useTranslation('exchange');
  const { data, error, isPending } = useQuestion(Webhooks, { organiserId }, { refreshEvery: refreshMs });
  const [registered, setRegistered] = useState<RegisterWebhookMutation['registerWebhook']>();
  const webhooks = data?.webhooks ?? [];
  return (
    <>
      {registered && <SecretShown registered={registered} onClose={() => setRegistered(undefined)} />}
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && webhooks.length === 0 && (
        <Alert title={t('webhooks.none')}>
          <p>{t('webhooks.noneMore')}</p>
        </Alert>
      )}
      {webhooks.length > 0 && (
        <section className="stack">
          <h2>{t('webhooks.addresses')}</h2>
          <ul className="plain-list stack">
            {webhooks.map((webhook) => (
              <WebhookCard key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        </section>
      )}
      {data && !registered && <RegisterForm organiserId={organiserId} onDone={setRegistered} />}
    </>
  );
}
