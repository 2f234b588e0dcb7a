import type { ReserveFigures, RoundFigures, RoundResult, UnitPlace } from '../round-result.js';

/** Two results of one round side by side. */
export interface Comparison {
  readonly before: RoundFigures;
  readonly after: RoundFigures;
  readonly reserves: {
    readonly before: readonly ReserveFigures[];
    readonly after: readonly ReserveFigures[];
  };
  /** Round numbers of the children who get a place, lose it, or have one at another location. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly moved: readonly string[];
  /** Children placed, where that differs or anybody is placed; by location. */
  readonly locations: readonly {
    readonly locationId: string;
    readonly before: number;
    readonly after: number;
  }[];
}

export function compareResults(before: RoundResult, after: RoundResult): Comparison {
  const [had, has] = [locationsByChild(before), locationsByChild(after)];
  const numbers = [...new Set([...had.keys(), ...has.keys()])].sort();
  return {
    ...{ before: before.figures, after: after.figures },
    reserves: { before: before.reserves, after: after.reserves },
    gained: numbers.filter((number) => !had.has(number)),
    lost: numbers.filter((number) => !has.has(number)),
    moved: numbers.filter(
      (number) => had.has(number) && has.has(number) && had.get(number) !== has.get(number),
    ),
    locations: locationsOf(had, has),
  };
}

function locationsOf(had: ReadonlyMap<string, string>, has: ReadonlyMap<string, string>) {
  const [before, after] = [childrenPerLocation(had), childrenPerLocation(has)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().map((locationId) => ({
    ...{ locationId, before: before.get(locationId) ?? 0, after: after.get(locationId) ?? 0 },
  }));
}

function childrenPerLocation(places: ReadonlyMap<string, string>): Map<string, number> {
  const children = new Map<string, number>();
  for (const locationId of places.values()) children.set(locationId, (children.get(locationId) ?? 0) + 1);
  return children;
}

function locationsByChild({ units }: RoundResult): Map<string, string> {
  const places = units.flatMap(({ placed }) => (placed ? childrenIn(placed) : []));
  return new Map(places);
}

function childrenIn({ locationId, children }: UnitPlace): [string, string][] {
  return children.map(({ number }) => [number, locationId]);
}
