import type { ProblemDescription } from '@samenloket/matching/allocation';
import { freePlaces, groupWith, placesTaken, type Contract } from './contract.js';

/** Which of some contracts at one location it takes: one by one, each when all its places are still there. */
export function choose(problem: ProblemDescription, contracts: readonly Contract[]): Contract[] {
  const taken: Contract[] = [];
  const take = (contract: Contract) => {
    if (!taken.includes(contract) && fits(problem, [...taken, contract])) taken.push(contract);
  };
  const bestFirst = [...contracts].sort(
    (one, other) =>
      one.key - other.key || problem.units.indexOf(one.unit) - problem.units.indexOf(other.unit),
  );
  const held = bestFirst.filter(({ key }) => key === 0);
  held.forEach(take);
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

export function fits(problem: ProblemDescription, contracts: readonly Contract[]): boolean {
  const counts = new Map<string, number>();
  for (const place of contracts.flatMap((contract) => placesTaken(problem, contract))) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
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
