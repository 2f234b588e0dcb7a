import { none, type AllocationProblem } from '@samenloket/matching/allocation';
import { halfDays } from './free-places.js';
import type { Group } from './groups.js';
import type { RegionSettings } from './region-settings.js';
import type { SeededNumbers } from './seeded-numbers.js';

/** Reserves of T2 and T3, by location: some children are there already, and a share of them counts. */
export function drawReserves(
  settings: RegionSettings,
  groups: readonly Group[],
  free: Uint16Array,
  numbers: SeededNumbers,
): { reserves: AllocationProblem['reserves']; reserveOf: Int32Array } {
  const rows: { numerator: number; denominator: number; children: number; reservedPresent: number }[] = [];
  const reserveOf = new Int32Array(groups.length).fill(none);
  for (let group = 0, reserve = none, location = none; settings.reserves && group < groups.length; group++) {
    const { age, tier, location: own } = groups[group]!;
    if (own !== location) [location, reserve] = [own, none];
    if (age === 'limit' || tier < 2) continue;
    const lastMonth = (group * settings.months + settings.months - 1) * halfDays;
    const expected = Math.round(
      free.subarray(lastMonth, lastMonth + halfDays).reduce((sum, places) => sum + places, 0) / halfDays,
    );
    const present = numbers.between(0, expected);
    if (reserve === none) {
      reserve =
        rows.push({ numerator: tier === 3 ? 3 : 2, denominator: 10, children: 0, reservedPresent: 0 }) - 1;
    }
    reserveOf[group] = reserve;
    rows[reserve]!.children += expected + present;
    for (let child = 0; child < present; child++)
      if (numbers.chance(settings.vulnerable)) rows[reserve]!.reservedPresent++;
  }
  const column = (name: 'numerator' | 'denominator' | 'children' | 'reservedPresent') =>
    Uint32Array.from(rows, (row) => row[name]);
  return {
    reserveOf,
    reserves: {
      count: rows.length,
      numerator: column('numerator'),
      denominator: column('denominator'),
      children: column('children'),
      reservedPresent: column('reservedPresent'),
    },
  };
}
