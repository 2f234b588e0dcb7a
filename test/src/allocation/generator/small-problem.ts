import type {
  FormDescription,
  OptionDescription,
  PlaceGroupDescription,
  ProblemDescription,
  UnitDescription,
  WishDescription,
} from '@samenloket/matching/allocation';
import { SeededNumbers } from './seeded-numbers.js';

const [months, halfDays] = [2, 10];

export interface SmallProblemSettings {
  /** Most locations. */
  readonly locations: number;
  /** Fewest and most families. */
  readonly families: readonly [number, number];
  /** Share of families without split siblings that hold a place, 0–1. */
  readonly held: number;
}

const few: SmallProblemSettings = { locations: 3, families: [2, 9], held: 0.2 };

/** Many families at few locations, most of whom hold a place there. */
export const dense: SmallProblemSettings = { locations: 3, families: [12, 24], held: 0.8 };
export const denseAtOneLocation: SmallProblemSettings = { locations: 1, families: [8, 16], held: 0.5 };

/** A few units that want the same few places, with everything that a problem can have: for the rules, not for figures. */
export function smallProblem(seed: string, settings: SmallProblemSettings = few): ProblemDescription {
  const numbers = new SeededNumbers(seed);
  const placeGroups = [1, 2, 3]
    .slice(0, numbers.between(1, settings.locations))
    .flatMap((nth) => groupsOf(`location-${nth}`, numbers));
  const units: UnitDescription[] = [];
  const keys = numbers.order(200);
  let next = 0;
  const key = () => 1 + numbers.below(3) * 1000 + keys[next++ % 200]!;
  for (let nth = numbers.between(...settings.families); nth > 0; nth--) {
    const [first, ...others] = family(`unit-${nth}`, placeGroups, numbers, key);
    const holds = others.length === 0 && first!.wishes.length > 0 && numbers.chance(settings.held);
    units.push(holds ? withPlace(first!, placeGroups, numbers) : first!, ...others);
  }
  return {
    firstMonth: '2027-01',
    months,
    halfDays,
    seed,
    classSize: 1000,
    reserves: [...new Set(placeGroups.flatMap(({ reserve }) => reserve ?? []))].map((id) => ({
      id,
      numerator: 1,
      denominator: numbers.between(2, 4),
      children: numbers.between(0, 8),
      reservedPresent: numbers.below(2),
    })),
    placeGroups,
    units,
  };
}

/** The unit with a place that it holds, for which there is room. */
function withPlace(
  unit: UnitDescription,
  groups: readonly OpenGroup[],
  numbers: SeededNumbers,
): UnitDescription {
  const held: FormDescription = { ...numbers.pick(unit.forms), kind: 'held' };
  const [first, ...rest] = unit.wishes.toReversed();
  const { location, options } = first!;
  const place = { groups: options[0]!.groups, keys: options[0]!.keys.map(() => 0) };
  for (const [child, { halfDays, from, until }] of held.care.entries()) {
    const group = groups.find(({ id }) => id === place.groups[child])!;
    for (const { free } of groups.filter(({ id }) => id === group.id || id === group.within)) {
      for (const month of free.slice(from, until)) for (const halfDay of halfDays) month[halfDay]!++;
    }
  }
  return {
    ...unit,
    forms: [...unit.forms, held],
    wishes: [...rest.toReversed(), { location, options: [...options, place] }],
  };
}

interface OpenGroup extends PlaceGroupDescription {
  readonly free: number[][];
}

function groupsOf(location: string, numbers: SeededNumbers): OpenGroup[] {
  const limit = numbers.chance(0.4) ? `${location}-limit` : undefined;
  const names = ['a', 'b', 'c'].slice(0, numbers.between(1, 3)).map((name) => `${location}-${name}`);
  const group = (id: string, within?: string): OpenGroup => ({
    id,
    location,
    tier: numbers.pick([0, 1, 2, 3] as const),
    incomeTariff: numbers.chance(0.7),
    pool: numbers.chance(0.85) ? 'ordinary' : 'urgent',
    free: Array.from({ length: months }, () =>
      Array.from({ length: halfDays }, () => numbers.below(within ? 4 : 5)),
    ),
    ...(within === undefined ? {} : { within }),
    ...(numbers.chance(0.6) ? { reserve: `${location}-reserve-${numbers.between(1, 2)}` } : {}),
  });
  return [...(limit === undefined ? [] : [group(limit)]), ...names.map((id) => group(id, limit))];
}

/** One unit, or siblings: the joint one and, when they may be split, each of them. */
function family(
  id: string,
  groups: readonly PlaceGroupDescription[],
  numbers: SeededNumbers,
  key: () => number,
): UnitDescription[] {
  const reserved = numbers.chance(0.4);
  const children = numbers.chance(0.3) ? 2 : 1;
  const first = unit(id, children, reserved, groups, numbers, key);
  if (children === 1 || numbers.chance(0.5)) return [first];
  const alone = ['elder', 'younger'].map((name) => ({
    ...unit(`${id}-${name}`, 1, reserved, groups, numbers, key),
    splitFrom: id,
  }));
  return numbers.chance(0.5) ? [first, ...alone] : [...alone, first];
}

function unit(
  id: string,
  children: number,
  reserved: boolean,
  groups: readonly PlaceGroupDescription[],
  numbers: SeededNumbers,
  key: () => number,
): UnitDescription {
  const incomeTariffOnly = numbers.chance(0.3);
  const pools = numbers.chance(0.3) ? (['ordinary', 'urgent'] as const) : (['ordinary'] as const);
  const open = groups.filter(
    (group) => (group.incomeTariff || !incomeTariffOnly) && pools.some((pool) => pool === group.pool),
  );
  const locations = [...new Set(open.map(({ location }) => location))].filter(() => numbers.chance(0.8));
  const keyIn = new Map<string, number>();
  const option = (location: string): OptionDescription => {
    const there = open.filter((group) => group.location === location);
    const chosen = Array.from({ length: children }, () => numbers.pick(there).id);
    for (const group of chosen) keyIn.set(group, keyIn.get(group) ?? key());
    return { groups: chosen, keys: chosen.map((group) => keyIn.get(group)!) };
  };
  const wishes = locations.map((location): WishDescription => ({
    location,
    options: [option(location), option(location)].slice(numbers.below(2)),
  }));
  return {
    id,
    children,
    reserved,
    incomeTariffOnly,
    pools,
    contractOrder: numbers.chance(0.5) ? 'fullnessFirst' : 'locationFirst',
    forms: formsOf(children, numbers),
    wishes,
  };
}

function formsOf(children: number, numbers: SeededNumbers): FormDescription[] {
  const kinds = (['full', 'later', 'fewer', 'laterAndFewer'] as const).slice(0, numbers.between(1, 3));
  return kinds.map((kind) => ({
    kind,
    care: Array.from({ length: children }, () => {
      const first = numbers.below(halfDays - 3);
      const from = numbers.below(months);
      return {
        halfDays: Array.from({ length: numbers.between(1, 4) }, (_, nth) => first + nth),
        from,
        until: numbers.between(from + 1, months),
      };
    }),
  }));
}
