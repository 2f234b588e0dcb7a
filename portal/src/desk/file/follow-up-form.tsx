import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, DateField, FaultAlert, SelectField, TextArea, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { RecordFollowUp, type RecordFollowUpMutationVariables } from './file.generated';

const actions = [
  'talked',
  'wrote',
  'visited',
  'helpedWithForms',
  'referred',
  'triedInVain',
  'searchedPlace',
  'askedOrganiser',
  'other',
] as const satisfies readonly RecordFollowUpMutationVariables['input']['action'][];

const channels = ['phone', 'sms', 'whatsapp', 'mail', 'letter', 'counter'] as const;

interface FollowUp {
  readonly channel: (typeof channels)[number];
  readonly action: (typeof actions)[number];
  readonly note: string;
  readonly nextStep: string;
  readonly dueOn: string;
}

const empty: FollowUp = { channel: 'phone', action: 'talked', note: '', nextStep: '', dueOn: '' };

export function FollowUpForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('desk');
  const { register, handleSubmit, reset, formState } = useForm<FollowUp>({ defaultValues: empty });
  const { mutateAsync, isPending, isSuccess, error } = useChange(RecordFollowUp);
  const save = async ({ channel, action, note, nextStep, dueOn }: FollowUp) => {
    const next = nextStep ? { nextStep, dueOn } : {};
    await mutateAsync({ input: { id, channel, action, note: note || null, ...next } });
    reset(empty);
  };
  return (
    <Card as="section">
      <h2>{t('followUp.title')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
      >
        <div className="row">
          <SelectField label={t('followUp.action')} {...register('action')}>
            {actions.map((action) => (
              <option key={action} value={action}>
                {t(`actions.${action}`)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('followUp.channel')} {...register('channel')}>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {t(`channels.${channel}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <TextArea label={t('followUp.note')} optional rows={2} {...register('note')} />
        <div className="row row-end">
          <TextField label={t('followUp.next')} optional {...register('nextStep')} />
          <DateField
            label={t('followUp.dueOn')}
            optional
            error={formState.errors.dueOn?.message}
            {...register('dueOn', {
              validate: (dueOn, { nextStep }) =>
                nextStep === '' || dueOn !== '' || t('followUp.dueOnMissing'),
            })}
          />
        </div>
        <div className="row">
          <Button type="submit" icon="plus" busy={isPending}>
            {t('followUp.save')}
          </Button>
        </div>
        {isSuccess && <Alert kind="success" title={t('followUp.saved')} live />}
        <FaultAlert fault={error} />
      </form>
    </Card>
  );
}
