import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert, TextField } from '../../design';
import { Fault } from '../../graphql/fault';
import { useLinkSignIn } from './use-link-sign-in';

interface CodeFormProps {
  readonly linkKey: string;
  readonly onOtherKey: () => void;
}

/** First a code to the telephone, because who opens a link may not have it at hand; then the code itself. */
export function CodeForm({ linkKey, onOtherKey }: CodeFormProps) {
  const { t } = useTranslation('following');
  const { asked, code, open, mayAskAgain } = useLinkSignIn(linkKey);
  const { register, handleSubmit, resetField, formState } = useForm({ defaultValues: { code: '' } });
  const send = () => {
    open.reset();
    resetField('code');
    code.mutate();
  };
  if (!asked) {
    return (
      <div className="stack measure">
        <p>{t('sendMore')}</p>
        <FaultAlert fault={code.error} />
        <div className="row">
          <Button icon="message" busy={code.isPending} onClick={send}>
            {t('send')}
          </Button>
          <Button look="quiet" onClick={onOtherKey}>
            {t('otherKey')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => void handleSubmit(({ code: typed }) => open.mutate(typed))(event)}
    >
      <Alert title={t('sent')} live>
        <p>{t('sentMore', { minutes: asked.minutes })}</p>
      </Alert>
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        error={formState.errors.code?.message}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        {...register('code', {
          required: t('codeMissing'),
          pattern: { value: /^(\s*\d){6}\s*$/, message: t('codeMissing') },
        })}
      />
      {isRefused(open.error) ? (
        <Alert kind="error" title={t('refused')} live>
          <p>{t('refusedMore')}</p>
        </Alert>
      ) : (
        <FaultAlert fault={open.error ?? code.error} />
      )}
      <div className="row">
        <Button type="submit" busy={open.isPending}>
          {t('open')}
        </Button>
        {mayAskAgain && (
          <Button look="secondary" icon="message" busy={code.isPending} onClick={send}>
            {t('again')}
          </Button>
        )}
      </div>
      {!mayAskAgain && <p className="soft">{t('wait')}</p>}
    </form>
  );
}

const isRefused = (fault: unknown): boolean => fault instanceof Fault && fault.code === 'CODE_REFUSED';
