import { ChoiceField, DateField, TextField } from '../../../design';
import { today } from '../../../language/days';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';

export function ChildStep() {
  const { t } = useAskTexts();
  const { register, watch, errorOf } = useDraft();
  const unborn = watch('born') === 'no';
  return (
    <div className="stack">
      <ChoiceField
        label={t('ask.child.born')}
        error={errorOf('born')}
        choices={[
          { value: 'yes', label: t('yes'), icon: 'child' },
          { value: 'no', label: t('ask.child.notYet'), icon: 'calendar' },
        ]}
        input={register('born', { required: t('ask.child.bornMissing') })}
      />
      <DateField
        label={unborn ? t('ask.child.expected') : t('ask.child.birthDate')}
        error={errorOf('birthDate')}
        {...register('birthDate', {
          required: t('ask.child.dateMissing'),
          validate: (date, { born }) => born !== 'yes' || date <= today() || t('ask.child.dateComing'),
        })}
      />
      <TextField
        label={t('ask.child.firstName')}
        hint={unborn ? t('ask.child.firstNameHint') : undefined}
        optional
        autoComplete="off"
        {...register('childFirstName')}
      />
      <TextField
        label={t('ask.child.lastName')}
        error={errorOf('childLastName')}
        autoComplete="off"
        {...register('childLastName', { required: t('ask.child.lastNameMissing') })}
      />
    </div>
  );
}
