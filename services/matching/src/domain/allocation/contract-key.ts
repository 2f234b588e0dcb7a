import type { AllocationProblem } from './problem.js';

/** First row of places of an option; the other children of the unit follow. */
export function placeRow({ units, options }: AllocationProblem, unit: number, option: number): number {
  const nth = option - (units.optionStart[unit] as number);
  return (options.placeStart[unit] as number) + nth * (units.children[unit] as number);
}

/** First row of care of a form; the other children of the unit follow. */
export function careRow({ units, forms }: AllocationProblem, unit: number, form: number): number {
  const nth = form - (units.formStart[unit] as number);
  return (forms.careStart[unit] as number) + nth * (units.children[unit] as number);
}

/** Priority of a unit's contract at a location: the worst key among its children. */
export function contractKey(problem: AllocationProblem, unit: number, option: number): number {
  const first = placeRow(problem, unit, option);
  const { key } = problem.options;
  let worst = key[first] as number;
  for (let child = 1; child < (problem.units.children[unit] as number); child++) {
    const other = key[first + child] as number;
    if (other > worst) worst = other;
  }
  return worst;
}

export function locationOf(problem: AllocationProblem, unit: number, option: number): number {
  const group = problem.options.group[placeRow(problem, unit, option)] as number;
  return problem.places.location[group] as number;
}
