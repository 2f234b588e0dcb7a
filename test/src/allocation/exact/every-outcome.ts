import type { ProblemDescription } from '@samenloket/matching/allocation';
import { claimsIn, type Placed } from '../naive/claims.js';
import { contractsOf, type Contract } from '../naive/contract.js';
import { fits } from '../naive/location-choice.js';

/** Rank sums of all fair outcomes, found by going through every outcome: for very few units, without splits. */
export function fairRankSums(problem: ProblemDescription): number[] {
  const sums: number[] = [];
  const lists = problem.units.map((unit) => contractsOf(problem, unit));
  const goThrough = (unit: number, placed: Placed, sum: number) => {
    const list = lists[unit];
    if (!list) {
      if (claimsIn(problem, placed).length === 0) sums.push(sum);
      return;
    }
    goThrough(unit + 1, placed, sum + list.length);
    for (const contract of list) {
      if (!fits(problem, [...at(placed, contract), contract])) continue;
      goThrough(unit + 1, new Map([...placed, [contract.unit.id, contract]]), sum + contract.rank);
    }
  };
  goThrough(0, new Map(), 0);
  return sums;
}

function at(placed: Placed, { location }: Contract): Contract[] {
  return [...placed.values()].filter((other) => other.location === location);
}
