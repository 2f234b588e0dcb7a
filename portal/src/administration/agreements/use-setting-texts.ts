import { useTranslation } from 'react-i18next';
import { kindOf, type SettingName, type SettingValue } from './settings';

/** In which a number counts; the others are plain numbers of times. */
const units: Partial<Readonly<Record<SettingName, 'months' | 'days' | 'wishes'>>> = {
  earliestRegistrationMonths: 'months',
  visibleMonthsBeforeStart: 'months',
  maximumPreferences: 'wishes',
  organiserTermDays: 'days',
  familyTermDays: 'days',
  nearRoundDays: 'days',
  vacancyValidDays: 'days',
  vacancyReminderDays: 'days',
  reconfirmationMonths: 'months',
  reconfirmationReminderDays: 'days',
  urgentTermDays: 'days',
  retentionMonthsRequests: 'months',
  retentionMonthsEnquiries: 'months',
  retentionMonthsAccessLog: 'months',
};

/** What it means that nothing is filled in, where that may be; for the others that there is no limit. */
const nones: Partial<
  Readonly<
    Record<
      SettingName,
      'atOnce' | 'never' | 'noTerm' | 'whileFrozen' | 'forEver' | 'kept' | 'nothing' | 'unknown'
    >
  >
> = {
  visibleMonthsBeforeStart: 'atOnce',
  organiserTermDays: 'noTerm',
  familyTermDays: 'noTerm',
  nearRoundDays: 'whileFrozen',
  vacancyValidDays: 'forEver',
  vacancyReminderDays: 'never',
  reconfirmationMonths: 'never',
  urgentTermDays: 'noTerm',
  organiserRules: 'nothing',
  retentionMonthsRequests: 'kept',
  retentionMonthsEnquiries: 'kept',
  retentionMonthsAccessLog: 'kept',
  dossierNumber: 'unknown',
};

const choices = [
  'central',
  'deskOnly',
  'rolling',
  'rounds',
  'requestDate',
  'decisionDate',
  'fourFifths',
  'sibling',
  'fosterChild',
  'siblings',
  'staff',
  'priorityGroups',
  'vulnerableFamilies',
  'thirtyPercent',
  'oneThird',
  'originalStart',
  'asked',
  'halfDays',
  'wholeDays',
] as const;

/** Settings and what they hold, in words. */
export function useSettingTexts() {
  const { t } = useTranslation('administration');
  const choiceText = (value: string): string => {
    const known = choices.find((one) => one === value);
    return known ? t(`choices.${known}`) : value;
  };
  const inOrder = (value: string) => value.split(',').map(choiceText).join(t('inOrder'));
  const countText = (setting: SettingName, count: number) =>
    t(`units.${units[setting] ?? 'times'}`, { count });
  const noneText = (setting: SettingName) => t(`nones.${nones[setting] ?? 'noLimit'}`);
  return {
    settingName: (setting: SettingName) => t(`settings.${setting}`),
    unitOf: (setting: SettingName) => t(`unitNames.${units[setting] ?? 'times'}`),
    choiceText,
    inOrder,
    noneText,
    valueText: (setting: SettingName, value: SettingValue): string => {
      if (value === null) return noneText(setting);
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (typeof value === 'number') return countText(setting, value);
      const { is } = kindOf(setting);
      if (is === 'orderOf') return inOrder(value);
      return is === 'oneOf' ? choiceText(value) : value;
    },
  };
}
