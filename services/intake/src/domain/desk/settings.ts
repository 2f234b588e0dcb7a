import { DomainError } from '@samenloket/event-sourcing';

export type SettingValue = string | number | boolean | null;

/** What a setting may hold; null means "no limit" where it is allowed. */
type Kind =
  | { readonly is: 'wholeNumber'; readonly from: number; readonly to: number; readonly orNull?: true }
  | { readonly is: 'yesNo' }
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly is: 'text'; readonly orNull?: true };

const days: Kind = { is: 'wholeNumber', from: 0, to: 999, orNull: true };
const months: Kind = { is: 'wholeNumber', from: 0, to: 60, orNull: true };

/** The settings of a desk (docs/domain.md, "Settings of a desk"): all that may be agreed, and what it may hold. */
export const settings = {
  registrationModel: { is: 'oneOf', values: ['central', 'deskOnly'] },
  /** A request comes at most so many months before the wanted start. */
  earliestRegistrationMonths: months,
  maximumPreferences: { is: 'wholeNumber', from: 1, to: 99, orNull: true },
  rankCounts: { is: 'yesNo' },
  /** Organisers see a request so many months before its start; null: at once. */
  visibleMonthsBeforeStart: months,
  nameVisibleBeforeOffer: { is: 'yesNo' },
  organiserTermDays: days,
  familyTermDays: days,
  reminders: { is: 'wholeNumber', from: 0, to: 20 },
  allocation: { is: 'oneOf', values: ['rolling', 'rounds'] },
  vacanciesKept: { is: 'yesNo' },
  vacancyValidDays: days,
  reconfirmationMonths: { is: 'wholeNumber', from: 1, to: 60, orNull: true },
  registrationDayBreaksTies: { is: 'yesNo' },
  reportYearCounts: { is: 'oneOf', values: ['originalStart', 'asked'] },
  fewerDaysCompares: { is: 'oneOf', values: ['halfDays', 'wholeDays'] },
  dossierNumber: { is: 'text', orNull: true },
} as const satisfies Record<string, Kind>;
export type SettingName = keyof typeof settings;

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}

/** @throws DomainError BAD_INPUT when the setting is unknown or cannot hold the value */
export function checkSetting(name: string, value: SettingValue): void {
  if (!isSettingName(name)) {
    throw badSetting('setting', `must be one of ${Object.keys(settings).join(', ')}`);
  }
  const kind: Kind = settings[name];
  if (!allows(kind, value)) throw badSetting('value', `of ${name} must be ${describe(kind)}`);
}

function allows(kind: Kind, value: SettingValue): boolean {
  if (value === null) return 'orNull' in kind;
  switch (kind.is) {
    case 'wholeNumber':
      return Number.isInteger(value) && Number(value) >= kind.from && Number(value) <= kind.to;
    case 'yesNo':
      return typeof value === 'boolean';
    case 'oneOf':
      return typeof value === 'string' && kind.values.includes(value);
    case 'text':
      return typeof value === 'string' && value.length <= 50;
  }
}

function describe(kind: Kind): string {
  const orNull = 'orNull' in kind ? ', or null for none' : '';
  switch (kind.is) {
    case 'wholeNumber':
      return `a whole number from ${kind.from} to ${kind.to}${orNull}`;
    case 'yesNo':
      return 'true or false';
    case 'oneOf':
      return `one of ${kind.values.join(', ')}`;
    case 'text':
      return `a text of at most 50 characters${orNull}`;
  }
}

function badSetting(path: string, message: string): DomainError {
  return new DomainError('BAD_INPUT', `The agreement cannot be set: ${path} ${message}.`, [
    { path, message },
  ]);
}
