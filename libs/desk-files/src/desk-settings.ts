import type { CellKind } from './cells/cell-kind.js';
import { oneOf, yesNo } from './cells/choice-kinds.js';
import { text, wholeNumber } from './cells/plain-kinds.js';

export type SettingValue = string | number | boolean | null;

/** An agreement of `afspraken.csv`, what it is called in the domain, and what it may hold. */
export interface DeskSetting {
  readonly dutchName: string;
  readonly setting: string;
  readonly kind: CellKind<SettingValue>;
  /** What an empty value means; absent: it needs a value. */
  readonly emptyMeans?: string;
}

const days = wholeNumber(0, 999);
const months = wholeNumber(0, 60);

/** All settings of a desk that a file may bring in (docs/domain.md, "Settings of a desk"). */
export const deskSettings: readonly DeskSetting[] = [
  {
    dutchName: 'aanmelding',
    setting: 'registrationModel',
    kind: oneOf({ centraal: 'central', loket: 'deskOnly' }),
  },
  {
    dutchName: 'vroegste_aanmelding_maanden',
    setting: 'earliestRegistrationMonths',
    kind: months,
    emptyMeans: 'any time',
  },
  {
    dutchName: 'max_voorkeuren',
    setting: 'maximumPreferences',
    kind: wholeNumber(1, 99),
    emptyMeans: 'no limit',
  },
  { dutchName: 'rangorde_telt', setting: 'rankCounts', kind: yesNo },
  {
    dutchName: 'zichtbaar_maanden_voor_start',
    setting: 'visibleMonthsBeforeStart',
    kind: months,
    emptyMeans: 'at once',
  },
  { dutchName: 'naam_zichtbaar', setting: 'nameVisibleBeforeOffer', kind: yesNo },
  {
    dutchName: 'termijn_organisator_dagen',
    setting: 'organiserTermDays',
    kind: days,
    emptyMeans: 'no term',
  },
  { dutchName: 'termijn_gezin_dagen', setting: 'familyTermDays', kind: days, emptyMeans: 'no term' },
  { dutchName: 'herinneringen', setting: 'reminders', kind: wholeNumber(0, 20) },
  {
    dutchName: 'toewijzing',
    setting: 'allocation',
    kind: oneOf({ doorlopend: 'rolling', rondes: 'rounds' }),
  },
  { dutchName: 'vrije_plaatsen_bijgehouden', setting: 'vacanciesKept', kind: yesNo },
  {
    dutchName: 'vrije_plaats_geldig_dagen',
    setting: 'vacancyValidDays',
    kind: days,
    emptyMeans: 'for ever',
  },
  {
    dutchName: 'herbevestigen_maanden',
    setting: 'reconfirmationMonths',
    kind: wholeNumber(1, 60),
    emptyMeans: 'never',
  },
  { dutchName: 'aanmelddag_bij_gelijke_stand', setting: 'registrationDayBreaksTies', kind: yesNo },
  {
    dutchName: 'telling_jaar',
    setting: 'reportYearCounts',
    kind: oneOf({ start: 'originalStart', vraag: 'asked' }),
  },
  {
    dutchName: 'minder_dagen_vergelijking',
    setting: 'fewerDaysCompares',
    kind: oneOf({ halve_dagen: 'halfDays', hele_dagen: 'wholeDays' }),
  },
  { dutchName: 'dossiernummer', setting: 'dossierNumber', kind: text(50), emptyMeans: 'not known' },
];

export function deskSettingOf(dutchName: string): DeskSetting | undefined {
  return deskSettings.find((setting) => setting.dutchName === dutchName);
}
