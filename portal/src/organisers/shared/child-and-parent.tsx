import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Card, DateField, TextField } from '../../design';
import { telephonePattern } from '../../families/shared/telephone';

/** Who a child is that its organiser knows, and how its parent is reached: the least that is asked. */
export interface ChildAndParent {
  readonly childFirstName: string;
  readonly childLastName: string;
  readonly birthDate: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
}

/** As the platform takes them. */
export function personsOf({
  childFirstName,
  childLastName,
  birthDate,
  firstName,
  lastName,
  phone,
}: ChildAndParent) {
  return {
    child: { firstName: childFirstName, lastName: childLastName, birthDate },
    applicant: { firstName, lastName, phone, relation: 'parent' as const },
  };
}

export function ChildAndParentFields({ birthDateHint }: { readonly birthDateHint?: string }) {
  const { t } = useTranslation('organisers');
  const { t: families } = useTranslation('families');
  const { register, formState } = useFormContext<ChildAndParent>();
  const { errors } = formState;
  const required = (field: string) => ({ required: t('placement.missing', { field }) });
  const [childFirst, childLast] = [t('placement.childFirstName'), t('placement.childLastName')];
  const [first, last] = [t('placement.firstName'), t('placement.lastName')];
  return (
    <>
      <Card as="section">
        <h2>{t('placement.child')}</h2>
        <TextField
          label={childFirst}
          error={errors.childFirstName?.message}
          {...register('childFirstName', required(childFirst))}
        />
        <TextField
          label={childLast}
          error={errors.childLastName?.message}
          {...register('childLastName', required(childLast))}
        />
        <DateField
          label={t('placement.birthDate')}
          hint={birthDateHint}
          error={errors.birthDate?.message}
          {...register('birthDate', required(t('placement.birthDate')))}
        />
      </Card>
      <Card as="section">
        <h2>{t('placement.parent')}</h2>
        <TextField
          label={first}
          error={errors.firstName?.message}
          {...register('firstName', required(first))}
        />
        <TextField label={last} error={errors.lastName?.message} {...register('lastName', required(last))} />
        <TextField
          type="tel"
          label={families('ask.you.phone')}
          error={errors.phone?.message}
          {...register('phone', {
            ...required(families('ask.you.phone')),
            pattern: { value: telephonePattern, message: families('ask.you.phoneWrong') },
          })}
        />
      </Card>
    </>
  );
}
