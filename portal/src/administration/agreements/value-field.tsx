import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../design';
import type { Agreeing } from './agreement-form';
import { kindOf, settingAllows, type SettingName, type SettingValue } from './settings';
import { useSettingTexts } from './use-setting-texts';

interface ValueFieldProps {
  readonly setting: SettingName;
  readonly form: UseFormReturn<Agreeing>;
}

/** As a field holds it; empty is null, what that means stands beside the field. */
export const writeValue = (value: SettingValue): string => (value === null ? '' : String(value));

export function readValue(setting: SettingName, text: string): SettingValue {
  const written = text.trim();
  if (written === '') return null;
  switch (kindOf(setting).is) {
    case 'wholeNumber':
      return Number(written);
    case 'yesNo':
      return written === 'true';
    case 'oneOf':
    case 'orderOf':
    case 'timeOfDay':
    case 'text':
      return written;
  }
}

/** Of what a setting may hold: a number, a choice, an order, a time of the day or a text. */
export function ValueField({ setting, form: { register, formState } }: ValueFieldProps) {
  const { t } = useTranslation('administration');
  const { noneText, unitOf, choiceText, inOrder } = useSettingTexts();
  const kind = kindOf(setting);
  const wrong =
    kind.is === 'wholeNumber'
      ? t('change.numberWrong', { from: kind.from, to: kind.to })
      : t('change.valueMissing');
  const field = {
    label: t('change.value'),
    error: formState.errors.value?.message,
    ...register('value', {
      validate: (text) => settingAllows(setting, readValue(setting, text)) || wrong,
    }),
  };
  const none = kind.orNull ? t('change.empty', { meaning: noneText(setting) }) : undefined;
  switch (kind.is) {
    case 'wholeNumber':
      return (
        <TextField
          {...field}
          label={t('change.valueIn', { unit: unitOf(setting) })}
          hint={none}
          inputMode="numeric"
          autoComplete="off"
        />
      );
    case 'timeOfDay':
      return <TextField {...field} type="time" />;
    case 'text':
      return <TextField {...field} hint={none} maxLength={kind.maximum} autoComplete="off" />;
    case 'yesNo':
      return (
        <SelectField {...field}>
          <option value="true">{t('yes')}</option>
          <option value="false">{t('no')}</option>
        </SelectField>
      );
    case 'oneOf':
    case 'orderOf': {
      const options = kind.is === 'oneOf' ? kind.values : ordersOf(kind.values);
      return (
        <SelectField {...field}>
          {kind.orNull && <option value="">{noneText(setting)}</option>}
          {options.map((value) => (
            <option key={value} value={value}>
              {kind.is === 'oneOf' ? choiceText(value) : inOrder(value)}
            </option>
          ))}
        </SelectField>
      );
    }
  }
}

/** All orders of all or some of these: `a,b`, `b,a`, `a`, `b`. The longest first. */
function ordersOf(values: readonly string[]): readonly string[] {
  const orders = (left: readonly string[]): string[][] =>
    left.flatMap((first) => [
      [first],
      ...orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]),
    ]);
  return orders(values)
    .toSorted((one, other) => other.length - one.length)
    .map((order) => order.join(','));
}
