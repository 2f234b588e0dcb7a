import { ContractOrder, type AllocationProblem } from '../allocation/problem.js';

/**
 * Walks the contracts of a unit in the order of its family, those included that it may not have.
 *
 *     cursor.startAt(unit);
 *     while (cursor.next()) … cursor.option, cursor.form
 */
export class ContractCursor {
  option = 0;
  form = 0;
  private unit = 0;
  private byLocation = false;
  /** The options that are walked form by form: all of them, or those of one wish. */
  private runStart = 0;
  private runEnd = 0;

  constructor(private readonly problem: AllocationProblem) {}

  startAt(unit: number): void {
    const { units } = this.problem;
    this.unit = unit;
    this.byLocation = units.contractOrder[unit] === ContractOrder.locationFirst;
    this.runEnd = units.optionStart[unit]!;
    this.option = this.runEnd;
    this.form = units.formStart[unit + 1]!;
  }

  next(): boolean {
    const { units } = this.problem;
    if (++this.option < this.runEnd) return true;
    if (++this.form >= units.formStart[this.unit + 1]!) {
      if (!this.nextRun()) return false;
      this.form = units.formStart[this.unit]!;
    }
    this.option = this.runStart;
    return this.form < units.formStart[this.unit + 1]!;
  }

  private nextRun(): boolean {
    const { units, options } = this.problem;
    const last = units.optionStart[this.unit + 1]!;
    if (this.runEnd >= last) return false;
    this.runStart = this.runEnd++;
    const wish = options.wish[this.runStart];
    while (this.runEnd < last && (!this.byLocation || options.wish[this.runEnd] === wish)) this.runEnd++;
    return true;
  }
}
