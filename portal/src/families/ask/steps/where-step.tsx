import { DateField, FaultAlert, SelectField } from '../../../design';
import { today } from '../../../language/days';
import { MunicipalityOptions } from '../../shared/municipality-options';
import { useDesks } from '../../shared/use-desks';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';

export function WhereStep() {
  const { t } = useAskTexts();
  const { register, errorOf } = useDraft();
  const { data, error } = useDesks();
  return (
    <div className="stack">
      <FaultAlert fault={error} />
      <SelectField
        // Choices that come later would leave the field without its value.
        key={data ? 'served' : 'asked'}
        label={t('municipality')}
        hint={t('ask.where.municipalityHint')}
        error={errorOf('nis')}
        {...register('nis', { required: t('ask.where.municipalityMissing') })}
      >
        <MunicipalityOptions desks={data?.desks} />
      </SelectField>
      <DateField
        label={t('startWanted')}
        hint={t('ask.where.startHint')}
        error={errorOf('start')}
        min={today()}
        {...register('start', {
          required: t('ask.where.startMissing'),
          validate: (start) => start >= today() || t('ask.where.startPast'),
        })}
      />
    </div>
  );
}
