import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CountGrid, type FieldTexts } from '../../design';
import { halfDayOf, halfDays, partsOfDay } from '../../design/half-days';
import type { GroupFields } from './group-input';
import { LikeMonday, otherWorkdays } from './like-monday';

interface CountsFieldProps extends Omit<FieldTexts, 'error'> {
  readonly form: UseFormReturn<GroupFields>;
  readonly name: 'places' | 'caregivers';
}

/** Places, or who cares for the children, per half-day. */
export function CountsField({ form, name, ...texts }: CountsFieldProps) {
  const { t } = useTranslation('own-facts');
  const { register, getValues, setValue, formState } = form;
  const wrong = halfDays.find((halfDay) => formState.errors[name]?.[halfDay]);
  const likeMonday = () => {
    for (const part of partsOfDay) {
      const count = getValues(`${name}.${halfDayOf('mo', part)}`);
      for (const day of otherWorkdays) setValue(`${name}.${halfDayOf(day, part)}`, count);
    }
  };
  return (
    <CountGrid
      {...texts}
      error={wrong && formState.errors[name]?.[wrong]?.message}
      inputOf={(halfDay) =>
        register(`${name}.${halfDay}`, { pattern: { value: /^\s*\d{0,3}\s*$/, message: t('numberWrong') } })
      }
    >
      <LikeMonday onClick={likeMonday} />
    </CountGrid>
  );
}
