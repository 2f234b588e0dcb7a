import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ChoiceField, DateField, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { CloseLocation } from './places.generated';

/** In a crisis children lose their places: that is a sudden closure. */
const reasons = ['illness', 'holiday', 'other'] as const;

interface Closing {
  readonly from: string;
  readonly until: string;
  readonly reason: (typeof reasons)[number];
}

interface CloseFormProps {
  readonly locationId: string;
  readonly onDone: () => void;
}

export function CloseForm({ locationId, onDone }: CloseFormProps) {
  const { t } = useTranslation('organisers');
  const { register, handleSubmit, formState } = useForm<Closing>({ defaultValues: { from: today() } });
  const { mutateAsync, isPending, error } = useChange(CloseLocation);
  const { errors } = formState;
  const close = async ({ from, until, reason }: Closing) => {
    await mutateAsync({ locationId, from, until: until || null, reason });
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(close)(event).catch(() => undefined)}
    >
      <p>{t('closures.more')}</p>
      <ChoiceField
        label={t('closures.reason')}
        error={errors.reason?.message}
        choices={reasons.map((value) => ({ value, label: t(`closureReasons.${value}`) }))}
        input={register('reason', { required: t('closures.reasonMissing') })}
      />
      <DateField
        label={t('closures.firstDay')}
        error={errors.from?.message}
        {...register('from', { required: t('closures.firstDayMissing') })}
      />
      <DateField
        label={t('closures.openAgain')}
        hint={t('closures.openAgainHint')}
        optional
        error={errors.until?.message}
        {...register('until', {
          validate: (until, { from }) => until === '' || until > from || t('closures.openAgainWrong'),
        })}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('closures.now')}
        </Button>
      </div>
    </form>
  );
}
