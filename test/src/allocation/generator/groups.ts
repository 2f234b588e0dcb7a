import { none, type Pool } from '@samenloket/matching/allocation';
import type { RegionSettings } from './region-settings.js';
import type { SeededNumbers } from './seeded-numbers.js';

/** Age of a child as far as groups differ by it. */
export type Age = 0 | 1;

export interface Group {
  readonly location: number;
  readonly name: string;
  readonly tier: number;
  readonly pool: keyof typeof Pool;
  /** Which children it takes; a limit takes none itself. */
  readonly age: Age | 'limit';
  /** Its part of the places for that age in the region; of a limit, the part of its groups together that it allows. */
  readonly weight: number;
  /** Row of its limit, or `none`. */
  readonly within: number;
}

/** A third of the locations with two ages allows only so much of their places together. */
const allowedByLimit = 0.9;

export function drawGroups(settings: RegionSettings, numbers: SeededNumbers): Group[] {
  const groups: Group[] = [];
  for (let location = 0; location < settings.locations; location++) {
    const size = Math.exp(0.5 * numbers.normal());
    const tier = numbers.weighed([20, 15, 50, 15]);
    const isMixed = tier >= 2 && numbers.chance(settings.mixed);
    const hasLimit = settings.ages === 2 && numbers.chance(1 / 3);
    const within = hasLimit ? groups.length : none;
    const common = { location, tier, pool: 'ordinary', within } as const;
    if (hasLimit)
      groups.push({ ...common, name: 'limit', age: 'limit', weight: allowedByLimit, within: none });
    const ages: readonly Age[] = settings.ages === 2 ? [0, 1] : [0];
    for (const age of ages) {
      const name = settings.ages === 2 ? (['babies', 'toddlers'] as const)[age] : 'children';
      groups.push({ ...common, name, age, weight: isMixed ? 0.7 * size : size });
      if (isMixed) groups.push({ ...common, name: `${name}-free-price`, age, tier: 1, weight: 0.3 * size });
      if (settings.urgent > 0 && numbers.chance(1 / 5)) {
        groups.push({ ...common, name: `${name}-urgent`, age, pool: 'urgent', weight: 0 });
      }
    }
  }
  return groups;
}

export function isIncomeTariff({ tier }: Group): boolean {
  return tier >= 2;
}
