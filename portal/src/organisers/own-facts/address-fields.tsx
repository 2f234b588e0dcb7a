import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Fold, SelectField, TextField } from '../../design';
import { municipalities, municipalityName } from '../../families/shared/municipalities';
import type { LocationFields } from './location-input';

interface AddressFieldsProps {
  readonly form: UseFormReturn<LocationFields>;
  /** What is wrong with a municipality, when something is. */
  readonly checkNis: (nis: string) => string | true;
}

/** Where a location is: for who comes there, and for who looks around by municipality or on the map. */
export function AddressFields({ form: { register, formState, getValues }, checkNis }: AddressFieldsProps) {
  const { t } = useTranslation('own-facts');
  const { errors } = formState;
  // One that merged since keeps its old code.
  const known = getValues('nis');
  const isOld = known !== '' && municipalities.every(({ nis }) => nis !== known);
  const degrees = (most: number) => ({
    validate: (field: string) => isWithin(field, most) || t('location.degreesWrong'),
  });
  return (
    <>
      <TextField label={t('location.street')} autoComplete="off" optional {...register('street')} />
      <TextField
        label={t('location.postcode')}
        autoComplete="off"
        inputMode="numeric"
        optional
        error={errors.postcode?.message}
        {...register('postcode', {
          pattern: { value: /^\s*(\d{4})?\s*$/, message: t('location.postcodeWrong') },
        })}
      />
      <TextField label={t('location.town')} autoComplete="off" optional {...register('town')} />
      <SelectField
        label={t('location.municipality')}
        hint={t('location.municipalityHint')}
        error={errors.nis?.message}
        {...register('nis', { validate: checkNis })}
      >
        <option value="">{t('choose')}</option>
        {isOld && <option value={known}>{municipalityName(known)}</option>}
        {municipalities.map(({ nis, name }) => (
          <option key={nis} value={nis}>
            {name}
          </option>
        ))}
      </SelectField>
      <Fold summary={t('location.onMap')}>
        <div className="stack">
          <p>{t('location.onMapMore')}</p>
          <TextField
            label={t('location.latitude')}
            inputMode="decimal"
            autoComplete="off"
            optional
            error={errors.latitude?.message}
            {...register('latitude', degrees(90))}
          />
          <TextField
            label={t('location.longitude')}
            inputMode="decimal"
            autoComplete="off"
            optional
            error={errors.longitude?.message}
            {...register('longitude', degrees(180))}
          />
        </div>
      </Fold>
    </>
  );
}

const isWithin = (field: string, most: number) => Math.abs(Number(field.replace(',', '.'))) <= most;
