import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ChoiceField, FaultAlert, SelectField, TextArea } from '../../design';
import { useChange } from '../../graphql/use-question';
import { CloseRequest, type CloseRequestMutationVariables } from './file.generated';

type Input = CloseRequestMutationVariables['input'];

/** A duplicate is closed by merging, a withdrawal by the family. */
const outcomes = [
  'placedThroughDesk',
  'foundHereWithoutDesk',
  'foundInOtherMunicipality',
  'lapsed',
  'unreachable',
  'unknown',
] as const satisfies readonly Input['outcome'][];

const reasons = [
  'noLongerNeeded',
  'jobLost',
  'trainingGivenUp',
  'miscarriage',
  'moved',
  'other',
] as const satisfies readonly NonNullable<Input['reason']>[];

interface Closing {
  readonly outcome: (typeof outcomes)[number];
  readonly reason: (typeof reasons)[number];
  readonly explanation: string;
}

interface CloseFormProps {
  readonly file: { readonly id: string; readonly unborn: boolean };
  readonly onDone: () => void;
}

export function CloseForm({ file: { id, unborn }, onDone }: CloseFormProps) {
  const { t } = useTranslation('desk');
  const { register, handleSubmit, watch, formState } = useForm<Closing>();
  const { mutateAsync, isPending, error } = useChange(CloseRequest);
  const lapsed = watch('outcome') === 'lapsed';
  const miscarried = lapsed && watch('reason') === 'miscarriage';
  const possible = unborn ? reasons : reasons.filter((one) => one !== 'miscarriage');
  const close = async ({ outcome, reason, explanation }: Closing) => {
    const why = outcome === 'lapsed' ? { reason } : {};
    await mutateAsync({ input: { id, outcome, ...why, explanation: explanation || null } });
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(close)(event).catch(() => undefined)}
    >
      <p>{t('close.more')}</p>
      <ChoiceField
        label={t('close.outcome')}
        error={formState.errors.outcome?.message}
        choices={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        input={register('outcome', { required: t('close.outcomeMissing') })}
      />
      {lapsed && (
        <SelectField label={t('close.reason')} {...register('reason')}>
          {possible.map((value) => (
            <option key={value} value={value}>
              {t(`lapseReasons.${value}`)}
            </option>
          ))}
        </SelectField>
      )}
      {miscarried && <p>{t('close.noMessages')}</p>}
      <TextArea label={t('close.explanation')} optional {...register('explanation')} />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" look="danger" busy={isPending}>
          {t('close.now')}
        </Button>
      </div>
    </form>
  );
}
