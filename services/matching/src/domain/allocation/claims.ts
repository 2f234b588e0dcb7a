import { locationOf } from './contract-key.js';
import { ContractTrial } from './contract-trial.js';
import { ContractWalk } from './contract-walk.js';
import type { Claim } from './outcome.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';
import type { WaitingLists } from './waiting-lists.js';

/** Claims on the contracts of these locations, in order of unit, then preference. */
export function claimsAt(placement: Placement, lists: WaitingLists, locations: readonly number[]): Claim[] {
  const isHere = new Uint8Array(placement.packed.problem.places.locations);
  const units = new Set<number>();
  for (const location of locations) {
    isHere[location] = 1;
    for (let entry = lists.first(location); entry < lists.end(location); entry++) {
      units.add(lists.unit[entry] as number);
    }
  }
  const trial = new ContractTrial(placement);
  return [...units]
    .sort((one, other) => one - other)
    .flatMap((unit) => claimsOf(placement, trial, unit, isHere));
}

function claimsOf(placement: Placement, trial: ContractTrial, unit: number, isHere: Uint8Array): Claim[] {
  if (placement.takesPart[unit] === 0) return [];
  const walk = new ContractWalk(placement.packed);
  const isPlaced = placement.at[unit] !== none;
  const { problem } = placement.packed;
  const claims: Claim[] = [];
  for (
    let isThere = walk.first(unit);
    isThere && !(isPlaced && walk.form === placement.form[unit] && walk.option === placement.option[unit]);
    isThere = walk.after(unit, walk.form, walk.option)
  ) {
    const { form, option } = walk;
    if (isHere[locationOf(problem, unit, option)] === 1 && trial.fits(unit, form, option))
      claims.push({ unit, option, form });
  }
  return claims;
}
