import { Alert, CheckField, ChoiceField, SelectField, TextArea } from '../../../design';
import { urgentReasons } from '../asked';
import { priorityFacts } from '../../shared/priority-facts';
import { SiblingsField } from '../parts/siblings-field';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';

export function SituationStep() {
  const { t } = useAskTexts();
  const { register } = useDraft();
  return (
    <div className="stack">
      <Alert title={t('ask.situation.why')} />
      <ChoiceField
        many
        optional
        label={t('ask.situation.facts')}
        choices={priorityFacts.map((fact) => ({ value: fact, label: t(`facts.${fact}`) }))}
        input={register('facts')}
      />
      <CheckField label={t('ask.situation.specialCare')} input={register('specialCareNeed')} />
      <SiblingsField />
      <SelectField label={t('ask.situation.urgent')} optional {...register('urgentReason')}>
        <option value="">{t('ask.situation.notUrgent')}</option>
        {urgentReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`urgent.${reason}`)}
          </option>
        ))}
      </SelectField>
      <TextArea label={t('ask.situation.question')} optional {...register('question', { maxLength: 4000 })} />
    </div>
  );
}
