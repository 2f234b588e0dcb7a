import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import { AcceptedContracts, fromTheStart } from './accepted-contracts.js';
import type { ContractReader } from './contract-reader.js';
import { cutOffsOf, type CutOffs } from './cut-offs.js';
import { Recount, type ChosenBefore, type RefusedContract } from './recount.js';

/** Whether contracts that units prefer to their own were rightly refused, in an outcome in which all accepted ones fit. */
export class Refusals {
  private readonly accepted: AcceptedContracts;
  private readonly cutOffs: CutOffs;
  private readonly recount: Recount;
  /** Units split from each joint unit. */
  private readonly splits = new Map<number, number[]>();

  constructor(
    private readonly reader: ContractReader,
    outcome: AllocationOutcome,
  ) {
    this.accepted = new AcceptedContracts(reader, outcome);
    this.cutOffs = cutOffsOf(reader, outcome, this.accepted);
    this.recount = new Recount(reader, outcome, this.accepted);
    const { count, splitFrom } = reader.problem.units;
    for (let unit = 0; unit < count; unit++) {
      const joint = splitFrom[unit]!;
      if (joint !== none) this.splits.set(joint, [...(this.splits.get(joint) ?? []), unit]);
    }
  }

  /** A cell on which contracts that the location chooses before leave too little; `none` when the unit has a claim. */
  witnessOf(contract: RefusedContract): number {
    const relatives = this.relativesAt(contract);
    if (relatives.length === 0 && !this.reader.hasOwnPart(contract.unit, contract.option)) {
      const cell = this.takenBefore(contract);
      if (cell !== none || this.reader.problem.units.children[contract.unit] === 1) return cell;
    }
    return this.recount.witnessOf(contract, relatives);
  }

  /** A cell of the contract of which the last place was taken before its turn, or `none`. */
  private takenBefore(contract: RefusedContract): number {
    const key = this.reader.keyOf(contract.unit, contract.option);
    const takers = this.isReserveStep(contract) ? this.cutOffs.reserve : this.cutOffs.everybody;
    this.reader.readCells(contract.unit, contract.option, contract.form);
    for (let i = 0; i < this.reader.cellCount; i++) {
      const cell = this.reader.cells[i]!;
      const taker = takers[cell]!;
      if (taker === fromTheStart || (taker !== none && this.accepted.precedes(taker, contract.unit, key)))
        return cell;
    }
    return none;
  }

  /** Whom the location takes before a contract, counted anew. */
  before(contract: RefusedContract): ChosenBefore {
    return this.recount.before(contract, this.relativesAt(contract));
  }

  /** Whether the contract fits beside all accepted ones, without those of its relatives. */
  fitsBesideAll(contract: RefusedContract): boolean {
    return this.recount.witnessAfterAll(contract, this.relativesAt(contract)) === none;
  }

  /** Whether a reserve has room for the contract when its turn comes. */
  isReserveStep({ unit, option }: RefusedContract): boolean {
    const reserved = this.reader.problem.units.reserved[unit] === 1;
    return reserved && this.accepted.reserveHasRoom(unit, option, this.reader.keyOf(unit, option));
  }

  /** The unit itself, the one it is split from and those split from it, as far as they have a contract at the location. */
  private relativesAt({ unit, option }: RefusedContract): number[] {
    const location = this.reader.locationOf(unit, option);
    const isHere = (one: number) => one !== none && this.accepted.location[one] === location;
    const splits = this.splits.get(unit);
    const joint = this.reader.problem.units.splitFrom[unit]!;
    if (splits === undefined && joint === none && !isHere(unit)) return noRelatives;
    return [unit, joint, ...(splits ?? [])].filter(isHere);
  }
}

const noRelatives: number[] = [];
