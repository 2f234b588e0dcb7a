import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../design';
import type { Giving } from './use-giving';

export const emptyPerson = { personId: '', firstName: '', lastName: '', email: '' };

/** As the sign-in service writes it; only a UUID is taken over as it is. */
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
export const isPersonId = (id: string): boolean => uuid.test(id.trim());

export function NewPersonFields({ form }: { readonly form: UseFormReturn<Giving> }) {
  const { t } = useTranslation('administration');
  const {
    register,
    formState: { errors },
  } = form;
  return (
    <>
      <TextField
        label={t('give.firstName')}
        autoComplete="off"
        error={errors.firstName?.message}
        {...register('firstName', { required: t('give.firstNameMissing') })}
      />
      <TextField
        label={t('give.lastName')}
        autoComplete="off"
        error={errors.lastName?.message}
        {...register('lastName', { required: t('give.lastNameMissing') })}
      />
      <TextField label={t('columns.email')} type="email" autoComplete="off" optional {...register('email')} />
      <TextField
        label={t('give.personId')}
        hint={t('give.personIdHint')}
        autoComplete="off"
        spellCheck={false}
        optional
        error={errors.personId?.message}
        {...register('personId', {
          validate: (id) => id === '' || isPersonId(id) || t('give.personIdWrong'),
        })}
      />
    </>
  );
}
