import type { SettingValue, Tier } from '@samenloket/regional';

/** A share of the children that places of a tier (a subsidy group) care for in a calendar year. */
export interface Share {
  readonly name: string;
  readonly version: number;
  readonly source: string;
  /** In plain Dutch (B1). */
  readonly sentence: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Whose children count for it. */
  readonly counts: 'priorityGroups' | 'vulnerableFamilies';
}

/** What was agreed where sources disagree (docs/domain.md, "Settings of a desk"). */
export interface ShareAgreement {
  readonly t2ShareCounts: SettingValue;
  readonly t3Share: SettingValue;
}

const source = 'docs/domain.md, "Priority rules": shares of T2 and T3';

const yearsEndedUnderRegimeB = [2024];

const ofT2: Omit<Share, 'counts' | 'sentence'> = {
  name: 'share.T2',
  version: 1,
  source: `${source}; zorgbedrijfrivierenland.be, "Voorrangsregels kinderopvang": at least 20%`,
  numerator: 1,
  denominator: 5,
};

const ofT3: Omit<Share, 'numerator' | 'denominator' | 'sentence'> = {
  name: 'share.T3',
  version: 1,
  source,
  counts: 'vulnerableFamilies',
};

/**
 * The share of a calendar year; undefined where there is none. T2 has one in the years that ended under regime A:
 * **an assumption** for
 * 2024 (none) and 2025 (the whole year), in which the regime changed.
 */
export function shareOf(tier: Tier, year: number, agreed: ShareAgreement): Share | undefined {
  if (tier === 'T2' && !yearsEndedUnderRegimeB.includes(year)) {
    return agreed.t2ShareCounts === 'vulnerableFamilies'
      ? {
          ...ofT2,
          counts: 'vulnerableFamilies',
          sentence: 'Minstens 20 procent van de kinderen in een jaar komt uit kwetsbare gezinnen.',
        }
      : {
          ...ofT2,
          counts: 'priorityGroups',
          sentence: 'Minstens 20 procent van de kinderen in een jaar komt uit gezinnen met voorrang.',
        };
  }
  if (tier !== 'T3') return undefined;
  return agreed.t3Share === 'oneThird'
    ? {
        ...ofT3,
        numerator: 1,
        denominator: 3,
        sentence: 'Minstens een derde van de kinderen in een jaar komt uit kwetsbare gezinnen.',
      }
    : {
        ...ofT3,
        numerator: 3,
        denominator: 10,
        sentence: 'Minstens 30 procent van de kinderen in een jaar komt uit kwetsbare gezinnen.',
      };
}

/** How many of so many children the share asks for. */
export function askedOf(
  { numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>,
  children: number,
) {
  return Math.ceil((numerator * children) / denominator);
}
