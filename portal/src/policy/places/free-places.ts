import type { FreePerMonthQuery } from './places.generated';

type Locations = FreePerMonthQuery['vacanciesPerMonth'];

/** Half-days a week in one month, of ordinary places. */
export interface MonthOfTown {
  readonly capacity: number;
  readonly free: number;
  /** Half-days of which nobody knows whether they are free, or said so too long ago. */
  readonly unknown: number;
}

export interface TownPlaces {
  /** Empty where no municipality is known. */
  readonly nis: string;
  readonly locations: number;
  /** By the first day of the month. */
  readonly months: ReadonlyMap<string, MonthOfTown>;
}

const nothing: MonthOfTown = { capacity: 0, free: 0, unknown: 0 };

/** Free half-days of a desk's locations, added up by municipality and month. */
export function freeByTown(locations: Locations): readonly TownPlaces[] {
  const byTown = new Map<string, Locations[number][]>();
  for (const one of locations) {
    const nis = one.location.nis ?? '';
    byTown.set(nis, [...(byTown.get(nis) ?? []), one]);
  }
  return [...byTown].map(([nis, ofTown]) => ({
    nis,
    locations: ofTown.length,
    months: monthsOf(ofTown),
  }));
}

function monthsOf(locations: Locations): ReadonlyMap<string, MonthOfTown> {
  const months = new Map<string, MonthOfTown>();
  for (const { month, vacancies } of locations.flatMap((one) => one.months)) {
    const ordinary = vacancies.filter(({ kind }) => kind === null);
    const sum = ordinary.reduce(
      ({ capacity, free, unknown }, vacancy) => ({
        capacity: capacity + vacancy.capacity,
        free: free + (vacancy.free ?? 0),
        unknown: unknown + (vacancy.free === null ? vacancy.capacity : 0),
      }),
      months.get(month) ?? nothing,
    );
    months.set(month, sum);
  }
  return months;
}
