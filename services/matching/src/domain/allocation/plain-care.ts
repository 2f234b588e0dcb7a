import type { MonthSegments } from './month-segments.js';
import { FormKind, none, type AllocationProblem } from './problem.js';

/** Where it is plain to see that a contract does not fit: one child in one form, in the one group of a location. */
export interface PlainCare {
  /** For each location its only group, `none` when it has several. */
  readonly groupOf: Int32Array;
  /** For each unit of one child in one form, where its words start in `patternWords`; `none` for the others. */
  readonly patternOf: Int32Array;
}

/** Nothing is plain where months differ, or places of a group count in another one. */
export function plainCareOf(
  problem: AllocationProblem,
  segments: MonthSegments,
  hasLimits: boolean,
  pattern: Uint32Array,
): PlainCare {
  const { places, units, forms } = problem;
  const groupOf = new Int32Array(places.locations).fill(none);
  const patternOf = new Int32Array(units.count).fill(none);
  if (segments.count !== 1 || hasLimits) return { groupOf, patternOf };
  const groups = new Uint8Array(places.locations);
  for (let group = 0; group < places.count; group++) {
    const location = places.location[group] as number;
    groups[location] = Math.min(2, (groups[location] as number) + 1);
    groupOf[location] = groups[location] === 1 ? group : none;
  }
  for (let unit = 0; unit < units.count; unit++) {
    const form = units.formStart[unit] as number;
    const hasOneForm = units.formStart[unit + 1] === form + 1 && forms.kind[form] !== FormKind.held;
    if (hasOneForm && units.children[unit] === 1)
      patternOf[unit] = pattern[forms.careStart[unit] as number] as number;
  }
  return { groupOf, patternOf };
}
