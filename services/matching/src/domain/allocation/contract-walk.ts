import type { PackedProblem } from './packed-problem.js';
import { ContractOrder, none } from './problem.js';

/** A unit's contracts in its order, as a cursor that allocates nothing: `form` and `option` are where it stands. */
export class ContractWalk {
  form = none;
  option = none;

  constructor(private readonly packed: Pick<PackedProblem, 'problem' | 'holds'>) {}

  /** Stands on the best contract of the unit; false when it has none at all. */
  first(unit: number): boolean {
    const { problem, holds } = this.packed;
    const { units } = problem;
    const held = holds[unit] as number;
    const optionEnd = (units.optionStart[unit + 1] as number) - held;
    const formEnd = (units.formStart[unit + 1] as number) - held;
    this.form = units.formStart[unit] as number;
    this.option = units.optionStart[unit] as number;
    if (this.option < optionEnd && this.form < formEnd) return true;
    this.form = formEnd;
    this.option = optionEnd;
    return held === 1;
  }

  /** Stands on the contract after this one; false when there is none. */
  after(unit: number, form: number, option: number): boolean {
    const { problem, holds } = this.packed;
    const { units, options } = problem;
    const held = holds[unit] as number;
    const optionEnd = (units.optionStart[unit + 1] as number) - held;
    const formEnd = (units.formStart[unit + 1] as number) - held;
    if (option >= optionEnd) return false;
    this.form = form;
    if (units.contractOrder[unit] === ContractOrder.fullnessFirst) {
      this.option = option + 1;
      if (this.option < optionEnd) return true;
      this.form = form + 1;
      this.option = units.optionStart[unit] as number;
      if (this.form < formEnd) return true;
    } else {
      this.option = option + 1;
      const wish = options.wish[option];
      if (this.option < optionEnd && options.wish[this.option] === wish) return true;
      this.form = form + 1;
      if (this.form < formEnd) {
        this.option = this.firstOfWish(unit, option);
        return true;
      }
      this.form = units.formStart[unit] as number;
      if (this.option < optionEnd) return true;
    }
    this.form = formEnd;
    this.option = optionEnd;
    return held === 1;
  }

  /** Forms that go with an option: from `firstForm` up to, not with, `formEnd`. */
  firstForm(unit: number, option: number): number {
    const { units } = this.packed.problem;
    return this.isHeld(unit, option)
      ? (units.formStart[unit + 1] as number) - 1
      : (units.formStart[unit] as number);
  }

  formEnd(unit: number, option: number): number {
    const end = this.packed.problem.units.formStart[unit + 1] as number;
    return this.isHeld(unit, option) ? end : end - (this.packed.holds[unit] as number);
  }

  private isHeld(unit: number, option: number): boolean {
    const { holds, problem } = this.packed;
    return holds[unit] === 1 && option === (problem.units.optionStart[unit + 1] as number) - 1;
  }

  /** Whether the unit rather has the first contract than the second one. */
  prefers(unit: number, form: number, option: number, toForm: number, toOption: number): boolean {
    const { units, options } = this.packed.problem;
    if (this.isHeld(unit, option)) return false;
    if (this.isHeld(unit, toOption)) return true;
    if (units.contractOrder[unit] === ContractOrder.locationFirst) {
      const difference = (options.wish[option] as number) - (options.wish[toOption] as number);
      if (difference !== 0) return difference < 0;
    }
    return form === toForm ? option < toOption : form < toForm;
  }

  /** Where a contract stands in the unit's order, from 0; of `none`, the number of its contracts. */
  rank(unit: number, form: number, option: number): number {
    const { problem, holds } = this.packed;
    const { units } = problem;
    const firstForm = units.formStart[unit] as number;
    const firstOption = units.optionStart[unit] as number;
    const held = holds[unit] as number;
    const forms = (units.formStart[unit + 1] as number) - firstForm - held;
    const options = (units.optionStart[unit + 1] as number) - firstOption - held;
    if (option === none) return forms * options + held;
    if (held === 1 && option === firstOption + options) return forms * options;
    const nthForm = form - firstForm;
    if (units.contractOrder[unit] === ContractOrder.fullnessFirst)
      return nthForm * options + option - firstOption;
    const start = this.firstOfWish(unit, option);
    let end = option;
    while (end < firstOption + options && this.isSameWish(end, option)) end++;
    return (start - firstOption) * forms + nthForm * (end - start) + option - start;
  }

  private firstOfWish(unit: number, option: number): number {
    const firstOption = this.packed.problem.units.optionStart[unit] as number;
    let first = option;
    while (first > firstOption && this.isSameWish(first - 1, option)) first--;
    return first;
  }

  private isSameWish(one: number, other: number): boolean {
    const { wish } = this.packed.problem.options;
    return wish[one] === wish[other];
  }
}
