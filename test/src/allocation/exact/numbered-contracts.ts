import type { ProblemDescription } from '@samenloket/matching/allocation';
import { contractsOf, freePlaces, groupWith, placesTaken, type Contract } from '../naive/contract.js';

/** A contract with what a solver has to know of it. */
export interface NumberedContract extends Contract {
  readonly number: number;
  /** Lower is chosen first among everybody. */
  readonly order: number;
  readonly children: number;
  /** Reserved children that its location keeps places for. */
  readonly kept: number;
  /** How many it takes of each place, by the number of the place. */
  readonly needs: ReadonlyMap<number, number>;
}

export interface NumberedContracts {
  readonly contracts: readonly NumberedContract[];
  /** For each unit the numbers of its contracts, best first. */
  readonly units: readonly (readonly number[])[];
  /** Of each place how many are free. */
  readonly free: readonly number[];
}

export function numberContracts(problem: ProblemDescription): NumberedContracts {
  const lists = problem.units.map((unit) => contractsOf(problem, unit));
  const unitOrder = new Map(problem.units.map((unit, nth) => [unit, nth]));
  const inOrder = lists
    .flat()
    .sort((one, other) => one.key - other.key || unitOrder.get(one.unit)! - unitOrder.get(other.unit)!);
  const order = new Map(inOrder.map((contract, nth) => [contract, nth]));
  const places = new Map<string, number>();
  const contracts = lists.flat().map((contract, number): NumberedContract => {
    const needs = new Map<number, number>();
    for (const name of placesTaken(problem, contract)) {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      needs.set(place, (needs.get(place) ?? 0) + 1);
    }
    const children = contract.option.groups.length;
    return {
      ...contract,
      number,
      order: order.get(contract)!,
      children,
      kept: childrenKept(problem, contract),
      needs,
    };
  });
  let next = 0;
  return {
    contracts,
    units: lists.map((list) => list.map(() => next++)),
    free: [...places.keys()].map((place) => freePlaces(problem, place)),
  };
}

function childrenKept(problem: ProblemDescription, { location, option }: Contract): number {
  const there = problem.placeGroups.filter((group) => group.location === location);
  if (new Set(there.map(({ reserve }) => reserve)).size > 1) {
    throw new Error(
      `Location ${location} has more than one reserve, or one that not all its groups count for.`,
    );
  }
  const reserve = problem.reserves.find(({ id }) => id === groupWith(problem, option.groups[0]!).reserve);
  if (!reserve) return 0;
  return Math.max(
    0,
    Math.ceil((reserve.numerator * reserve.children) / reserve.denominator) - reserve.reservedPresent,
  );
}
