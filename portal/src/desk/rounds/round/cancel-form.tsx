import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ChoiceField, FaultAlert } from '../../../design';
import { useChange } from '../../../graphql/use-question';
import { CancelRound, type CancelRoundMutationVariables } from './round.generated';

type Reason = CancelRoundMutationVariables['reason'];

const reasons = [
  'mistake',
  'placesChanged',
  'notAgreed',
  'checkFailed',
  'other',
] as const satisfies readonly Reason[];

interface CancelFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

export function CancelForm({ id, onDone }: CancelFormProps) {
  const { t } = useTranslation('rounds');
  const { register, handleSubmit, formState } = useForm<{ readonly reason: Reason }>();
  const { mutateAsync, isPending, error } = useChange(CancelRound);
  const cancel = async ({ reason }: { readonly reason: Reason }) => {
    await mutateAsync({ roundId: id, reason });
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(cancel)(event).catch(() => undefined)}
    >
      <p>{t('cancel.more')}</p>
      <ChoiceField
        label={t('cancel.reason')}
        error={formState.errors.reason?.message}
        choices={reasons.map((value) => ({ value, label: t(`cancelReasons.${value}`) }))}
        input={register('reason', { required: t('cancel.reasonMissing') })}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" look="danger" busy={isPending}>
          {t('cancel.now')}
        </Button>
      </div>
    </form>
  );
}
