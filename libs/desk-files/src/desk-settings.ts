import { deskSettings as domainSettings, type SettingName, type SettingValue } from '@samenloket/regional';
import type { CellKind } from './cells/cell-kind.js';
import { oneOf, orderOf, yesNo } from './cells/choice-kinds.js';
import { text, timeOfDay, wholeNumber } from './cells/plain-kinds.js';
import { type DutchSetting, dutchSettings } from './dutch-settings.js';

/** An agreement of `afspraken.csv`, what it is called in the domain, and what it may hold. */
export interface DeskSetting {
  readonly dutchName: string;
  readonly setting: string;
  readonly kind: CellKind<SettingValue>;
  /** What an empty value means; absent: it needs a value. */
  readonly emptyMeans?: string;
}

/** All settings of a desk that a file may bring in: those of the domain, by their Dutch names. */
export const deskSettings: readonly DeskSetting[] = Object.entries<DutchSetting>(dutchSettings).map(
  ([setting, { name, values, empty }]) => ({
    dutchName: name,
    setting,
    kind: cellKindOf(setting as SettingName, values),
    ...(empty !== undefined && { emptyMeans: empty }),
  }),
);

export function deskSettingOf(dutchName: string): DeskSetting | undefined {
  return deskSettings.find((setting) => setting.dutchName === dutchName);
}

function cellKindOf(setting: SettingName, values: DutchSetting['values'] = {}): CellKind<SettingValue> {
  const kind = domainSettings[setting];
  switch (kind.is) {
    case 'wholeNumber':
      return wholeNumber(kind.from, kind.to);
    case 'yesNo':
      return yesNo;
    case 'oneOf':
      return oneOf(values);
    case 'orderOf':
      return orderOf(values);
    case 'timeOfDay':
      return timeOfDay;
    case 'text':
      return text(kind.maximum);
  }
}
