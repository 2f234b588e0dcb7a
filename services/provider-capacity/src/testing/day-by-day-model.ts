import { addDays, halfDaysOn, type CarePattern, type HalfDay } from '@samenloket/regional';
import type { LocationFacts, PlaceGroupFacts } from '../domain/location/location-facts.js';

export interface ModelChild {
  readonly placeGroupId: string;
  readonly start: string;
  readonly until?: string;
  readonly pattern: CarePattern;
}

/** The obvious way to keep a location's books: a count for every group, date and half-day of a period. */
export class DayByDayModel {
  private readonly counts = new Map<string, number>();
  private readonly dates: string[] = [];

  constructor(
    private readonly kind: LocationFacts['kind'],
    private readonly groups: readonly PlaceGroupFacts[],
    from: string,
    to: string,
  ) {
    for (let date = from; date <= to; date = addDays(date, 1)) this.dates.push(date);
  }

  add(child: ModelChild): void {
    this.change(child, 1);
  }

  remove(child: ModelChild): void {
    this.change(child, -1);
  }

  fits(child: ModelChild): boolean {
    const group = this.groups.find(({ placeGroupId }) => placeGroupId === child.placeGroupId);
    return this.half(child).every(
      ([date, halfDay]) =>
        this.inGroup(child.placeGroupId, date, halfDay) < this.placesOf(group, date, halfDay) &&
        this.inLocation(date, halfDay) < this.limit(date),
    );
  }

  /** The first half-day with more children than places. */
  oversold(): string | undefined {
    for (const [key, count] of this.counts) {
      const [placeGroupId = '', date = '', halfDay] = key.split(' ') as [string, string, HalfDay];
      const group = this.groups.find((candidate) => candidate.placeGroupId === placeGroupId);
      if (count > this.placesOf(group, date, halfDay)) return key;
      if (this.inLocation(date, halfDay) > this.limit(date)) return `location ${date} ${halfDay}`;
    }
    return undefined;
  }

  inGroup(placeGroupId: string, date: string, halfDay: HalfDay): number {
    return this.counts.get(`${placeGroupId} ${date} ${halfDay}`) ?? 0;
  }

  private change(child: ModelChild, by: number): void {
    for (const [date, halfDay] of this.half(child)) {
      const key = `${child.placeGroupId} ${date} ${halfDay}`;
      this.counts.set(key, (this.counts.get(key) ?? 0) + by);
    }
  }

  private half({ start, until, pattern }: ModelChild): [string, HalfDay][] {
    return this.dates
      .filter((date) => start <= date && (until === undefined || date < until))
      .flatMap((date) => halfDaysOn(pattern, date).map((halfDay): [string, HalfDay] => [date, halfDay]));
  }

  private inLocation(date: string, halfDay: HalfDay): number {
    return this.groups.reduce((sum, { placeGroupId }) => sum + this.inGroup(placeGroupId, date, halfDay), 0);
  }

  private placesOf(group: PlaceGroupFacts | undefined, date: string, halfDay: HalfDay): number {
    if (!group || date < group.validFrom || (group.validTo !== undefined && group.validTo < date)) return 0;
    return group.capacity[halfDay] ?? 0;
  }

  private limit(date: string): number {
    if (this.kind === 'groupCare') return Infinity;
    return date < '2027-01-01' ? 8 : 7;
  }
}
