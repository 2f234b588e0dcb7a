import type { ProblemDescription, UnitDescription } from '@samenloket/matching/allocation';
import type { SeededNumbers } from '../generator/seeded-numbers.js';

/** One way in which a family says something else than it wants. */
export interface Misreport {
  readonly name: string;
  /** What it says instead, or nothing where it has nothing to say otherwise. */
  of(unit: UnitDescription, numbers: SeededNumbers): UnitDescription | undefined;
}

export const misreports: readonly Misreport[] = [
  {
    name: 'two locations the other way round',
    of: (unit, numbers) => {
      const movable = movableWishes(unit);
      if (movable < 2) return undefined;
      const [one = 0, other = 1] = numbers.order(movable);
      const wishes = unit.wishes.with(one, unit.wishes[other]!).with(other, unit.wishes[one]!);
      return { ...unit, wishes };
    },
  },
  {
    name: 'only the first locations',
    of: (unit, numbers) => {
      const movable = movableWishes(unit);
      if (movable < 2) return undefined;
      const kept = numbers.between(1, movable - 1);
      return { ...unit, wishes: unit.wishes.filter((_, nth) => nth < kept || nth >= movable) };
    },
  },
  {
    name: 'one location left out',
    of: (unit, numbers) => {
      const movable = movableWishes(unit);
      if (movable < 2) return undefined;
      return { ...unit, wishes: unit.wishes.toSpliced(numbers.below(movable), 1) };
    },
  },
  {
    name: 'all locations in another order',
    of: (unit, numbers) => {
      const movable = movableWishes(unit);
      if (movable < 3) return undefined;
      const order = [...numbers.order(movable)];
      return { ...unit, wishes: unit.wishes.map((wish, nth) => unit.wishes[order[nth] ?? nth] ?? wish) };
    },
  },
  {
    name: 'not later, or not fewer days',
    of: (unit, numbers) => {
      const droppable = unit.forms.filter(({ kind }) => kind !== 'full' && kind !== 'held');
      if (droppable.length === 0) return undefined;
      const dropped = numbers.pick(droppable);
      return { ...unit, forms: unit.forms.filter((form) => form !== dropped) };
    },
  },
  {
    name: 'where before how much, or the other way round',
    of: (unit) => {
      if (unit.forms.length < 2) return undefined;
      return {
        ...unit,
        contractOrder: unit.contractOrder === 'locationFirst' ? 'fullnessFirst' : 'locationFirst',
      };
    },
  },
];

/** How many of the wishes the family may order: all but the place that it holds, which stays last. */
function movableWishes({ wishes, forms }: UnitDescription): number {
  return forms.at(-1)?.kind === 'held' ? wishes.length - 1 : wishes.length;
}

/** The problem in which one unit says something else. */
export function withUnit(
  problem: ProblemDescription,
  unit: UnitDescription,
  said: UnitDescription,
): ProblemDescription {
  return { ...problem, units: problem.units.map((one) => (one === unit ? said : one)) };
}
