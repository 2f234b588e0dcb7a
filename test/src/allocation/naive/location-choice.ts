import type { ProblemDescription } from '@samenloket/matching/allocation';
import { contractsOf, freePlaces, groupWith, placesOfChild, placesTaken, type Contract } from './contract.js';

/**
 * Which of some contracts at one location it takes: one by one, each when all its places are still there. What a unit
 * has there already, and keeps by a contract, is set aside for it until the turn of that contract.
 */
export function choose(problem: ProblemDescription, contracts: readonly Contract[]): Contract[] {
  const taken: Contract[] = [];
  const setAside = new Map(contracts.map((contract) => [contract, ownPart(problem, contract)]));
  const take = (contract: Contract) => {
    if (taken.includes(contract)) return;
    setAside.delete(contract);
    const places = [...taken, contract].flatMap((one) => placesTaken(problem, one));
    if (placesFit(problem, [...places, ...[...setAside.values()].flat()])) taken.push(contract);
  };
  const bestFirst = [...contracts].sort(
    (one, other) =>
      one.key - other.key || problem.units.indexOf(one.unit) - problem.units.indexOf(other.unit),
  );
  bestFirst.filter(({ key }) => key === 0).forEach(take);
  const byReserve = [...taken];
  for (const contract of bestFirst) {
    if (contract.key === 0 || !contract.unit.reserved || !reserveHasRoom(problem, contract, byReserve))
      continue;
    take(contract);
    if (taken.includes(contract)) byReserve.push(contract);
  }
  bestFirst.forEach(take);
  return taken;
}

/** The places of a contract that its children have already by the place that the unit holds. */
function ownPart(problem: ProblemDescription, contract: Contract): string[] {
  const held = contractsOf(problem, contract.unit).find(({ key }) => key === 0);
  if (!held || held.location !== contract.location || contract.key === 0) return [];
  return contract.option.groups.flatMap((group, child) => {
    if (held.option.groups[child] !== group) return [];
    const heldPlaces = placesOfChild(problem, held, child);
    return placesOfChild(problem, contract, child).filter((place) => heldPlaces.includes(place));
  });
}

export function fits(problem: ProblemDescription, contracts: readonly Contract[]): boolean {
  return placesFit(
    problem,
    contracts.flatMap((contract) => placesTaken(problem, contract)),
  );
}

function placesFit(problem: ProblemDescription, places: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].every(([place, count]) => count <= freePlaces(problem, place));
}

function reserveHasRoom(
  problem: ProblemDescription,
  contract: Contract,
  taken: readonly Contract[],
): boolean {
  return problem.reserves.some(({ id, numerator, denominator, children, reservedPresent }) => {
    const childrenIn = ({ option }: Contract) =>
      option.groups.filter((group) => groupWith(problem, group).reserve === id).length;
    if (childrenIn(contract) === 0) return false;
    const kept = Math.max(0, Math.ceil((numerator * children) / denominator) - reservedPresent);
    const reserved = taken.filter(({ unit }) => unit.reserved);
    return reserved.reduce((sum, one) => sum + childrenIn(one), 0) < kept;
  });
}
