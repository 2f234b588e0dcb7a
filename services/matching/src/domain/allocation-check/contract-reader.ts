import { FormKind, none, type AllocationProblem } from '../allocation/problem.js';

/**
 * Which cells of a contract: all, its own part (what its children have already in the same groups, by the place that
 * the unit holds in that location), or the rest.
 */
export type ContractPart = 'all' | 'own' | 'rest';

/**
 * Reads contracts from the columns of a problem, one at a time. A **cell** is a place of one group on one half-day of
 * one month: `(group × months + month) × halfDays + halfDay`, as in `places.free`.
 */
export class ContractReader {
  /** The cells of the contract read last; a cell stands here once for each child that takes a place there. */
  readonly cells: Int32Array;
  cellCount = 0;

  constructor(readonly problem: AllocationProblem) {
    this.cells = new Int32Array(mostCells(problem));
  }

  /** Group of child `child` under an option. */
  groupOf(unit: number, option: number, child: number): number {
    return this.problem.options.group[this.placeRow(unit, option, child)]!;
  }

  locationOf(unit: number, option: number): number {
    return this.problem.places.location[this.groupOf(unit, option, 0)]!;
  }

  /** Priority of the contract: the worst key among the children. */
  keyOf(unit: number, option: number): number {
    const { units, options } = this.problem;
    const first = this.placeRow(unit, option, 0);
    let worst = options.key[first]!;
    for (let child = 1; child < units.children[unit]!; child++) {
      worst = Math.max(worst, options.key[first + child]!);
    }
    return worst;
  }

  isHeld(form: number): boolean {
    return this.problem.forms.kind[form] === FormKind.held;
  }

  /** Whether option and form are for each other: the place that a unit has (key 0) goes with the held form alone. */
  belongTogether(unit: number, option: number, form: number): boolean {
    return this.isHeld(form) === (this.keyOf(unit, option) === 0);
  }

  /** The first free-price group of the option, or `none`. */
  freePriceGroup(unit: number, option: number): number {
    for (let child = 0; child < this.problem.units.children[unit]!; child++) {
      const group = this.groupOf(unit, option, child);
      if (this.problem.places.incomeTariff[group] === 0) return group;
    }
    return none;
  }

  /** The first group of the option in a pool that the unit may not use, or `none`. */
  strangePoolGroup(unit: number, option: number): number {
    for (let child = 0; child < this.problem.units.children[unit]!; child++) {
      const group = this.groupOf(unit, option, child);
      if ((this.problem.places.pool[group]! & this.problem.units.pools[unit]!) === 0) return group;
    }
    return none;
  }

  /** Whether the family accepts the contract and may have it. */
  isAcceptable(unit: number, option: number, form: number): boolean {
    if (!this.belongTogether(unit, option, form)) return false;
    if (this.problem.units.incomeTariffOnly[unit] === 1 && this.freePriceGroup(unit, option) !== none)
      return false;
    return this.strangePoolGroup(unit, option) === none;
  }

  /** Whether the unit holds a place in the location of this option, which is another one. */
  hasOwnPart(unit: number, option: number): boolean {
    const { formStart, optionStart } = this.problem.units;
    const held = optionStart[unit + 1]! - 1;
    if (formStart[unit + 1] === formStart[unit] || !this.isHeld(formStart[unit + 1]! - 1) || option === held)
      return false;
    return this.locationOf(unit, held) === this.locationOf(unit, option);
  }

  /** Puts the cells of a contract into `cells`; of a contract without own part all of them are the rest. */
  readCells(unit: number, option: number, form: number, part: ContractPart = 'all'): void {
    const { places, units, forms, months, halfDays } = this.problem;
    const children = units.children[unit]!;
    const firstCare = this.careRow(unit, form);
    const hasOwn = part !== 'all' && this.hasOwnPart(unit, option);
    let count = 0;
    if (part === 'own' && !hasOwn) return void (this.cellCount = 0);
    for (let child = 0; child < children; child++) {
      const wanted = forms.halfDays[firstCare + child]!;
      const until = forms.until[firstCare + child]!;
      let group = this.groupOf(unit, option, child);
      const holdsHere = hasOwn && group === this.groupOf(unit, units.optionStart[unit + 1]! - 1, child);
      while (group !== none) {
        for (let month = forms.from[firstCare + child]!; month < until; month++) {
          const firstCell = (group * months + month) * halfDays;
          const own = holdsHere ? this.heldHalfDays(unit, child, month) : 0;
          const taken = part === 'all' ? wanted : part === 'own' ? wanted & own : wanted & ~own;
          for (let left = taken; left !== 0; left &= left - 1) {
            this.cells[count++] = firstCell + (31 - Math.clz32(left & -left));
          }
        }
        group = places.within[group]!;
      }
    }
    this.cellCount = count;
  }

  private heldHalfDays(unit: number, child: number, month: number): number {
    const { forms, units } = this.problem;
    const care = this.careRow(unit, units.formStart[unit + 1]! - 1) + child;
    return month >= forms.from[care]! && month < forms.until[care]! ? forms.halfDays[care]! : 0;
  }

  private careRow(unit: number, form: number): number {
    const { forms, units } = this.problem;
    return forms.careStart[unit]! + (form - units.formStart[unit]!) * units.children[unit]!;
  }

  private placeRow(unit: number, option: number, child: number): number {
    const { options, units } = this.problem;
    return options.placeStart[unit]! + (option - units.optionStart[unit]!) * units.children[unit]! + child;
  }
}

function mostCells({ units, places, months, halfDays }: AllocationProblem): number {
  const mostChildren = units.children.reduce((most, children) => Math.max(most, children), 1);
  let deepest = 1;
  for (let group = 0; group < places.count; group++) {
    let depth = 1;
    for (let outer = places.within[group]!; outer !== none; outer = places.within[outer]!) depth++;
    deepest = Math.max(deepest, depth);
  }
  return mostChildren * deepest * months * halfDays;
}
