import type { ProblemDescription, UnitDescription } from '@samenloket/matching/allocation';
import { contractsOf, type Contract } from './contract.js';
import { choose, fits } from './location-choice.js';

/** The contract of each unit that has one, by its id. */
export type Placed = ReadonlyMap<string, Contract>;

/** Contracts that units prefer to their own and would get by the choice of the location; in order of unit, then rank. */
export function claimsIn(problem: ProblemDescription, placed: Placed): Contract[] {
  return preferred(problem, placed).filter((contract) =>
    choose(problem, [...othersAt(placed, contract), contract]).includes(contract),
  );
}

/** Claims on places that nobody has. */
export function unusedIn(problem: ProblemDescription, placed: Placed): Contract[] {
  return preferred(problem, placed).filter((contract) =>
    fits(problem, [...othersAt(placed, contract), contract]),
  );
}

/** What units would rather have than what they have, or as much when they have nothing. */
export function preferred(problem: ProblemDescription, placed: Placed): Contract[] {
  return problem.units
    .filter((unit) => takesPart(unit, placed))
    .flatMap((unit) => {
      const own = placed.get(unit.id)?.rank ?? Infinity;
      return contractsOf(problem, unit).filter(({ rank }) => rank < own);
    });
}

/** Siblings on their own wait while they have a place together. */
export function takesPart(unit: UnitDescription, placed: Placed): boolean {
  return unit.splitFrom === undefined || !placed.has(unit.splitFrom);
}

/** Accepted contracts at the location, without those that a family would give up for this one. */
export function othersAt(placed: Placed, { unit, location }: Contract): Contract[] {
  return [...placed.values()].filter((other) => other.location === location && !areRelated(other.unit, unit));
}

export function areRelated(one: UnitDescription, other: UnitDescription): boolean {
  return one.id === other.id || one.id === other.splitFrom || other.id === one.splitFrom;
}
