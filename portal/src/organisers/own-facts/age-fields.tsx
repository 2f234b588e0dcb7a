import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../design';
import type { GroupFields } from './group-input';

/** How old children are at the start of care, in months. */
export function AgeFields({ form: { register, formState } }: { readonly form: UseFormReturn<GroupFields> }) {
  const { t } = useTranslation('own-facts');
  const { errors } = formState;
  const months = { value: /^\s*\d{1,3}\s*$/, message: t('numberWrong') };
  return (
    <>
      <TextField
        label={t('groups.ageFrom')}
        hint={t('groups.ageHint')}
        inputMode="numeric"
        autoComplete="off"
        error={errors.ageFrom?.message}
        {...register('ageFrom', { pattern: months, required: t('numberWrong') })}
      />
      <TextField
        label={t('groups.ageTo')}
        inputMode="numeric"
        autoComplete="off"
        error={errors.ageTo?.message}
        {...register('ageTo', {
          ...{ pattern: months, required: t('numberWrong') },
          validate: (ageTo, { ageFrom }) =>
            (Number(ageTo) > Number(ageFrom) && Number(ageTo) <= oldest) || t('groups.ageWrong', { oldest }),
        })}
      />
    </>
  );
}

/** Eighteen years, in months. */
const oldest = 216;
