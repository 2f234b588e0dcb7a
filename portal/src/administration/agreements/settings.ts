import { type Agreement, replaces, settingOn } from '../../../../libs/regional/src/desk-settings/agreement';
import { deskSettings, type SettingName } from '../../../../libs/regional/src/desk-settings/desk-settings';
import type { SettingKind, SettingValue } from '../../../../libs/regional/src/desk-settings/setting-kind';
import type { DeskAgreementsQuery } from './agreements.generated';

export { settingAllows } from '../../../../libs/regional/src/desk-settings/desk-settings';
export { replaces };
export type { Agreement, SettingKind, SettingName, SettingValue };

export const topics = [
  'requests',
  'offers',
  'places',
  'searching',
  'urgent',
  'priority',
  'messages',
  'retention',
  'report',
] as const;
export type Topic = (typeof topics)[number];

/** Where each setting stands on the page; a new setting does not compile without. */
const topicOf: Readonly<Record<SettingName, Topic>> = {
  registrationModel: 'requests',
  earliestRegistrationMonths: 'requests',
  maximumPreferences: 'requests',
  rankCounts: 'requests',
  visibleMonthsBeforeStart: 'requests',
  nameVisibleBeforeOffer: 'requests',
  organiserTermDays: 'offers',
  familyTermDays: 'offers',
  reminders: 'offers',
  introductionVisit: 'offers',
  allocation: 'offers',
  nearRoundDays: 'offers',
  vacanciesKept: 'places',
  vacancyValidDays: 'places',
  vacancyReminderDays: 'places',
  reconfirmationMonths: 'searching',
  reconfirmationReminderDays: 'searching',
  reconfirmationReminders: 'searching',
  urgentTermDays: 'urgent',
  urgentAttestRequired: 'urgent',
  registrationDayBreaksTies: 'priority',
  regimeCounts: 'priority',
  regimeBOrder: 'priority',
  furtherFactsAddUp: 'priority',
  organiserRules: 'priority',
  residentsBreakTies: 'priority',
  t2ShareCounts: 'priority',
  t3Share: 'priority',
  quietHoursFrom: 'messages',
  quietHoursTo: 'messages',
  retentionMonthsRequests: 'retention',
  retentionMonthsEnquiries: 'retention',
  retentionMonthsAccessLog: 'retention',
  reportYearCounts: 'report',
  fewerDaysCompares: 'report',
  dossierNumber: 'report',
};

const settingNames = Object.keys(topicOf) as SettingName[];

export const settingsOf = (topic: Topic): readonly SettingName[] =>
  settingNames.filter((name) => topicOf[name] === topic);

export const kindOf = (setting: SettingName): SettingKind => deskSettings[setting];

type AnsweredAgreement = NonNullable<DeskAgreementsQuery['desk']>['agreements'][number];

/** As the domain has them: values read, what is absent left out. */
export function agreementsOf(answered: readonly AnsweredAgreement[]): readonly Agreement[] {
  return answered.map(({ value, validUntil, organiserId, tier, ...agreement }) => ({
    ...agreement,
    value: JSON.parse(value) as SettingValue,
    ...(validUntil !== null && { validUntil }),
    ...(organiserId !== null && { organiserId }),
    ...(tier !== null && { tier }),
  }));
}

/** For whom something was agreed: for one organiser, for places of one tier, for both together, or for all. */
export type AgreedFor = Pick<Agreement, 'organiserId' | 'tier'>;

/** What holds on a date for exactly these, or else for all. */
export const valueOn = (
  known: readonly Agreement[],
  setting: SettingName,
  date: string,
  about: AgreedFor = {},
): SettingValue => settingOn(known, setting, date, about);
