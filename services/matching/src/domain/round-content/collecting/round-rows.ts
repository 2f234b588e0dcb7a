import { addMonths, ageInMonthsAt, type Tier } from '@samenloket/regional';
import type { PoolName } from '../../allocation/problem-description.js';
import type { RoundFrame, RoundPlaceGroup } from '../round-content.js';

type FreePerMonth = readonly (readonly number[])[];

/** A place group as it is from a date on; ISO dates, inclusive. Ages in months, from inclusive, to exclusive. */
export interface GroupVersion {
  readonly tier: Tier;
  readonly kind?: 'urgent' | 'occasional' | 'inclusive';
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** What is free at a location, for each month, for each half-day of two weeks. */
export interface FreeAtLocation {
  readonly locationId: string;
  readonly atOnce?: FreePerMonth;
  readonly groups: readonly {
    readonly placeGroupId: string;
    readonly versions: readonly GroupVersion[];
    readonly free: FreePerMonth;
    readonly freeForBabies?: FreePerMonth;
  }[];
}

/** The child as far as a place group looks at it. */
export interface FittingChild {
  /** ISO date. */
  readonly start: string;
  /** `YYYY-MM`; absent: fits all ages, and counts as a baby. */
  readonly birthMonth?: string;
  readonly pools: readonly PoolName[];
  readonly incomeTariffOnly: boolean;
}

/** A group that takes a child, before its row is picked: one value for all children whom it takes alike. */
export interface FittingGroup {
  readonly placeGroupId: string;
  readonly location: string;
  readonly tier: Tier;
  readonly pool: PoolName;
  /** The row of its places, for a child of this age. */
  readonly row: string;
}

type Frame = Pick<RoundFrame, 'firstMonth' | 'halfDays'>;

const mostFree = 511;
const monthsAsBaby = 13;

/** The place groups of a round, each in as many rows as its children need. */
export class RoundRows {
  private readonly rows = new Map<string, RoundPlaceGroup>();
  private readonly groups = new Map<string, KnownGroup[]>();
  private readonly starts = new Map<string, string>();

  /** @param reserveOf id of the reserve of a tier at a location */
  constructor(
    private readonly frame: Frame,
    private readonly reserveOf: (location: string, tier: Tier) => string | undefined,
  ) {}

  add({ locationId, atOnce, groups }: FreeAtLocation): void {
    const known = groups.flatMap((group) => {
      const version = versionFrom(group.versions, `${this.frame.firstMonth}-01`);
      const pool = version && poolOf(version);
      return version && pool ? [{ ...group, version, pool }] : [];
    });
    if (known.length === 0) return;
    const limit = atOnce && known.length > 1 ? `${locationId}/all` : undefined;
    const shared = { location: locationId, tier: 0, incomeTariff: true, pool: 'ordinary' } as const;
    if (limit) this.rows.set(limit, { ...shared, id: limit, free: this.framed(atOnce ?? []) });
    for (const { placeGroupId, version, pool, free, freeForBabies } of known) {
      const reserve = this.reserveOf(locationId, version.tier);
      const row: RoundPlaceGroup = {
        ...{ id: placeGroupId, placeGroupId, location: locationId, tier: tierNumber(version.tier), pool },
        ...{ incomeTariff: hasIncomeTariff(version.tier), free: this.framed(free) },
        ...(limit !== undefined && { within: limit }),
        ...(reserve !== undefined && { reserve }),
      };
      this.rows.set(placeGroupId, row);
      if (freeForBabies && isLess(freeForBabies, free)) {
        const { within: _, ...whole } = row;
        const forBabies = { id: `${placeGroupId}/babies`, within: placeGroupId };
        this.rows.set(forBabies.id, { ...whole, ...forBabies, free: this.framed(freeForBabies) });
      }
    }
    this.groups.set(
      locationId,
      known
        .map(({ placeGroupId, versions, version, pool }) => {
          const group = { placeGroupId, location: locationId, tier: version.tier, pool };
          const forBabies = `${placeGroupId}/babies`;
          const older = { ...group, row: placeGroupId };
          const baby = this.rows.has(forBabies) ? { ...group, row: forBabies } : older;
          return { versions, version, pool, baby, older };
        })
        .sort(highestTierFirst),
    );
  }

  /** The groups of a location that take a child: the highest tier first, in it those that are held apart for it. */
  fitting(location: string, child: FittingChild): FittingGroup[] {
    const asBaby = isBaby(child);
    return (this.groups.get(location) ?? [])
      .filter((group) => takes(group, child))
      .map(({ baby, older }) => (asBaby ? baby : older));
  }

  /** Whether a group still takes a child that starts so many months later: it grows, and groups change. */
  takesLater({ location, placeGroupId }: FittingGroup, child: FittingChild, months: number): boolean {
    const start = this.startLater(child.start, months);
    const group = this.groups.get(location)?.find(({ older }) => older.placeGroupId === placeGroupId);
    return group !== undefined && takes(group, { ...child, start });
  }

  /**
   * The row of a group for a child. Who has a reserve elsewhere, but does not count for the one here, gets a row
   * without it, unless the group shares a limit or the row is one for babies: then it counts along.
   */
  rowFor({ placeGroupId, row: own }: FittingGroup, countsNot: boolean): string {
    const row = this.rows.get(own);
    if (!countsNot || row?.reserve === undefined || row.within !== undefined) return own;
    const { reserve: _, ...rest } = row;
    const others = { ...rest, id: `${placeGroupId}/others`, within: placeGroupId };
    this.rows.set(others.id, others);
    return others.id;
  }

  /** In the order of their ids. */
  all(): RoundPlaceGroup[] {
    return [...this.rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  private startLater(start: string, months: number): string {
    const name = `${start} ${months}`;
    const later = this.starts.get(name) ?? addMonths(start, months);
    this.starts.set(name, later);
    return later;
  }

  private framed(free: FreePerMonth): number[][] {
    const { halfDays } = this.frame;
    const week = (row: readonly number[]) =>
      row
        .slice(0, halfDays)
        .map((places, at) => Math.min(places, row[at + 28 - halfDays] ?? places, mostFree));
    return free.map((row) => (halfDays === 14 ? week(row) : row.map((places) => Math.min(places, mostFree))));
  }
}

interface KnownGroup {
  readonly versions: readonly GroupVersion[];
  /** What it is when the round begins. */
  readonly version: GroupVersion;
  readonly pool: PoolName;
  readonly baby: FittingGroup;
  readonly older: FittingGroup;
}

export function hasIncomeTariff(tier: Tier): boolean {
  return tier === 'T2' || tier === 'T3';
}

function highestTierFirst(one: KnownGroup, other: KnownGroup): number {
  const apart = ({ pool }: KnownGroup) => Number(pool !== 'ordinary');
  return tierNumber(other.version.tier) - tierNumber(one.version.tier) || apart(other) - apart(one);
}

/** In a time in which the group is of another tier or kind than when the round begins it takes nobody. */
function takes({ versions, version, pool }: KnownGroup, child: FittingChild): boolean {
  const then = versionOn(versions, child.start);
  if (then?.tier !== version.tier || then.kind !== version.kind || !child.pools.includes(pool)) return false;
  if (child.incomeTariffOnly && !hasIncomeTariff(then.tier)) return false;
  if (child.birthMonth === undefined) return true;
  const age = ageInMonthsAt(child.birthMonth, child.start);
  return age >= then.ageFrom && age < then.ageTo;
}

function isBaby({ birthMonth, start }: FittingChild): boolean {
  return birthMonth === undefined || ageInMonthsAt(birthMonth, start) < monthsAsBaby;
}

function versionOn(versions: readonly GroupVersion[], date: string): GroupVersion | undefined {
  return versions.find(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === undefined || date <= validTo),
  );
}

/** The version that holds on a date, or else the first one after it. */
function versionFrom(versions: readonly GroupVersion[], date: string): GroupVersion | undefined {
  const later = versions
    .filter(({ validFrom }) => validFrom > date)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return versionOn(versions, date) ?? later[0];
}

/** Occasional care is no lasting place: a round gives none. */
function poolOf({ kind }: GroupVersion): PoolName | undefined {
  if (kind === 'occasional') return undefined;
  if (kind === undefined) return 'ordinary';
  return kind === 'urgent' ? 'urgent' : 'specialNeed';
}

function tierNumber(tier: Tier): 0 | 1 | 2 | 3 {
  return Number(tier.slice(1)) as 0 | 1 | 2 | 3;
}

function isLess(some: FreePerMonth, all: FreePerMonth): boolean {
  return some.some((row, month) => row.some((places, at) => places < (all[month]?.[at] ?? 0)));
}
