import { addDays, addMonths, halfDays, halfDaysOn, patternOfMask } from '@samenloket/regional';
import type { LocationFacts } from '../domain/location/location-facts.js';

/** First day of the model, some weeks before the rules of 2027; its days are counted from here. */
const firstDate = '2026-11-16';
/**
 * Care begins late enough to get used to a place before it, and early enough to meet all others on every half-day: also
 * when a family takes it up to twenty days later, two whole weeks are left.
 */
export const [firstBegin, lastBegin, days] = [14, 70, 105] as const;

export const dateOfDay = (day: number): string => addDays(firstDate, day);
const dates = Array.from({ length: days }, (_, day) => dateOfDay(day));
const firstDayOf2027 = dates.indexOf('2027-01-01');

/** Which bit of a two-week pattern a half-day is: one cell for each half-day of each day. */
const bitOfCell = dates.flatMap((date) => {
  const bits = Array.from({ length: 2 * halfDays.length }, (_, bit) => bit);
  return bits.filter((bit) => halfDaysOn(patternOfMask(1 << bit), date).length > 0);
});
const cells = bitOfCell.map((bit, cell) => ({ day: cell >> 1, bit: 1 << bit, place: bit % halfDays.length }));

/** Days in a row in one group; `until` is the first day after it. */
export interface Segment {
  readonly group: number;
  readonly from: number;
  readonly until: number;
  readonly mask: number;
}

export interface ModelChild {
  readonly id: string;
  readonly birthMonth?: string;
  /** Begin of care. */
  readonly start: number;
  /** What it has before care starts, to get used to the place. */
  readonly settlingIn: readonly Segment[];
  readonly care: readonly Segment[];
}

/** What a group is from a day on. */
export interface ModelVersion {
  readonly from: number;
  readonly until: number;
  /** Per half-day of the week. */
  readonly places: readonly number[];
  readonly caregivers?: readonly number[];
  readonly urgent: boolean;
}

/** The obvious way to keep a location's books: on every half-day of every date, count the children one by one. */
export class LocationModel {
  readonly children = new Map<string, ModelChild>();
  readonly groups: (readonly ModelVersion[])[] = [];

  constructor(private readonly kind: LocationFacts['kind']) {}

  version(group: number, day: number): ModelVersion | undefined {
    return this.groups[group]?.find(({ from, until }) => from <= day && day < until);
  }

  /** Whether one more child fits on all half-days of a segment that it does not have already. */
  fits(child: Pick<ModelChild, 'id' | 'birthMonth' | 'start'>, wanted: Segment): boolean {
    const own = this.children.get(child.id);
    const others = [...this.children.values()].filter(({ id }) => id !== child.id);
    return cells.every(({ day, bit, place }) => {
      if (day < wanted.from || day >= wanted.until || !(wanted.mask & bit)) return true;
      if (own && groupOn(own, day, bit) === wanted.group) return true;
      const there = others.filter((other) => groupOn(other, day, bit) !== undefined);
      const inGroup = there.filter((other) => groupOn(other, day, bit) === wanted.group);
      return this.allows(wanted.group, day, place, [...there, child], [...inGroup, child]);
    });
  }

  /** The first half-day with more children than may be there. */
  oversold(): string | undefined {
    const all = [...this.children.values()];
    for (const { day, bit, place } of cells) {
      const there = all.filter((child) => groupOn(child, day, bit) !== undefined);
      for (const group of this.groups.keys()) {
        const inGroup = there.filter((child) => groupOn(child, day, bit) === group);
        if (inGroup.length > 0 && !this.allows(group, day, place, there, inGroup)) {
          return `group ${group}, ${dates[day]}, ${halfDays[place]}: ${inGroup.length} children`;
        }
      }
    }
    return undefined;
  }

  /** Children in a group on a half-day of the week that begins on a day. */
  inGroup(group: number, date: string, halfDay: string): number {
    const cell = cells.find(({ day, place }) => dates[day] === date && halfDays[place] === halfDay);
    if (!cell) throw new RangeError(`${date} ${halfDay} is not in the model.`);
    return [...this.children.values()].filter((child) => groupOn(child, cell.day, cell.bit) === group).length;
  }

  private allows(
    group: number,
    day: number,
    place: number,
    there: readonly Age[],
    inGroup: readonly Age[],
  ): boolean {
    const version = this.version(group, day);
    if (!version || inGroup.length > (version.places[place] ?? 0)) return false;
    if (this.kind === 'familyCare') return there.length <= (day < firstDayOf2027 ? 8 : 7);
    if (!version.caregivers || day < firstDayOf2027) return true;
    const babies = inGroup.filter((child) => isBaby(child, dates[day] ?? '')).length;
    const caregivers = version.caregivers[place] ?? 0;
    return babies <= 5 * caregivers && inGroup.length <= (babies > 0 ? 7 : 8) * caregivers;
  }
}

type Age = Pick<ModelChild, 'birthMonth' | 'start'>;

function isBaby({ birthMonth, start }: Age, date: string): boolean {
  const born = birthMonth ?? dateOfDay(start).slice(0, 7);
  return date < addedMonths(born);
}

const thirteenMonthsLater = new Map<string, string>();
function addedMonths(month: string): string {
  const known = thirteenMonthsLater.get(month) ?? addMonths(`${month}-01`, 13);
  thirteenMonthsLater.set(month, known);
  return known;
}

function groupOn({ settlingIn, care }: ModelChild, day: number, bit: number): number | undefined {
  for (const { group, from, until, mask } of care) if (from <= day && day < until && mask & bit) return group;
  for (const { group, from, until, mask } of settlingIn)
    if (from <= day && day < until && mask & bit) return group;
  return undefined;
}
