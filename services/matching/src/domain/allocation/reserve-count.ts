import { placeRow } from './contract-key.js';
import type { PackedProblem } from './packed-problem.js';
import { none } from './problem.js';

/** Children of reserved units that count for each reserve, while units come and go. */
export class ReserveCount {
  readonly taken: Int32Array;

  constructor(private readonly packed: PackedProblem) {
    this.taken = new Int32Array(packed.problem.reserves.count);
  }

  /** Whether a reserve that the option counts for has fewer children than it keeps places for. */
  hasRoom(unit: number, option: number): boolean {
    const { problem, reserveTarget } = this.packed;
    const first = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      const reserve = problem.places.reserve[problem.options.group[first + child] as number] as number;
      if (reserve !== none && (this.taken[reserve] as number) < (reserveTarget[reserve] as number))
        return true;
    }
    return false;
  }

  /** Whether the reserves of a location have no more children than they keep places for, also with so many more. */
  isWithin(location: number, more = 0): boolean {
    const { reservesAt, reserveTarget } = this.packed;
    for (const reserve of reservesAt[location] as number[]) {
      if ((this.taken[reserve] as number) + more > (reserveTarget[reserve] as number)) return false;
    }
    return true;
  }

  /** Whether one of its children counts for a reserve. */
  counts(unit: number, option: number): boolean {
    const { problem } = this.packed;
    const first = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      if (problem.places.reserve[problem.options.group[first + child] as number] !== none) return true;
    }
    return false;
  }

  /** Adds or subtracts the children of a reserved unit. */
  change(unit: number, option: number, by: 1 | -1): void {
    const { problem } = this.packed;
    const first = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      const reserve = problem.places.reserve[problem.options.group[first + child] as number] as number;
      if (reserve !== none) this.taken[reserve] = (this.taken[reserve] as number) + by;
    }
  }

  clear(location: number): void {
    for (const reserve of this.packed.reservesAt[location] as number[]) this.taken[reserve] = 0;
  }
}
