import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { emailPattern } from '../shared/email';
import { telephonePattern } from '../shared/telephone';
import { AddApplicant } from './applicants.generated';

interface Details {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly email: string;
}

interface ApplicantFormProps {
  readonly requestId: string;
  readonly onDone: () => void;
}

/** Another person who acts for the same request. Data of somebody else: the browser fills in nothing by itself. */
export function ApplicantForm({ requestId, onDone }: ApplicantFormProps) {
  const { t } = useTranslation('families');
  const { register, handleSubmit, formState, reset } = useForm<Details>();
  const { errors } = formState;
  const { mutateAsync, isPending, error } = useChange(AddApplicant);
  const add = async ({ firstName, lastName, phone, email }: Details) => {
    const applicant = { firstName, lastName, phone: phone || null, email: email || null };
    await mutateAsync({ id: requestId, applicant });
    reset();
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      autoComplete="off"
      onSubmit={(event) => void handleSubmit(add)(event).catch(() => undefined)}
    >
      <p>{t('applicants.more')}</p>
      <TextField
        label={t('applicants.firstName')}
        error={errors.firstName?.message}
        {...register('firstName', { required: t('applicants.firstNameMissing') })}
      />
      <TextField
        label={t('applicants.lastName')}
        error={errors.lastName?.message}
        {...register('lastName', { required: t('applicants.lastNameMissing') })}
      />
      <TextField
        type="tel"
        label={t('ask.you.phone')}
        optional
        error={errors.phone?.message}
        {...register('phone', { pattern: { value: telephonePattern, message: t('ask.you.phoneWrong') } })}
      />
      <TextField
        type="email"
        label={t('ask.you.email')}
        optional
        error={errors.email?.message}
        {...register('email', { pattern: { value: emailPattern, message: t('ask.you.emailWrong') } })}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('applicants.save')}
        </Button>
      </div>
    </form>
  );
}
