import type { deskSettings, SettingName } from '@samenloket/regional';

/** A setting as desks write it. */
export interface DutchSetting {
  readonly name: string;
  /** The words for what it may hold, where that is a choice. */
  readonly values?: Readonly<Record<string, string>>;
  /** What an empty value means, where that is allowed. */
  readonly empty?: string;
}

type Settings = typeof deskSettings;
type ChoiceOf<Name extends SettingName> = Settings[Name] extends {
  is: 'oneOf' | 'orderOf';
  values: readonly (infer Value)[];
}
  ? { readonly values: Readonly<Record<string, Value>> }
  : unknown;
type EmptyOf<Name extends SettingName> = Settings[Name] extends { orNull?: true }
  ? Settings[Name] extends { is: 'oneOf' | 'yesNo' }
    ? unknown
    : { readonly empty: string }
  : unknown;

/** The Dutch words of `afspraken.csv` for each setting of the domain; a new setting does not compile without. */
export const dutchSettings = {
  registrationModel: { name: 'aanmelding', values: { centraal: 'central', loket: 'deskOnly' } },
  earliestRegistrationMonths: { name: 'vroegste_aanmelding_maanden', empty: 'any time' },
  maximumPreferences: { name: 'max_voorkeuren', empty: 'no limit' },
  rankCounts: { name: 'rangorde_telt' },
  visibleMonthsBeforeStart: { name: 'zichtbaar_maanden_voor_start', empty: 'at once' },
  nameVisibleBeforeOffer: { name: 'naam_zichtbaar' },
  organiserTermDays: { name: 'termijn_organisator_dagen', empty: 'no term' },
  familyTermDays: { name: 'termijn_gezin_dagen', empty: 'no term' },
  reminders: { name: 'herinneringen' },
  allocation: { name: 'toewijzing', values: { doorlopend: 'rolling', rondes: 'rounds' } },
  nearRoundDays: { name: 'ronde_nabij_dagen', empty: 'only while a round is going on' },
  vacanciesKept: { name: 'vrije_plaatsen_bijgehouden' },
  vacancyValidDays: { name: 'vrije_plaats_geldig_dagen', empty: 'for ever' },
  vacancyReminderDays: { name: 'vrije_plaats_herinnering_dagen', empty: 'never' },
  reconfirmationMonths: { name: 'herbevestigen_maanden', empty: 'never' },
  reconfirmationReminderDays: { name: 'herbevestigen_herinnering_dagen' },
  reconfirmationReminders: { name: 'herbevestigen_herinneringen' },
  registrationDayBreaksTies: { name: 'aanmelddag_bij_gelijke_stand' },
  urgentTermDays: { name: 'dringend_termijn_dagen', empty: 'no term' },
  urgentAttestRequired: { name: 'dringend_attest_nodig' },
  introductionVisit: { name: 'kennismaking' },
  regimeCounts: { name: 'voorrang_volgens', values: { aanvraag: 'requestDate', beslissing: 'decisionDate' } },
  regimeBOrder: {
    name: 'volgorde_regime_b',
    values: { vier_vijfde: 'fourFifths', broer_zus: 'sibling', pleegkind: 'fosterChild' },
  },
  furtherFactsAddUp: { name: 'voorrangsfeiten_optellen' },
  organiserRules: {
    name: 'eigen_voorrang',
    values: { broer_zus: 'siblings', personeel: 'staff' },
    empty: 'none',
  },
  residentsBreakTies: { name: 'inwoner_bij_gelijke_stand' },
  t2ShareCounts: {
    name: 'aandeel_t2_telt',
    values: { voorrangsgroepen: 'priorityGroups', kwetsbare_gezinnen: 'vulnerableFamilies' },
  },
  t3Share: { name: 'aandeel_t3', values: { dertig_procent: 'thirtyPercent', een_derde: 'oneThird' } },
  retentionMonthsRequests: { name: 'bewaren_aanvragen_maanden', empty: 'kept' },
  retentionMonthsEnquiries: { name: 'bewaren_infovragen_maanden', empty: 'kept' },
  retentionMonthsAccessLog: { name: 'bewaren_inzagelog_maanden', empty: 'kept' },
  quietHoursFrom: { name: 'stille_uren_van' },
  quietHoursTo: { name: 'stille_uren_tot' },
  reportYearCounts: { name: 'telling_jaar', values: { start: 'originalStart', vraag: 'asked' } },
  fewerDaysCompares: {
    name: 'minder_dagen_vergelijking',
    values: { halve_dagen: 'halfDays', hele_dagen: 'wholeDays' },
  },
  dossierNumber: { name: 'dossiernummer', empty: 'not known' },
} as const satisfies { [Name in SettingName]: DutchSetting & ChoiceOf<Name> & EmptyOf<Name> };
