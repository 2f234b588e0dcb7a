import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, DateField, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { SetParticipation } from './agreements.generated';
import type { Participant } from './participation-list';

interface Taking {
  readonly from: string;
  readonly until: string;
}

interface ParticipationFormProps {
  readonly deskId: string;
  readonly participant: Participant;
  readonly onDone: () => void;
}

export function ParticipationForm({ deskId, participant: { id, periods }, onDone }: ParticipationFormProps) {
  const { t } = useTranslation('administration');
  const { from = '', until } = periods.at(-1) ?? {};
  const { register, handleSubmit, formState } = useForm<Taking>({
    defaultValues: { from, until: until ?? '' },
  });
  const { mutateAsync, isPending, error } = useChange(SetParticipation);
  const save = async (taking: Taking) => {
    const input = { deskId, organiserId: id, from: taking.from, until: taking.until || null };
    await mutateAsync({ input });
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
    >
      <p>{t(periods.length === 0 ? 'participation.first' : 'participation.again')}</p>
      <DateField
        label={t('columns.from')}
        error={formState.errors.from?.message}
        {...register('from', { required: t('give.fromMissing') })}
      />
      <DateField
        label={t('columns.until')}
        hint={t('participation.untilHint')}
        optional
        error={formState.errors.until?.message}
        {...register('until', {
          validate: (last, { from: first }) => last === '' || last >= first || t('give.untilEarly'),
        })}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('change.now')}
        </Button>
      </div>
    </form>
  );
}
