import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import { Step, type AcceptedContracts } from './accepted-contracts.js';
import type { ContractPart, ContractReader } from './contract-reader.js';
import { PlacesOneByOne } from './places-one-by-one.js';
import { ReserveCounter } from './reserve-counter.js';

/** A contract that a unit prefers to its outcome, and did not get. */
export interface RefusedContract {
  readonly unit: number;
  readonly option: number;
  readonly form: number;
}

export interface ChosenBefore {
  readonly others: readonly number[];
  readonly chosen: ReadonlySet<number>;
}

type CountOthers = (count: (other: number, part: ContractPart) => void) => void;

/**
 * Counts for one refused contract anew what its location takes before it. For contracts that the cut-offs do not answer:
 * of several children who need more than the last place, with an own part, and where the unit or its relatives have a contract at that location, which then
 * does not count.
 */
export class Recount {
  private readonly needed: Uint8Array;
  private readonly taken: Uint16Array;

  constructor(
    private readonly reader: ContractReader,
    private readonly outcome: AllocationOutcome,
    private readonly accepted: AcceptedContracts,
  ) {
    this.needed = new Uint8Array(reader.problem.places.free.length);
    this.taken = new Uint16Array(reader.problem.places.free.length);
  }

  /** Contracts of others at the location, and those of them that it takes before this one, in that order. */
  before(contract: RefusedContract, relatives: readonly number[]): ChosenBefore {
    const others = this.othersAt(contract, relatives);
    return { others, chosen: this.chosenBefore(contract, others) };
  }

  /** A cell where the contracts chosen before leave too little, `none` when the contract fits. */
  witnessOf(contract: RefusedContract, relatives: readonly number[]): number {
    const { others, chosen } = this.before(contract, relatives);
    return this.fullCell(contract, 'rest', (count) => {
      for (const other of others) count(other, chosen.has(other) ? 'all' : 'own');
    });
  }

  /** The same when every contract at the location is chosen before. */
  witnessAfterAll(contract: RefusedContract, relatives: readonly number[]): number {
    return this.fullCell(contract, 'all', (count) => {
      for (const other of this.othersAt(contract, relatives)) count(other, 'all');
    });
  }

  private othersAt({ unit, option }: RefusedContract, relatives: readonly number[]): number[] {
    const keyed = this.accepted.keyedAt(this.reader.locationOf(unit, option));
    return [...keyed].filter((other) => !relatives.includes(other));
  }

  /** @param others Best key first. Gives those that the location takes before the contract, in the order of their turns. */
  private chosenBefore(contract: RefusedContract, others: readonly number[]): Set<number> {
    const { unit, option } = contract;
    const key = this.reader.keyOf(unit, option);
    const reserves = new ReserveCounter(this.reader);
    const places = this.besideOwnParts(contract, others);
    const chosen = new Set<number>();
    const choose = (other: number) => {
      const [otherOption, otherForm] = [this.outcome.option[other]!, this.outcome.form[other]!];
      if (chosen.has(other) || places?.take(other, otherOption, otherForm, 'rest') === false) return;
      chosen.add(other);
      if (this.isReserved(other)) reserves.take(other, otherOption);
    };
    const chooseByReserve = (other: number) => {
      if (this.isReserved(other) && reserves.hasRoom(other, this.outcome.option[other]!)) choose(other);
    };
    for (const other of others) if (this.accepted.step[other] === Step.held) choose(other);
    const better = others.filter((other) => this.accepted.precedes(other, unit, key));
    better.forEach(chooseByReserve);
    if (this.isReserved(unit) && reserves.hasRoom(unit, option)) return chosen;
    others.slice(better.length).forEach(chooseByReserve);
    better.forEach(choose);
    return chosen;
  }

  /**
   * Places with all own parts taken, when the contract has one: it may take what others have now, so they may be refused.
   * Undefined without one: whoever is accepted fits.
   */
  private besideOwnParts(
    { unit, option, form }: RefusedContract,
    others: readonly number[],
  ): PlacesOneByOne | undefined {
    if (!this.reader.hasOwnPart(unit, option)) return undefined;
    const places = new PlacesOneByOne(this.reader);
    places.take(unit, option, form, 'own');
    for (const other of others)
      places.take(other, this.outcome.option[other]!, this.outcome.form[other]!, 'own');
    return places;
  }

  /** @param part What of the contract has to fit; the whole of it is needed there. */
  private fullCell(
    { unit, option, form }: RefusedContract,
    part: ContractPart,
    countOthers: CountOthers,
  ): number {
    const { reader, needed, taken } = this;
    reader.readCells(unit, option, form);
    const cells = reader.cells.slice(0, reader.cellCount);
    for (const cell of cells) needed[cell]!++;
    countOthers((other, otherPart) => {
      reader.readCells(other, this.outcome.option[other]!, this.outcome.form[other]!, otherPart);
      for (let i = 0; i < reader.cellCount; i++) {
        const cell = reader.cells[i]!;
        if (needed[cell] !== 0) taken[cell]!++;
      }
    });
    reader.readCells(unit, option, form, part);
    const full = reader.cells
      .subarray(0, reader.cellCount)
      .find((cell) => reader.problem.places.free[cell]! - taken[cell]! < needed[cell]!);
    for (const cell of cells) needed[cell] = taken[cell] = 0;
    return full ?? none;
  }

  private isReserved(unit: number): boolean {
    return this.reader.problem.units.reserved[unit] === 1;
  }
}
