import { Controller } from 'react-hook-form';
import { CheckField, HalfDayGrid } from '../../../design';
import { FieldError } from '../../../design/forms/field';
import { AlsoGoodFields } from '../parts/also-good-fields';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';

export function DaysStep() {
  const { t } = useAskTexts();
  const { register, control, watch, errorOf } = useDraft();
  const twoWeeks = watch('everyOtherWeek');
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
      <AlsoGoodFields />
    </div>
  );
}
