import type { ProblemDescription } from '@samenloket/matching/allocation';
import type { Placed } from './claims.js';
import { contractsOf, type Contract } from './contract.js';
import { choose } from './location-choice.js';

/**
 * Deferred acceptance as textbooks have it (Gale and Shapley 1962; with choices of locations: Hatfield and Milgrom 2005):
 * whoever has nothing asks for the next contract on its list; the location keeps what it chooses among those it has
 * and the new one. Where every contract takes the whole place, the outcome is fair, and the best fair one for all.
 */
export function deferredAcceptance(problem: ProblemDescription): Placed {
  const placed = new Map<string, Contract>();
  const lists = new Map(problem.units.map((unit) => [unit, contractsOf(problem, unit)]));
  for (;;) {
    const asking = problem.units.find((unit) => !placed.has(unit.id) && lists.get(unit)?.length !== 0);
    const contract = asking && lists.get(asking)?.shift();
    if (!contract) return placed;
    const there = [...placed.values()].filter(({ location }) => location === contract.location);
    for (const { unit } of there) placed.delete(unit.id);
    for (const kept of choose(problem, [...there, contract])) placed.set(kept.unit.id, kept);
  }
}
