import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, PageHead, TextField } from '../../../design';
import { Fault } from '../../../graphql/fault';

interface ReasonFormProps {
  readonly onReason: (reason: string) => void;
}

/** A desk that looks along says why it opens a file, each time: the family reads it. */
export function ReasonForm({ onReason }: ReasonFormProps) {
  const { t } = useTranslation('sharing');
  const { register, handleSubmit, formState } = useForm<{ readonly reason: string }>();
  return (
    <div className="stack">
      <PageHead title={t('reason.title')} lead={t('reason.lead')} />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void handleSubmit(({ reason }) => onReason(reason.trim()))(event)}
      >
        <TextField
          label={t('reason.why')}
          maxLength={200}
          error={formState.errors.reason?.message}
          {...register('reason', { validate: (reason) => reason.trim() !== '' || t('reason.missing') })}
        />
        <div className="row">
          <Button type="submit" icon="eye">
            {t('reason.open')}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** Nothing of the question itself was wrong: the platform wants to know why (docs/api.md, 9). */
export function isReasonAsked(fault: unknown): boolean {
  return fault instanceof Fault && fault.code === 'BAD_INPUT' && fault.details.length === 0;
}
