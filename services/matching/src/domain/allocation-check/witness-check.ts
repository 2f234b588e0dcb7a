import type { AllocationOutcome, Claim, Witness } from '../allocation/outcome.js';
import { none, type AllocationProblem } from '../allocation/problem.js';
import { ContractReader, type ContractPart } from './contract-reader.js';
import { Refusals } from './refusals.js';

/** What a witness states otherwise than the outcome gives; `notShort` when there are places enough on its half-day. */
export type WitnessFault = keyof Witness | 'notShort';

/** Checks reasons of refusals, apart from the engine that gave them, in an outcome in which `checkAllocation` finds no fault. */
export class WitnessCheck {
  private readonly reader: ContractReader;
  private readonly refusals: Refusals;

  constructor(
    private readonly problem: AllocationProblem,
    private readonly outcome: AllocationOutcome,
  ) {
    this.reader = new ContractReader(problem);
    this.refusals = new Refusals(this.reader, outcome);
  }

  /** Nothing when the witness justifies that the unit did not get the contract, and each of its numbers is right. */
  faultsOf(refused: Claim, witness: Witness): WitnessFault[] {
    const found = this.recounted(refused, witness);
    const fields = Object.keys(found) as (keyof Witness)[];
    const faults: WitnessFault[] = fields.filter((field) => found[field] !== witness[field]);
    const isShort = found.needed > 0 && found.better + found.needed > found.places;
    return isShort ? faults : [...faults, 'notShort'];
  }

  /** The witness that the same half-day gives. */
  private recounted(refused: Claim, { group, month, halfDay }: Witness): Witness {
    const { reader } = this;
    const { unit, option, form } = refused;
    const { months, halfDays, places, classSize } = this.problem;
    const cell = (group * months + month) * halfDays + halfDay;
    const ownKey = reader.keyOf(unit, option);
    const { others, chosen } = this.refusals.before(refused);
    let [better, byReserve, lastKey] = [0, 0, none];
    for (const other of others) {
      const children = chosen.has(other) ? 0 : this.acceptedOn(cell, other, 'own');
      better += children;
      if (children > 0) lastKey = 0;
    }
    for (const other of chosen) {
      const children = this.acceptedOn(cell, other, 'all');
      if (children === 0) continue;
      better += children;
      lastKey = reader.keyOf(other, this.outcome.option[other]!);
      if (lastKey > ownKey) byReserve += children;
    }
    return {
      group,
      month,
      halfDay,
      places: places.free[cell] ?? none,
      needed: this.childrenOn(cell, unit, option, form, 'all'),
      better,
      byReserve,
      lastKey,
      lastClass: lastKey === none ? none : Math.floor(lastKey / classSize),
      ownKey,
      ownClass: Math.floor(ownKey / classSize),
    };
  }

  private acceptedOn(cell: number, unit: number, part: ContractPart): number {
    return this.childrenOn(cell, unit, this.outcome.option[unit]!, this.outcome.form[unit]!, part);
  }

  private childrenOn(cell: number, unit: number, option: number, form: number, part: ContractPart): number {
    this.reader.readCells(unit, option, form, part);
    let children = 0;
    for (let i = 0; i < this.reader.cellCount; i++) if (this.reader.cells[i] === cell) children++;
    return children;
  }
}
