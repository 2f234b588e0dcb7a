import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, DateField, FaultAlert, SelectField } from '../../../design';
import { Fault } from '../../../graphql/fault';
import { useChange } from '../../../graphql/use-question';
import { today } from '../../../language/days';
import { useDates } from '../../../language/use-dates';
import { DeskOptions, useOtherDesks } from './other-desks';
import { GrantAccess, RevokeAccess } from './sharing.generated';

interface LookAlongFormProps {
  readonly id: string;
  /** Where the file is. */
  readonly deskId: string;
}

interface Leave {
  readonly deskId: string;
  readonly from: string;
  readonly until: string;
}

/** Leave to look along from a day until a day, and its end: the family sees both in its file. */
export function LookAlongForm({ id, deskId: own }: LookAlongFormProps) {
  const { t } = useTranslation('sharing');
  const { day } = useDates();
  const desks = useOtherDesks(own);
  const { register, handleSubmit, getValues, formState } = useForm<Leave>({
    defaultValues: { deskId: '', from: today(), until: '' },
  });
  const grant = useChange(GrantAccess);
  const revoke = useChange(RevokeAccess);
  const { errors } = formState;
  const nameOf = (deskId: string) => desks.find((desk) => desk.id === deskId)?.name ?? '';
  const letIn = async ({ deskId, from, until }: Leave) => {
    revoke.reset();
    await grant.mutateAsync({ id, deskId, from, until: until || null });
  };
  const letOut = async ({ deskId }: Leave) => {
    grant.reset();
    await revoke.mutateAsync({ id, deskId });
  };
  const submit = (change: (leave: Leave) => Promise<void>) => () =>
    void handleSubmit(change)().catch(() => undefined);
  const given = grant.variables;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(letIn)();
      }}
    >
      <p>{t('lookAlong.more')}</p>
      <SelectField
        label={t('desk')}
        error={errors.deskId?.message}
        {...register('deskId', { required: t('deskMissing') })}
      >
        <DeskOptions desks={desks} />
      </SelectField>
      <DateField
        label={t('lookAlong.from')}
        error={errors.from?.message}
        {...register('from', { required: t('lookAlong.fromMissing') })}
      />
      <DateField
        label={t('lookAlong.until')}
        hint={t('lookAlong.untilHint')}
        optional
        error={errors.until?.message}
        {...register('until', {
          validate: (until) => until === '' || until >= getValues('from') || t('lookAlong.untilWrong'),
        })}
      />
      {grant.isSuccess && given && (
        <Alert kind="success" title={t('lookAlong.given', { desk: nameOf(given.deskId) })} live>
          {given.until && <p>{t('lookAlong.givenUntil', { date: day(given.until) })}</p>}
        </Alert>
      )}
      {revoke.isSuccess && (
        <Alert kind="success" title={t('lookAlong.ended', { desk: nameOf(revoke.variables.deskId) })} live />
      )}
      {isNotGiven(revoke.error) ? (
        <Alert kind="warning" title={t('lookAlong.notGiven')} live />
      ) : (
        <FaultAlert fault={grant.error ?? revoke.error} />
      )}
      <div className="row">
        <Button type="submit" busy={grant.isPending}>
          {t('lookAlong.now')}
        </Button>
        <Button look="secondary" busy={revoke.isPending} onClick={submit(letOut)}>
          {t('lookAlong.end')}
        </Button>
      </div>
    </form>
  );
}

const isNotGiven = (fault: unknown): boolean => fault instanceof Fault && fault.code === 'NOT_FOUND';
