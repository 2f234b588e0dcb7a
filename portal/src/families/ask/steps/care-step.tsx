import { useState } from 'react';
import { Alert, Button, ChoiceField, SelectField } from '../../../design';
import { agreedNumber, deskOf, useDesks } from '../../shared/use-desks';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';
import { useLocationNames } from './use-location-names';

/** Which places one likes best, in order, and at which price. */
export function CareStep() {
  const { t } = useAskTexts();
  const { register, watch, setValue, errorOf } = useDraft();
  const [choice, setChoice] = useState('');
  const desk = deskOf(useDesks().data?.desks ?? [], watch('nis'));
  const { data: locations = [], error } = useLocationNames(desk?.id);
  const preferences = watch('preferences');
  const most = agreedNumber(desk, 'maximumPreferences') ?? Infinity;
  const nameOf = (id: string) => locations.find((one) => one.id === id)?.name ?? '…';
  const towns = Map.groupBy(locations, ({ town }) => town ?? '');
  const add = () => {
    if (choice && !preferences.includes(choice)) setValue('preferences', [...preferences, choice]);
    setChoice('');
  };
  return (
    <div className="stack">
      <ChoiceField
        label={t('ask.care.tariff')}
        hint={t('ask.care.tariffHint')}
        error={errorOf('tariff')}
        choices={[
          { value: 'any', label: t('ask.care.any'), icon: 'check', hint: t('ask.care.anyHint') },
          {
            ...{ value: 'incomeTariffOnly', label: t('ask.care.income'), icon: 'euro' },
            hint: t('ask.care.incomeHint'),
          },
        ]}
        input={register('tariff', { required: t('ask.care.tariffMissing') })}
      />
      <section className="stack" aria-label={t('ask.care.wishes')}>
        <h2>{t('ask.care.wishes')}</h2>
        <p className="measure">{t('ask.care.wishesHint')}</p>
        {preferences.length > 0 && (
          <ol className="stack stack-tight">
            {preferences.map((id) => (
              <li key={id}>
                {nameOf(id)}{' '}
                <Button
                  look="quiet"
                  onClick={() =>
                    setValue(
                      'preferences',
                      preferences.filter((one) => one !== id),
                    )
                  }
                >
                  {t('ask.care.remove', { name: nameOf(id) })}
                </Button>
              </li>
            ))}
          </ol>
        )}
        {error && <Alert title={t('ask.care.notNow')} />}
        {locations.length > 0 && preferences.length < most && (
          <>
            <SelectField
              label={t('ask.care.add')}
              optional
              value={choice}
              onChange={({ target }) => setChoice(target.value)}
            >
              <option value="">{t('choose')}</option>
              {[...towns].map(([town, inside]) => (
                <optgroup key={town} label={town}>
                  {inside.map(({ id, name }) => (
                    <option key={id} value={id} disabled={preferences.includes(id)}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </SelectField>
            <div className="row">
              <Button look="secondary" icon="plus" onClick={add}>
                {t('ask.care.addButton')}
              </Button>
            </div>
          </>
        )}
        {preferences.length >= most && <Alert title={t('ask.care.most', { count: most })} />}
      </section>
    </div>
  );
}
