import type { PatternComparison } from '@samenloket/regional';

/** What a desk agreed about its report. */
export interface ReportSettings {
  /** Which day puts a request in a year. */
  readonly yearCounts: 'originalStart' | 'asked';
  /** What "fewer days" compares. */
  readonly fewerDaysCompares: PatternComparison;
  readonly dossierNumber?: string;
}

/** An agreement of the desk with the moment it was recorded, in milliseconds since 1970. */
export interface RecordedSetting {
  readonly setting: string;
  readonly value: string | number | boolean | null;
  /** ISO date. */
  readonly validFrom: string;
  readonly recorded: number;
  readonly position: number;
}

/** The settings that hold on the snapshot day, as far as they were known: the last validity, then the last word. */
export function settingsAsOf(
  agreements: readonly RecordedSetting[],
  { snapshot, recordedBy }: { readonly snapshot: string; readonly recordedBy: number },
): ReportSettings {
  const valueOf = (setting: string) =>
    agreements
      .filter((one) => one.setting === setting && one.validFrom <= snapshot && one.recorded <= recordedBy)
      .sort((a, b) => b.validFrom.localeCompare(a.validFrom) || b.position - a.position)[0]?.value;
  const dossierNumber = valueOf('dossierNumber');
  return {
    yearCounts: valueOf('reportYearCounts') === 'asked' ? 'asked' : 'originalStart',
    fewerDaysCompares: valueOf('fewerDaysCompares') === 'wholeDays' ? 'wholeDays' : 'halfDays',
    ...(dossierNumber == null ? {} : { dossierNumber: String(dossierNumber) }),
  };
}
