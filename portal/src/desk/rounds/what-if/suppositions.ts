import type { HalfDay } from '../../../design/half-days';
import type { RoundWhatIfQueryVariables } from './what-if.generated';

type Asked = RoundWhatIfQueryVariables['input'];

/** More or fewer places of one group. */
export interface OtherPlaces {
  readonly location: string;
  readonly group: string;
  readonly placeGroupId: string;
  readonly change: number;
  /** Absent: all on which it has places. */
  readonly halfDays?: readonly HalfDay[];
}

/** Agreements that matter to who gets a place, with what each may be: as the platform names and writes them. */
export const supposableSettings = {
  regimeCounts: ['decisionDate', 'requestDate'],
  rankCounts: ['true', 'false'],
  furtherFactsAddUp: ['true', 'false'],
  residentsBreakTies: ['true', 'false'],
  registrationDayBreaksTies: ['true', 'false'],
  organiserRules: ['null', 'siblings', 'staff', 'siblings,staff', 'staff,siblings'],
  t2ShareCounts: ['priorityGroups', 'vulnerableFamilies'],
  t3Share: ['thirtyPercent', 'oneThird'],
} as const;

export type SupposableSetting = keyof typeof supposableSettings;
export const settingNames = Object.keys(supposableSettings) as readonly SupposableSetting[];

/** What a setting is supposed to be; one that is left out stays as the desks agreed. */
export type SupposedSettings = Readonly<Partial<Record<SupposableSetting, string>>>;

/** As the platform is asked. */
export function questionOf(
  roundId: string,
  places: readonly OtherPlaces[],
  settings: SupposedSettings,
): Asked {
  return {
    roundId,
    places: places.map(({ placeGroupId, change, halfDays }) => ({
      ...{ placeGroupId, change },
      ...(halfDays && { halfDays: [...halfDays] }),
    })),
    settings: settingNames.flatMap((setting) => {
      const value = settings[setting];
      return value === undefined ? [] : [{ setting, value: asJson(value) }];
    }),
  };
}

/** `true` and null are JSON as they stand; a word is written with quotes. */
const asJson = (value: string): string =>
  value === 'true' || value === 'false' || value === 'null' ? value : JSON.stringify(value);
