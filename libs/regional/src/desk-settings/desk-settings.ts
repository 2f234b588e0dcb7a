import { allows, type SettingKind, type SettingValue } from './setting-kind.js';

const days: SettingKind = { is: 'wholeNumber', from: 0, to: 999, orNull: true };
const months: SettingKind = { is: 'wholeNumber', from: 0, to: 60, orNull: true };
const keptMonths: SettingKind = { is: 'wholeNumber', from: 1, to: 600, orNull: true };

/**
 * The settings of a desk (docs/domain.md, "Settings of a desk"): all that may be agreed, and what it may hold. The
 * only list: the names in files (libs/desk-files) and the readers of every service hang on to it.
 */
export const deskSettings = {
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
  /** How often an offer that stays unanswered is sent again. */
  reminders: { is: 'wholeNumber', from: 0, to: 20 },
  allocation: { is: 'oneOf', values: ['rolling', 'rounds'] },
  /** A round is near so many days before its inputs are frozen, and until it ends; null: only while they are frozen. */
  nearRoundDays: days,
  vacanciesKept: { is: 'yesNo' },
  vacancyValidDays: days,
  /** Days after which an organiser that did not confirm its vacancies is reminded; null: never. */
  vacancyReminderDays: days,
  reconfirmationMonths: { is: 'wholeNumber', from: 1, to: 60, orNull: true },
  reconfirmationReminderDays: { is: 'wholeNumber', from: 1, to: 999 },
  reconfirmationReminders: { is: 'wholeNumber', from: 0, to: 20 },
  registrationDayBreaksTies: { is: 'yesNo' },
  /** Days within which an urgent request asks for an answer, from the proof on where one is needed. */
  urgentTermDays: days,
  urgentAttestRequired: { is: 'yesNo' },
  /** A visit, sometimes with the desk, comes between the offer and its acceptance. */
  introductionVisit: { is: 'yesNo' },
  /** Which regime of priority rules governs a request of before a change of regime. */
  regimeCounts: { is: 'oneOf', values: ['requestDate', 'decisionDate'] },
  /** Regime B: in which order its three rules count. */
  regimeBOrder: { is: 'orderOf', values: ['fourFifths', 'sibling', 'fosterChild'] },
  /** Regime A: whether who has more of the further facts goes before who has one of them. */
  furtherFactsAddUp: { is: 'yesNo' },
  /** What an organiser puts first itself, among those whom the legal rules leave equal; null: nothing. */
  organiserRules: { is: 'orderOf', values: ['siblings', 'staff'], orNull: true },
  /** Residents go before others who are equal by every rule; never more than that. */
  residentsBreakTies: { is: 'yesNo' },
  /** Whose children count for the share of T2. */
  t2ShareCounts: { is: 'oneOf', values: ['priorityGroups', 'vulnerableFamilies'] },
  /** The share of children from vulnerable families in T3. */
  t3Share: { is: 'oneOf', values: ['thirtyPercent', 'oneThird'] },
  /** Months after which closed requests, enquiries and the log of opened files are erased; null: they are kept. */
  retentionMonthsRequests: keptMonths,
  retentionMonthsEnquiries: keptMonths,
  retentionMonthsAccessLog: keptMonths,
  /** No message goes out between these two times of the day in Brussels, as 21:00. */
  quietHoursFrom: { is: 'timeOfDay' },
  quietHoursTo: { is: 'timeOfDay' },
  reportYearCounts: { is: 'oneOf', values: ['originalStart', 'asked'] },
  fewerDaysCompares: { is: 'oneOf', values: ['halfDays', 'wholeDays'] },
  dossierNumber: { is: 'text', maximum: 50, orNull: true },
} as const satisfies Record<string, SettingKind>;
export type SettingName = keyof typeof deskSettings;

/** What holds where a desk agreed nothing. */
export const settingDefaults: Readonly<Record<SettingName, SettingValue>> = {
  registrationModel: 'central',
  earliestRegistrationMonths: null,
  maximumPreferences: null,
  rankCounts: false,
  visibleMonthsBeforeStart: null,
  nameVisibleBeforeOffer: false,
  organiserTermDays: 21,
  familyTermDays: 10,
  reminders: 3,
  allocation: 'rolling',
  nearRoundDays: 28,
  vacanciesKept: true,
  vacancyValidDays: 30,
  vacancyReminderDays: 14,
  reconfirmationMonths: null,
  reconfirmationReminderDays: 14,
  reconfirmationReminders: 2,
  registrationDayBreaksTies: true,
  urgentTermDays: 7,
  urgentAttestRequired: true,
  introductionVisit: false,
  regimeCounts: 'decisionDate',
  regimeBOrder: 'fourFifths,sibling,fosterChild',
  furtherFactsAddUp: true,
  organiserRules: null,
  residentsBreakTies: false,
  t2ShareCounts: 'priorityGroups',
  t3Share: 'thirtyPercent',
  // Erasing cannot be undone: nothing is erased before a desk agreed to it. 24, 12 and 120 months are usual.
  retentionMonthsRequests: null,
  retentionMonthsEnquiries: null,
  retentionMonthsAccessLog: null,
  quietHoursFrom: '21:00',
  quietHoursTo: '07:00',
  reportYearCounts: 'originalStart',
  fewerDaysCompares: 'halfDays',
  dossierNumber: null,
};

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(deskSettings, name);
}

export function settingAllows(name: SettingName, value: SettingValue): boolean {
  return allows(deskSettings[name], value);
}
