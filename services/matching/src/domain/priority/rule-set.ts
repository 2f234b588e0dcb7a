import type { Tier } from '@samenloket/regional';

/** Rules of law that hold together: for places of these tiers, from a day until a day. Data: see `ruleSets`. */
export interface RuleSet {
  readonly name: string;
  readonly version: number;
  readonly source: string;
  /** What it is called, in Dutch. */
  readonly title: string;
  readonly validity: readonly Validity[];
  /** Names of rules: who has the first one goes before who has not, then the second one, and so on. */
  readonly absolute: readonly string[];
  /** Whether each organiser picks in which order the absolute rules count. */
  readonly organiserPicksOrder: boolean;
  /** Names of rules: they come after the absolute ones, and none of them before another. */
  readonly further: readonly string[];
  readonly deviation?: Deviation;
}

/** ISO dates, inclusive; absent is open. */
export interface Validity {
  readonly tiers: readonly Tier[];
  readonly from?: string;
  readonly until?: string;
  /** Only for requests that were made by then. */
  readonly askedUntil?: string;
  /** Only for requests that were made from then on. */
  readonly askedFrom?: string;
}

/** How far an organiser may deviate from the rules: a share of the children of a calendar year, for a ground, advised. */
export interface Deviation {
  readonly numerator: number;
  readonly denominator: number;
  readonly grounds: readonly string[];
}

/** Classes: 0–7 have an absolute rule, 8–15 only a further one, 16 has none. Smaller goes first. */
export const firstFurtherClass = 8;
export const classWithoutPriority = 16;

/** Whether it holds for places of a tier on a day, for a request that was made on a day. */
export function holds(
  { tiers, from = '', until = endOfTime, askedFrom = '', askedUntil = endOfTime }: Validity,
  tier: Tier,
  day: string,
  askedOn: string,
): boolean {
  return tiers.includes(tier) && from <= day && day <= until && askedFrom <= askedOn && askedOn <= askedUntil;
}

const endOfTime = '9999-12-31';
