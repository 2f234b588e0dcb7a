import { careRow, locationOf, placeRow } from './contract-key.js';
import type { PackedProblem } from './packed-problem.js';
import type { PlacesLeft } from './places-left.js';
import { none } from './problem.js';

/**
 * The own part of a contract: what the unit has already in the same groups, by the place that it holds. It is taken
 * before all others have their turn; the rest has its turn by the key of the contract.
 */
export class OwnParts {
  constructor(
    private readonly packed: PackedProblem,
    private readonly left: PlacesLeft,
  ) {}

  /** Whether the unit holds a place in the location of this option. */
  has(unit: number, option: number): boolean {
    const { problem, holds } = this.packed;
    return (
      holds[unit] === 1 &&
      locationOf(problem, unit, option) === locationOf(problem, unit, this.heldOption(unit))
    );
  }

  /** Whether the option is the place that the unit holds. */
  isHeld(unit: number, option: number): boolean {
    return this.packed.holds[unit] === 1 && option === this.heldOption(unit);
  }

  takeOwn(unit: number, form: number, option: number): boolean {
    return this.take(unit, form, option, false);
  }

  takeRest(unit: number, form: number, option: number): boolean {
    return this.take(unit, form, option, true);
  }

  releaseOwn(unit: number, form: number, option: number): void {
    const children = this.packed.problem.units.children[unit] as number;
    for (let child = 0; child < children; child++) this.change(unit, form, option, child, false, 1);
  }

  private take(unit: number, form: number, option: number, isRest: boolean): boolean {
    const children = this.packed.problem.units.children[unit] as number;
    for (let child = 0; child < children; child++) {
      if (this.fits(unit, form, option, child, isRest)) {
        this.change(unit, form, option, child, isRest, -1);
        continue;
      }
      for (let back = 0; back < child; back++) this.change(unit, form, option, back, isRest, 1);
      return false;
    }
    return true;
  }

  private fits(unit: number, form: number, option: number, child: number, isRest: boolean): boolean {
    const { problem, lanes, groupWords, wordFrom, wordUntil } = this.packed;
    const group = problem.options.group[placeRow(problem, unit, option) + child] as number;
    const limit = problem.places.within[group] as number;
    const care = careRow(problem, unit, form) + child;
    for (let word = wordFrom[care] as number; word < (wordUntil[care] as number); word++) {
      const needed = this.needed(unit, group, care, child, word, isRest);
      if (this.isShort(group * groupWords + word, needed, lanes.guard)) return false;
      if (limit !== none && this.isShort(limit * groupWords + word, needed, lanes.guard)) return false;
    }
    return true;
  }

  private isShort(at: number, needed: number, guard: number): boolean {
    return ((((this.left.free[at] as number) | guard) - needed) & guard) !== guard;
  }

  private change(
    unit: number,
    form: number,
    option: number,
    child: number,
    isRest: boolean,
    sign: 1 | -1,
  ): void {
    const { problem, groupWords, wordFrom, wordUntil } = this.packed;
    const { free } = this.left;
    const group = problem.options.group[placeRow(problem, unit, option) + child] as number;
    const limit = problem.places.within[group] as number;
    const care = careRow(problem, unit, form) + child;
    for (let word = wordFrom[care] as number; word < (wordUntil[care] as number); word++) {
      const needed = sign * this.needed(unit, group, care, child, word, isRest);
      const at = group * groupWords + word;
      free[at] = (free[at] as number) + needed;
      if (limit !== none)
        free[limit * groupWords + word] = (free[limit * groupWords + word] as number) + needed;
    }
  }

  /** What one word of the care takes, in the own part or in the rest. */
  private needed(
    unit: number,
    group: number,
    care: number,
    child: number,
    word: number,
    isRest: boolean,
  ): number {
    const { problem, lanes, pattern, patternWords, wordFrom, wordUntil } = this.packed;
    const nth = word % lanes.words;
    const wanted = patternWords[(pattern[care] as number) + nth] as number;
    const held = this.heldOption(unit);
    const ownCare = careRow(problem, unit, (problem.units.formStart[unit + 1] as number) - 1) + child;
    const isOwn =
      problem.options.group[placeRow(problem, unit, held) + child] === group &&
      word >= (wordFrom[ownCare] as number) &&
      word < (wordUntil[ownCare] as number);
    const own = isOwn ? (patternWords[(pattern[ownCare] as number) + nth] as number) : 0;
    return isRest ? wanted & ~own : wanted & own;
  }

  private heldOption(unit: number): number {
    return (this.packed.problem.units.optionStart[unit + 1] as number) - 1;
  }
}
