import type { ProblemDescription, UnitDescription } from '@samenloket/matching/allocation';

/**
 * Deferred acceptance as textbooks have it (Gale and Shapley 1962), with soft minority reserves (Hafalir, Yenmez and
 * Yildirim 2013), in whole places: for problems in which every family wants the whole week in the one group of a location.
 * @returns For each family the location where it gets a place, in the order of the problem's units.
 */
export function wholePlaceMatching(problem: ProblemDescription): (string | undefined)[] {
  const next = new Map(problem.units.map((unit) => [unit, 0]));
  const kept = new Map(problem.placeGroups.map(({ location }) => [location, [] as UnitDescription[]]));
  const waiting = [...problem.units];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    const wish = unit.wishes[next.get(unit)!];
    if (!wish) continue;
    next.set(unit, next.get(unit)! + 1);
    const asking = [...kept.get(wish.location)!, unit];
    const chosen = chosenBy(problem, wish.location, asking);
    kept.set(wish.location, chosen);
    waiting.push(...asking.filter((one) => !chosen.includes(one)));
  }
  return problem.units.map((unit) => [...kept].find(([, units]) => units.includes(unit))?.[0]);
}

function chosenBy(
  problem: ProblemDescription,
  location: string,
  asking: readonly UnitDescription[],
): UnitDescription[] {
  const group = problem.placeGroups.find((one) => one.location === location);
  const places = group?.free[0]?.[0] ?? 0;
  const reserve = problem.reserves.find(({ id }) => id === group?.reserve);
  const forReserved = reserve
    ? (reserve.numerator * reserve.children) / reserve.denominator - reserve.reservedPresent
    : 0;
  const keyOf = (unit: UnitDescription) =>
    unit.wishes.find((wish) => wish.location === location)!.options[0]!.keys[0]!;
  const bestFirst = [...asking].sort((one, other) => keyOf(one) - keyOf(other));
  const first = bestFirst
    .filter(({ reserved }) => reserved)
    .slice(0, Math.max(0, Math.min(places, Math.ceil(forReserved))));
  return [...first, ...bestFirst.filter((unit) => !first.includes(unit))].slice(0, places);
}
