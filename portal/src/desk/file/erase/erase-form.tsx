import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, CheckField, ChoiceField, FaultAlert } from '../../../design';
import { ask } from '../../../graphql/ask';
import { useLeaveFile } from '../use-leave-file';
import { EraseFamily, type EraseFamilyMutationVariables } from './erase.generated';

type Reason = EraseFamilyMutationVariables['reason'];

/** What a desk may say: that a term is over, the platform sees by itself. */
const reasons = ['askedByFamily', 'registeredInError', 'other'] as const satisfies readonly Reason[];

interface Erasing {
  readonly reason: (typeof reasons)[number];
  readonly sure: boolean;
}

interface EraseFormProps {
  readonly file: { readonly id: string; readonly number: string };
  readonly familyId: string;
}

/** Everything of the family becomes unreadable, in all its requests; figures stay as they are. */
export function EraseForm({ file: { id, number }, familyId }: EraseFormProps) {
  const { t } = useTranslation('desk');
  const { register, handleSubmit, formState } = useForm<Erasing>();
  const leave = useLeaveFile(id);
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (variables: EraseFamilyMutationVariables) => ask(EraseFamily, variables),
  });
  const { errors } = formState;
  const erase = async ({ reason }: Erasing) => {
    await mutateAsync({ familyId, reason });
    await leave({ erased: { number } });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(erase)(event).catch(() => undefined)}
    >
      <Alert kind="warning" title={t('erase.what')}>
        <p>{t('erase.more')}</p>
      </Alert>
      <ChoiceField
        label={t('erase.reason')}
        error={errors.reason?.message}
        choices={reasons.map((value) => ({ value, label: t(`erase.reasons.${value}`) }))}
        input={register('reason', { required: t('erase.reasonMissing') })}
      />
      <CheckField
        label={t('erase.sure')}
        hint={errors.sure?.message}
        input={register('sure', { required: t('erase.sureMissing') })}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" look="danger" busy={isPending}>
          {t('erase.now')}
        </Button>
      </div>
    </form>
  );
}
