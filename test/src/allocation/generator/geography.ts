import type { RegionSettings } from './region-settings.js';
import type { SeededNumbers } from './seeded-numbers.js';
import { WeightedDraw } from './weighted-draw.js';

/** Towns on a square, 6 km to the next one on average. */
export interface Town {
  readonly x: number;
  readonly y: number;
  /** Its share of families and locations; the nth town weighs 1 / √n. */
  readonly weight: number;
}

const kilometresApart = 6;
/** A location this many kilometres further weighs e times less. */
const reach = 4;

export function drawTowns({ towns }: RegionSettings, numbers: SeededNumbers): Town[] {
  const side = kilometresApart * Math.sqrt(towns);
  return Array.from({ length: towns }, (_, nth) => ({
    x: side * numbers.next(),
    y: side * numbers.next(),
    weight: 1 / Math.sqrt(nth + 1),
  }));
}

/** Where each location is: within some two kilometres of the centre of a town. */
export interface Site {
  readonly town: number;
  readonly x: number;
  readonly y: number;
  /** Lognormal: some are named five times as often as others. */
  readonly popularity: number;
}

export function drawSites(
  { locations }: RegionSettings,
  towns: readonly Town[],
  numbers: SeededNumbers,
): Site[] {
  const draw = new WeightedDraw(towns.keys(), (town) => towns[town]!.weight);
  return Array.from({ length: locations }, () => {
    const town = draw.next(numbers);
    const { x, y } = towns[town]!;
    return {
      town,
      x: x + 2 * numbers.normal(),
      y: y + 2 * numbers.normal(),
      popularity: Math.exp(0.8 * numbers.normal()),
    };
  });
}

/** What families of each town name, and how often: its locations and those of the nearest towns, until there are six times as many as a family names. */
export function surroundingsOf(
  settings: RegionSettings,
  towns: readonly Town[],
  sites: readonly Site[],
): WeightedDraw[] {
  const sitesOf: number[][] = towns.map(() => []);
  for (const [location, { town }] of sites.entries()) sitesOf[town]!.push(location);
  return towns.map((centre) => {
    const kilometres = ({ x, y }: { x: number; y: number }) => Math.hypot(x - centre.x, y - centre.y);
    const nearestFirst = [...towns.keys()].sort(
      (one, other) => kilometres(towns[one]!) - kilometres(towns[other]!),
    );
    const near: number[] = [];
    for (const town of nearestFirst) {
      if (near.length >= 6 * settings.wishes) break;
      near.push(...sitesOf[town]!);
    }
    return new WeightedDraw(near, (location) => {
      const site = sites[location]!;
      return site.popularity * Math.exp(-kilometres(site) / reach);
    });
  });
}
