/** What a generated region looks like. Shares are from 0 to 1. `docs/allocation-instances.md` says how each is drawn. */
export interface RegionSettings {
  readonly seed: string;
  /** Families that ask: for one child, twins, or siblings together. */
  readonly families: number;
  readonly locations: number;
  readonly towns: number;
  /** Locations that each family names, as far as there are enough near it. */
  readonly wishes: number;
  readonly months: number;
  /** Half-days wanted for each half-day free. */
  readonly load: number;
  /** How far the free places of a half-day are from the mean of their group: 0.4 is ±40%. */
  readonly fragmentation: number;
  /** Weights of 1, 2, 3, 4 and 5 days a week. */
  readonly days: readonly number[];
  /** Weights of whole days, mornings and afternoons. */
  readonly dayParts: readonly number[];
  readonly twins: number;
  /** Families with two children of different ages, half of whom may be split. */
  readonly siblings: number;
  readonly vulnerable: number;
  readonly incomeTariffOnly: number;
  /** Families that also accept a later start, and as many that also accept a day less. */
  readonly otherForms: number;
  /** Families that wait for something better and have a place meanwhile. */
  readonly held: number;
  /** Whether locations keep reserves: 20% in T2, 30% in T3. */
  readonly reserves: boolean;
  /** 1, or 2: babies and toddlers in groups of their own, in a third of the locations under one limit. */
  readonly ages: 1 | 2;
  /** Locations with income-tariff places that have free-price places as well. */
  readonly mixed: number;
  /** Families with an urgent need; a fifth of the locations has an urgent place. */
  readonly urgent: number;
  /** Everybody asks every half-day, and no place is fragmented: the textbook case. */
  readonly wholePlaces: boolean;
}

/** One yearly round of ten half-days: days and half-days, twins, reserves. */
export function plainRegion(seed: string, families: number): RegionSettings {
  return {
    seed,
    families,
    locations: Math.max(3, Math.round(families / 20)),
    towns: Math.max(1, Math.round(families / 1000)),
    wishes: 10,
    months: 1,
    load: 0.85,
    fragmentation: 0.4,
    days: [5, 15, 25, 20, 35],
    dayParts: [85, 10, 5],
    twins: 0.015,
    siblings: 0,
    vulnerable: 0.16,
    incomeTariffOnly: 0,
    otherForms: 0,
    held: 0,
    reserves: true,
    ages: 1,
    mixed: 0,
    urgent: 0,
    wholePlaces: false,
  };
}

/** Everything at once: months, later and fewer, siblings, standing places, tariffs, ages, limits, urgent places. */
export function richRegion(seed: string, families: number): RegionSettings {
  return {
    ...plainRegion(seed, families),
    months: 12,
    siblings: 0.06,
    incomeTariffOnly: 0.3,
    otherForms: 0.3,
    held: 0.08,
    ages: 2,
    mixed: 0.15,
    urgent: 0.03,
  };
}

/** Whole places, no reserve: plain deferred acceptance. */
export function wholePlaceRegion(seed: string, families: number): RegionSettings {
  return {
    ...plainRegion(seed, families),
    fragmentation: 0,
    twins: 0,
    vulnerable: 0,
    reserves: false,
    wholePlaces: true,
  };
}
