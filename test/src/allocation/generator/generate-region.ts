import { Pool, processingOrdersFor, type AllocationProblem } from '@samenloket/matching/allocation';
import { drawFreePlaces, halfDays, makeRoom } from './free-places.js';
import { drawSites, drawTowns, surroundingsOf } from './geography.js';
import { drawGroups, isIncomeTariff } from './groups.js';
import type { RegionSettings } from './region-settings.js';
import { drawReserves } from './reserves.js';
import { FamilyWriter } from './family-writer.js';
import { SeededNumbers } from './seeded-numbers.js';
import { WeightedDraw } from './weighted-draw.js';

/**
 * A synthetic region: the same settings give the same problem on every machine. `docs/allocation-instances.md` has the
 * model. A million families take some seconds and 1 GB.
 */
export function generateRegion(settings: RegionSettings): AllocationProblem {
  const numbersFor = (part: string) => new SeededNumbers(`${settings.seed} ${part}`);
  const towns = drawTowns(settings, numbersFor('towns'));
  const sites = drawSites(settings, towns, numbersFor('sites'));
  const near = surroundingsOf(settings, towns, sites);
  const groups = drawGroups(settings, numbersFor('groups'));
  const writer = new FamilyWriter(settings, groups, numbersFor('lottery'));
  const numbers = numbersFor('families');
  const town = new WeightedDraw(towns.keys(), (nth) => towns[nth]!.weight);
  for (let family = 0; family < settings.families; family++) writer.write(near[town.next(numbers)]!, numbers);
  const free = drawFreePlaces(settings, groups, writer.wanted, numbersFor('places'));
  const { reserves, reserveOf } = drawReserves(settings, groups, free, numbersFor('reserves'));
  for (const held of writer.held) makeRoom(settings, groups, free, held);
  return {
    firstMonth: '2027-01',
    months: settings.months,
    halfDays,
    seed: settings.seed,
    processingOrders: processingOrdersFor(settings.families),
    classSize: writer.classSize,
    places: {
      ids: groups.map(({ location, name }) => `location-${location + 1}-${name}`),
      count: groups.length,
      location: Uint32Array.from(groups, ({ location }) => location),
      locations: settings.locations,
      free,
      within: Int32Array.from(groups, ({ within }) => within),
      reserve: reserveOf,
      tier: Uint8Array.from(groups, ({ tier }) => tier),
      incomeTariff: Uint8Array.from(groups, (group) => Number(isIncomeTariff(group))),
      pool: Uint8Array.from(groups, ({ pool }) => Pool[pool]),
    },
    reserves,
    ...writer.columns(),
  };
}
