import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Card, FaultAlert, TextField } from '../../design';
import { Fault } from '../../graphql/fault';
import { useChange } from '../../graphql/use-question';
import { RegisterWebhook, type RegisterWebhookMutation } from './webhooks.generated';

interface RegisterFormProps {
  readonly organiserId: string;
  readonly onDone: (registered: RegisterWebhookMutation['registerWebhook']) => void;
}

/** Which addresses will do only the platform says: it depends on where it runs. */
export function RegisterForm({ organiserId, onDone }: RegisterFormProps) {
  const { t } = useTranslation('exchange');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { url: '' } });
  const { mutateAsync, isPending, error, reset } = useChange(RegisterWebhook);
  const isWrong = error instanceof Fault && error.code === 'BAD_INPUT';
  const send = async ({ url }: { readonly url: string }) => {
    const { registerWebhook } = await mutateAsync({ input: { organiserId, url: url.trim() } });
    onDone(registerWebhook);
  };
  return (
    <Card as="section">
      <h2>{t('webhooks.add')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void handleSubmit(send)(event).catch(() => undefined)}
      >
        <TextField
          label={t('webhooks.address')}
          hint={t('webhooks.addressHint')}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          error={formState.errors.url?.message ?? (isWrong ? t('webhooks.addressWrong') : undefined)}
          {...register('url', { required: t('webhooks.addressMissing'), onChange: reset })}
        />
        {!isWrong && <FaultAlert fault={error} />}
        <div className="row">
          <Button type="submit" icon="plus" busy={isPending}>
            {t('webhooks.addNow')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
