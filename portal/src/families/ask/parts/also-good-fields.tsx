import { useFormContext } from 'react-hook-form';
import { CheckField } from '../../../design';
import { useAskTexts } from '../use-ask-texts';

/** What a family also accepts, in any form that has these fields. */
export interface AlsoGood {
  readonly flexible: boolean;
  readonly acceptsFewerDays: boolean;
  readonly acceptsLaterStart: boolean;
  /** Counts with one of the two before. */
  readonly locationFirst: boolean;
}

export function AlsoGoodFields() {
  const { t } = useAskTexts();
  const { register, watch } = useFormContext<AlsoGood>();
  const takesLess = watch('acceptsFewerDays') || watch('acceptsLaterStart');
  return (
    <fieldset className="field">
      <legend>{t('ask.days.alsoGood')}</legend>
      <div className="choices">
        <CheckField label={t('ask.days.flexible')} input={register('flexible')} />
        <CheckField label={t('ask.days.fewer')} input={register('acceptsFewerDays')} />
        <CheckField label={t('ask.days.later')} input={register('acceptsLaterStart')} />
        {takesLess && <CheckField label={t('ask.days.locationFirst')} input={register('locationFirst')} />}
      </div>
    </fieldset>
  );
}

/** As the platform is told. */
export function toldAlsoGood({ flexible, acceptsFewerDays, acceptsLaterStart, locationFirst }: AlsoGood) {
  return {
    ...{ flexible, acceptsFewerDays, acceptsLaterStart },
    locationFirst: locationFirst && (acceptsFewerDays || acceptsLaterStart),
  };
}
