import { Controller } from 'react-hook-form';
import { CheckField, HalfDayGrid } from '../../../design';
import { FieldError } from '../../../design/forms/field';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';

export function DaysStep() {
  const { t } = useAskTexts();
  const { register, control, watch, errorOf } = useDraft();
  const twoWeeks = watch('everyOtherWeek');
  const takesLess = watch('acceptsFewerDays') || watch('acceptsLaterStart');
  return (
    <div className="stack">
      {twoWeeks && <h2>{t('ask.days.firstWeek')}</h2>}
      <Controller
        name="halfDays"
        control={control}
        rules={{ validate: (chosen) => chosen.length > 0 || t('ask.days.missing') }}
        render={({ field }) => (
          <HalfDayGrid label={t('ask.days.title')} value={field.value} onChange={field.onChange} />
        )}
      />
      <FieldError id="half-days-error" error={errorOf('halfDays')} />
      <CheckField
        label={t('ask.days.twoWeeks')}
        hint={t('ask.days.twoWeeksHint')}
        input={register('everyOtherWeek')}
      />
      {twoWeeks && (
        <>
          <h2>{t('ask.days.otherWeek')}</h2>
          <Controller
            name="otherWeek"
            control={control}
            render={({ field }) => (
              <HalfDayGrid label={t('ask.days.otherWeek')} value={field.value} onChange={field.onChange} />
            )}
          />
        </>
      )}
      <fieldset className="field">
        <legend>{t('ask.days.alsoGood')}</legend>
        <div className="choices">
          <CheckField label={t('ask.days.flexible')} input={register('flexible')} />
          <CheckField label={t('ask.days.fewer')} input={register('acceptsFewerDays')} />
          <CheckField label={t('ask.days.later')} input={register('acceptsLaterStart')} />
          {takesLess && <CheckField label={t('ask.days.locationFirst')} input={register('locationFirst')} />}
        </div>
      </fieldset>
    </div>
  );
}
