import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, DateField, FaultAlert, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { RecordBirth } from './change.generated';

interface Birth {
  readonly birthDate: string;
  readonly firstName: string;
}

/** The child is there: its birth takes the place of the expected date. */
export function BirthForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('families');
  const { register, handleSubmit, formState } = useForm<Birth>();
  const { mutateAsync, isPending, isSuccess, error } = useChange(RecordBirth);
  const save = ({ birthDate, firstName }: Birth) =>
    mutateAsync({ id, birthDate, firstName: firstName || null });
  return (
    <Card as="section" emphasis="accent">
      <h2>{t('change.born')}</h2>
      <p>{t('change.bornLead')}</p>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
      >
        <DateField
          label={t('ask.child.birthDate')}
          max={today()}
          error={formState.errors.birthDate?.message}
          {...register('birthDate', {
            required: t('ask.child.dateMissing'),
            validate: (date) => date <= today() || t('ask.child.dateComing'),
          })}
        />
        <TextField label={t('ask.child.firstName')} optional autoComplete="off" {...register('firstName')} />
        <FaultAlert fault={error} />
        {isSuccess && <Alert kind="success" title={t('change.birthSaved')} live />}
        <div className="row">
          <Button type="submit" look="secondary" icon="child" busy={isPending}>
            {t('change.saveBirth')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
