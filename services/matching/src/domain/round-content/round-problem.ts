import type { FormDescription, ProblemDescription } from '../allocation/problem-description.js';
import { isNumberOf, type RoundContent, type RoundDeviation, type RoundForm } from './round-content.js';

/** The content as the engine wants it. */
export function problemOf({ frame, placeGroups, reserves, units }: RoundContent): ProblemDescription {
  const { firstMonth, months, halfDays, orderSeed, processingOrders, classSize } = frame;
  return {
    ...{ firstMonth, months, halfDays, seed: orderSeed, processingOrders, classSize },
    reserves,
    placeGroups,
    units: units.map(({ children, forms, locationFirst, ...unit }) => ({
      ...{ ...unit, children: children.length, forms: forms.map(formOf) },
      ...(locationFirst && { contractOrder: 'locationFirst' as const }),
    })),
  };
}

/**
 * Without the places that organisers decided against. A wish that is struck stays in its place and offers nothing, so
 * that all others keep their rank.
 */
export function withDeviations(content: RoundContent, deviations: readonly RoundDeviation[]): RoundContent {
  if (deviations.length === 0) return content;
  const units = content.units.map((unit) => {
    const struck = deviations
      .filter(({ roundNumber }) => isNumberOf(unit, roundNumber))
      .map(({ locationId }) => locationId);
    if (struck.length === 0) return unit;
    const wishes = unit.wishes.map((wish) =>
      struck.includes(wish.location) ? { ...wish, options: [] } : wish,
    );
    return { ...unit, wishes };
  });
  return { ...content, units };
}

/** Numbers of the half-days of a mask. */
export function halfDaysOfMask(mask: number): number[] {
  const numbers: number[] = [];
  for (let left = mask; left !== 0; left &= left - 1) numbers.push(31 - Math.clz32(left & -left));
  return numbers;
}

function formOf({ kind, care }: RoundForm): FormDescription {
  return {
    kind,
    care: care.map(({ halfDays, from, until }) => ({ halfDays: halfDaysOfMask(halfDays), from, until })),
  };
}
