import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Card, DateField, SelectField } from '../../design';
import { municipalities, municipalityName } from '../../families/shared/municipalities';
import type { Describing } from './desk-form';

interface AreaFieldsProps {
  readonly form: UseFormReturn<Describing>;
  readonly index: number;
  readonly onRemove: () => void;
}

/** One municipality of a desk, from a day until another, or always. */
export function AreaFields({ form: { register, formState, getValues }, index, onRemove }: AreaFieldsProps) {
  const { t } = useTranslation('administration');
  const errors = formState.errors.area?.[index];
  // One that merged since keeps its old code.
  const given = getValues(`area.${index}.nis`);
  const isOld = given !== '' && municipalities.every(({ nis }) => nis !== given);
  return (
    <Card>
      <SelectField
        label={t('desk.municipality')}
        error={errors?.nis?.message}
        {...register(`area.${index}.nis`, { required: t('desk.municipalityMissing') })}
      >
        <option value="">{t('give.choose')}</option>
        {isOld && <option value={given}>{municipalityName(given)}</option>}
        {municipalities.map(({ nis, name }) => (
          <option key={nis} value={nis}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="row row-end">
        <DateField label={t('columns.from')} optional {...register(`area.${index}.from`)} />
        <DateField
          label={t('columns.until')}
          optional
          error={errors?.to?.message}
          {...register(`area.${index}.to`, {
            validate: (to, { area }) => to === '' || to >= (area[index]?.from ?? '') || t('give.untilEarly'),
          })}
        />
      </div>
      <div className="row">
        <Button look="quiet" icon="cross" onClick={onRemove}>
          {t('desk.remove')}
        </Button>
      </div>
    </Card>
  );
}
