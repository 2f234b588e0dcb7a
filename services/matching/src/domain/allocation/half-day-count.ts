import { careRow, placeRow } from './contract-key.js';
import type { AllocationProblem } from './problem.js';

/** A half-day of one month in one group. */
export interface HalfDay {
  readonly group: number;
  readonly month: number;
  readonly halfDay: number;
}

/** Children of a contract that take a place on a half-day, in the group or in the limit that it is. */
export function childrenOn(
  problem: AllocationProblem,
  unit: number,
  form: number,
  option: number,
  at: HalfDay,
): number {
  const { options, units } = problem;
  const place = placeRow(problem, unit, option);
  const care = careRow(problem, unit, form);
  let count = 0;
  for (let child = 0; child < (units.children[unit] as number); child++) {
    const isHere = isIn(problem, options.group[place + child] as number, at.group);
    if (isHere && hasCareOn(problem, care + child, at)) count++;
  }
  return count;
}

/** Those of them that the unit has there already, by the place that it holds. */
export function ownChildrenOn(
  problem: AllocationProblem,
  unit: number,
  form: number,
  option: number,
  at: HalfDay,
): number {
  const { options, units } = problem;
  const heldOption = (units.optionStart[unit + 1] as number) - 1;
  const place = placeRow(problem, unit, option);
  const heldPlace = placeRow(problem, unit, heldOption);
  const care = careRow(problem, unit, form);
  const heldCare = careRow(problem, unit, (units.formStart[unit + 1] as number) - 1);
  let count = 0;
  for (let child = 0; child < (units.children[unit] as number); child++) {
    const group = options.group[place + child] as number;
    if (group !== options.group[heldPlace + child] || !isIn(problem, group, at.group)) continue;
    if (hasCareOn(problem, care + child, at) && hasCareOn(problem, heldCare + child, at)) count++;
  }
  return count;
}

function isIn({ places }: AllocationProblem, group: number, other: number): boolean {
  return group === other || places.within[group] === other;
}

function hasCareOn({ forms }: AllocationProblem, care: number, { month, halfDay }: HalfDay): boolean {
  return (
    (((forms.halfDays[care] as number) >>> halfDay) & 1) === 1 &&
    (forms.from[care] as number) <= month &&
    month < (forms.until[care] as number)
  );
}
