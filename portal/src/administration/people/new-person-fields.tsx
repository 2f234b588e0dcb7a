import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../design';
import type { Giving } from './use-giving';
import { isUuid } from '../shared/uuid';

export const emptyPerson = { personId: '', firstName: '', lastName: '', email: '' };

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
          validate: (id) => id === '' || isUuid(id) || t('give.personIdWrong'),
        })}
      />
    </>
  );
}
