import { ChoiceField } from '../../../design';
import { WishList } from '../parts/wish-list';
import { useAskTexts } from '../use-ask-texts';
import { useDraft } from '../use-draft';

/** At which price, and which places one likes best. */
export function CareStep() {
  const { t } = useAskTexts();
  const { register, watch, setValue, errorOf } = useDraft();
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
      <WishList
        nis={watch('nis')}
        wishes={watch('preferences')}
        onChange={(wishes) => setValue('preferences', wishes)}
      />
    </div>
  );
}
