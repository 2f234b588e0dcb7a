import { engineVersion } from './engine-version.js';
import { GroupHeaps } from './group-heaps.js';
import type { AllocationOutcome } from './outcome.js';
import { none, type AllocationProblem } from './problem.js';
import { unitsPerReport, type Progress } from './progress.js';
import type { WholePlaces } from './whole-places.js';

/**
 * Plain deferred acceptance, which leaves no claim in whole places: each unit asks its options from the best one down,
 * and who is displaced goes on. The outcome is the same in every processing order.
 */
export function allocateWholePlaces(
  problem: AllocationProblem,
  { capacity }: WholePlaces,
  report: Progress,
): AllocationOutcome {
  const { optionStart, count } = problem.units;
  const option = Int32Array.from(optionStart.subarray(0, count));
  const heaps = new GroupHeaps(capacity);
  for (let first = 0; first < count; first++) {
    if (first % unitsPerReport === 0) report(first / count);
    let unit = first;
    while (unit !== none) unit = goDown(problem, heaps, option, unit);
  }
  const form = new Int32Array(count);
  let [placed, rankSum] = [0, 0];
  for (let unit = 0; unit < count; unit++) {
    rankSum += (option[unit] as number) - (optionStart[unit] as number);
    if (option[unit] === optionStart[unit + 1]) {
      option[unit] = form[unit] = none;
    } else {
      form[unit] = unit;
      placed++;
    }
  }
  const figures = { placed, rankSum, claimsGranted: 0, processingOrder: 0, processingOrdersTried: 1 };
  return { engineVersion, option, form, claims: [], figures };
}

/** Places a unit from the option on at which it stands; gives the one that goes on for it, or `none`. */
function goDown(
  { units, options }: AllocationProblem,
  heaps: GroupHeaps,
  option: Int32Array,
  unit: number,
): number {
  const { group, key } = options;
  const end = units.optionStart[unit + 1] as number;
  let row = option[unit] as number;
  while (row < end && (key[row] as number) >= (heaps.bar[group[row] as number] as number)) row++;
  option[unit] = row;
  if (row === end) return none;
  const displaced = heaps.admit(group[row] as number, unit, key[row] as number);
  if (displaced !== none) option[displaced] = (option[displaced] as number) + 1;
  return displaced;
}
