import { none } from '@samenloket/matching/allocation';
import type { Group } from './groups.js';
import type { RegionSettings } from './region-settings.js';
import type { SeededNumbers } from './seeded-numbers.js';

/** Weekdays, morning and afternoon. */
export const halfDays = 10;

/**
 * Free places of each group, month and half-day: what is wanted for its age, divided by the load and over the groups by
 * weight, fragmented by half-day. Places come free in waves of four months, one urgent place from the start.
 * @param wanted For each age the half-days a week that all children want together.
 */
export function drawFreePlaces(
  settings: RegionSettings,
  groups: readonly Group[],
  wanted: readonly number[],
  numbers: SeededNumbers,
): Uint16Array {
  const { months, fragmentation, load } = settings;
  const weights = [0, 0];
  for (const { age, weight } of groups) if (age !== 'limit') weights[age]! += weight;
  const free = new Uint16Array(groups.length * months * halfDays);
  for (const [row, { age, pool, weight, within }] of groups.entries()) {
    if (age === 'limit') continue;
    const mean = pool === 'urgent' ? 1 : (wanted[age]! * weight) / (weights[age]! * load * halfDays);
    for (let halfDay = 0; halfDay < halfDays; halfDay++) {
      const part = pool === 'urgent' ? 1 : 1 + fragmentation * (2 * numbers.next() - 1);
      for (let month = 0; month < months; month++) {
        const open = pool === 'urgent' ? 1 : Math.min(1, (4 * Math.ceil((month + 1) / 4)) / months);
        const places = settings.wholePlaces ? Math.round(mean) : Math.round(mean * part * open);
        free[(row * months + month) * halfDays + halfDay] = Math.min(400, places);
        if (within !== none) free[(within * months + month) * halfDays + halfDay]! += Math.min(400, places);
      }
    }
  }
  for (const [row, { age, weight }] of groups.entries()) {
    if (age !== 'limit') continue;
    for (let cell = row * months * halfDays; cell < (row + 1) * months * halfDays; cell++) {
      free[cell] = Math.round(weight * free[cell]!);
    }
  }
  return free;
}

/** A place that a unit has before the round: the group of each child, and its care up to the last month. */
export interface HeldPlace {
  readonly groups: readonly number[];
  readonly care: readonly { readonly halfDays: number; readonly from: number }[];
}

/** Adds the places that a unit has to those that are free, so that they always fit. */
export function makeRoom(
  { months }: RegionSettings,
  groups: readonly Group[],
  free: Uint16Array,
  held: HeldPlace,
): void {
  for (const [child, { halfDays: wanted, from }] of held.care.entries()) {
    const group = held.groups[child]!;
    for (const row of [group, groups[group]!.within]) {
      if (row === none) continue;
      for (let month = from; month < months; month++) {
        for (let halfDay = 0; halfDay < halfDays; halfDay++) {
          free[(row * months + month) * halfDays + halfDay]! += (wanted >>> halfDay) & 1;
        }
      }
    }
  }
}
