import {
  type Agreement,
  type PatternComparison,
  type SettingName,
  settingOn,
  withAgreement,
} from '@samenloket/regional';

/** What a desk agreed about its report. */
export interface ReportSettings {
  /** Which day puts a request in a year. */
  readonly yearCounts: 'originalStart' | 'asked';
  /** What "fewer days" compares. */
  readonly fewerDaysCompares: PatternComparison;
  readonly dossierNumber?: string;
}

/** An agreement of the desk with the moment it was recorded, in milliseconds since 1970. */
export interface RecordedSetting extends Agreement {
  readonly recorded: number;
  readonly position: number;
}

/** The settings that hold for all on the snapshot day, as far as they were known: the last validity and last word. */
export function settingsAsOf(
  agreements: readonly RecordedSetting[],
  { snapshot, recordedBy }: { readonly snapshot: string; readonly recordedBy: number },
): ReportSettings {
  const known = agreements
    .filter(({ recorded }) => recorded <= recordedBy)
    .sort((one, other) => one.position - other.position)
    .reduce<readonly RecordedSetting[]>(withAgreement, []);
  const valueOf = (setting: SettingName) => settingOn(known, setting, snapshot);
  const dossierNumber = valueOf('dossierNumber');
  return {
    yearCounts: valueOf('reportYearCounts') === 'asked' ? 'asked' : 'originalStart',
    fewerDaysCompares: valueOf('fewerDaysCompares') === 'wholeDays' ? 'wholeDays' : 'halfDays',
    ...(dossierNumber == null ? {} : { dossierNumber: String(dossierNumber) }),
  };
}
