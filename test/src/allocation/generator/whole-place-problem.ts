import type { ProblemDescription } from '@samenloket/matching/allocation';
import { SeededNumbers } from './seeded-numbers.js';

const everyHalfDay = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A few families that all want whole weeks at a few locations, some of which keep places for reserved families. */
export function wholePlaceProblem(seed: string): ProblemDescription {
  const numbers = new SeededNumbers(seed);
  const locations = Array.from({ length: numbers.between(1, 5) }, (_, nth) => `location-${nth + 1}`);
  const families = numbers.between(1, 12);
  const ranks = locations.map(() => numbers.order(families));
  return {
    firstMonth: '2027-01',
    months: 1,
    halfDays: everyHalfDay.length,
    seed,
    classSize: families + 1,
    reserves: locations.map((location) => ({
      id: `${location}-reserve`,
      numerator: 1,
      denominator: 1,
      children: numbers.below(3),
      reservedPresent: 0,
    })),
    placeGroups: locations.map((location) => {
      const places = numbers.below(4);
      return {
        id: `${location}-group`,
        location,
        tier: 2,
        incomeTariff: true,
        pool: 'ordinary',
        free: [everyHalfDay.map(() => places)],
        reserve: `${location}-reserve`,
      };
    }),
    units: Array.from({ length: families }, (_, unit) => ({
      id: `family-${unit + 1}`,
      reserved: numbers.chance(0.3),
      incomeTariffOnly: false,
      forms: [{ kind: 'full', care: [{ halfDays: everyHalfDay, from: 0, until: 1 }] }],
      wishes: [...numbers.order(locations.length)]
        .slice(0, numbers.between(1, locations.length))
        .map((location) => ({
          location: locations[location]!,
          options: [{ groups: [`${locations[location]}-group`], keys: [1 + ranks[location]![unit]!] }],
        })),
    })),
  };
}
