import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, Button, ChoiceField, DateField, FaultAlert, SelectField, TextField } from '../../../design';
import { useDesks } from '../../../families/shared/use-desks';
import { useChange } from '../../../graphql/use-question';
import { monthLater, today } from '../../../language/days';
import { useRoundMonths } from '../shared/use-round-months';
import { AnnounceRound } from './rounds.generated';

interface Announcement {
  readonly deskIds: string[];
  readonly firstMonth: string;
  readonly months: number;
  readonly startMonths: number;
  readonly freezeOn: string;
}

const mostMonths = 60;
const choosable = 30;

/** What everybody may know from then on, and that does not change any more. */
export function AnnounceForm({ deskIds }: { readonly deskIds: readonly string[] }) {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  const navigate = useNavigate();
  const { data: known } = useDesks();
  // The same round when it is sent again.
  const [roundId] = useState(() => crypto.randomUUID());
  const thisMonth = today().slice(0, 7);
  const { register, handleSubmit, getValues, formState } = useForm<Announcement>({
    defaultValues: {
      deskIds: [...deskIds],
      firstMonth: monthLater(thisMonth, 3),
      months: 12,
      startMonths: 4,
      freezeOn: '',
    },
  });
  const { mutateAsync, isPending, error } = useChange(AnnounceRound);
  const { errors } = formState;
  const announce = async (announcement: Announcement) => {
    await mutateAsync({ input: { roundId, ...announcement } });
    await navigate(`/loket/rondes/${roundId}`);
  };
  const whole = { valueAsNumber: true, required: t('announce.numberMissing') } as const;
  const choices = (known?.desks ?? [])
    .filter(({ id }) => deskIds.includes(id))
    .map(({ id, name }) => ({ value: id, label: name ?? '' }));
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(announce)(event).catch(() => undefined)}
    >
      <p>{t('announce.more')}</p>
      {choices.length > 1 && (
        <ChoiceField
          many
          label={t('announce.desks')}
          error={errors.deskIds?.message}
          choices={choices}
          input={register('deskIds', { required: t('announce.desksMissing') })}
        />
      )}
      <SelectField
        label={t('announce.firstMonth')}
        hint={t('announce.firstMonthHint')}
        error={errors.firstMonth?.message}
        {...register('firstMonth', {
          validate: (first) => first >= getValues('freezeOn').slice(0, 7) || t('announce.firstMonthEarly'),
        })}
      >
        {Array.from({ length: choosable }, (_, later) => monthLater(thisMonth, later)).map((one) => (
          <option key={one} value={one}>
            {month(one)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('announce.months')}
        hint={t('announce.monthsHint')}
        type="number"
        inputMode="numeric"
        min={1}
        max={mostMonths}
        error={errors.months?.message}
        {...register('months', {
          ...whole,
          validate: (count) => (count >= 1 && count <= mostMonths) || t('announce.monthsWrong'),
        })}
      />
      <TextField
        label={t('announce.startMonths')}
        hint={t('announce.startMonthsHint')}
        type="number"
        inputMode="numeric"
        min={1}
        max={mostMonths}
        error={errors.startMonths?.message}
        {...register('startMonths', {
          ...whole,
          validate: (count) => (count >= 1 && count <= getValues('months')) || t('announce.startMonthsWrong'),
        })}
      />
      <DateField
        label={t('announce.freezeOn')}
        hint={t('announce.freezeOnHint')}
        min={today()}
        error={errors.freezeOn?.message}
        {...register('freezeOn', {
          required: t('announce.freezeOnMissing'),
          validate: (date) => date >= today() || t('announce.freezeOnPast'),
        })}
      />
      <Alert title={t('announce.public')}>
        <p>{t('announce.publicMore')}</p>
      </Alert>
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('announce.now')}
        </Button>
      </div>
    </form>
  );
}
