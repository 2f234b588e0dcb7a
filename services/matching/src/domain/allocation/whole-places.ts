import { FormKind, none, type AllocationProblem } from './problem.js';

/** A problem in which everybody asks for one place of the same kind, and locations choose by key alone. */
export interface WholePlaces {
  /** Places of each group. */
  readonly capacity: Uint16Array;
}

/** Undefined when somebody asks for something else than the others, or a location keeps places for some of them. */
export function wholePlacesOf(problem: AllocationProblem): WholePlaces | undefined {
  if (!haveOneChildEach(problem) || !areAlike(problem) || !chooseByKey(problem)) return undefined;
  const { places, forms, months, halfDays } = problem;
  const capacity = new Uint16Array(places.count);
  for (let group = 0; group < places.count; group++) {
    let fewest = 0xffff;
    for (let month = forms.from[0] as number; month < (forms.until[0] as number); month++) {
      const first = (group * months + month) * halfDays;
      for (let left = forms.halfDays[0] as number; left !== 0; left &= left - 1) {
        fewest = Math.min(fewest, places.free[first + 31 - Math.clz32(left & -left)] as number);
      }
    }
    capacity[group] = fewest;
  }
  return { capacity };
}

/** Also: one form each, and rows of options are rows of places. */
function haveOneChildEach({ units, options }: AllocationProblem): boolean {
  for (let unit = 0; unit < units.count; unit++) {
    if (units.children[unit] !== 1 || units.splitFrom[unit] !== none) return false;
    if (units.formStart[unit + 1] !== unit + 1 || options.placeStart[unit] !== units.optionStart[unit])
      return false;
  }
  return true;
}

function areAlike({ forms }: AllocationProblem): boolean {
  const [halfDays, from, until] = [forms.halfDays[0], forms.from[0], forms.until[0]];
  for (let row = 0; row < forms.kind.length; row++) {
    if (forms.kind[row] === FormKind.held || forms.halfDays[row] !== halfDays) return false;
    if (forms.from[row] !== from || forms.until[row] !== until) return false;
  }
  return forms.kind.length > 0 && halfDays !== 0;
}

function chooseByKey({ places }: AllocationProblem): boolean {
  for (let group = 0; group < places.count; group++) {
    if (places.within[group] !== none || places.reserve[group] !== none) return false;
  }
  return true;
}
