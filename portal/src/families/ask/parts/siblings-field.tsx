import { useFormContext } from 'react-hook-form';
import { SelectField } from '../../../design';
import { useAskTexts } from '../use-ask-texts';

/** Where a family asks for more children, in any form that has this field. */
export interface Siblings {
  /** Empty: each may have a place alone. */
  readonly siblings: '' | 'rather' | 'only';
}

export const siblingTexts = {
  '': 'ask.situation.siblingsApart',
  rather: 'ask.situation.siblingsRather',
  only: 'ask.situation.siblingsOnly',
} as const;

const choices = ['', 'rather', 'only'] as const;

export function SiblingsField() {
  const { t } = useAskTexts();
  const { register } = useFormContext<Siblings>();
  return (
    <SelectField label={t('ask.situation.siblings')} optional {...register('siblings')}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(siblingTexts[choice])}
        </option>
      ))}
    </SelectField>
  );
}

/** As the platform is told. */
export function toldSiblings({ siblings }: Siblings) {
  return { onlyWithSiblings: siblings === 'only', ratherWithSiblings: siblings === 'rather' };
}
