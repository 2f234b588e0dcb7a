import { DomainError } from '@samenloket/event-sourcing';
import { contractKey, locationOf } from './contract-key.js';
import { ContractWalk } from './contract-walk.js';
import { FirstTurns } from './first-turns.js';
import type { AllocationOutcome } from './outcome.js';
import { OwnParts } from './own-parts.js';
import type { PackedProblem } from './packed-problem.js';
import { PlacesLeft } from './places-left.js';
import { none } from './problem.js';
import { ReserveCount } from './reserve-count.js';
import { Seats } from './seats.js';
import { fromTheFirst } from './touched-locations.js';

/** Where the contract of a unit without one stands: behind all. */
const behindAll = 0xffffffff;

/** Location of a unit that had a place where is being chosen anew, and may get it back. */
export const mayStay = -2;

/** Who is placed where, and what is left. */
export class Placement {
  /** Location of each unit, or `none`. */
  readonly at: Int32Array;
  /** Contract of each placed unit; of one that is not, the last contract that it lost or was refused, or `none`. */
  readonly form: Int32Array;
  readonly option: Int32Array;
  /** Where the contract of each unit stands in its order, from 0; it may want only what stands before it. */
  readonly rank: Uint32Array;
  /** 0 for units that take no part, because the siblings have a joint contract. */
  readonly takesPart: Uint8Array;
  readonly seats: Seats;
  readonly left: PlacesLeft;
  readonly ownParts: OwnParts;
  /** Children of reserved units placed. */
  readonly reserves: ReserveCount;
  readonly turns: FirstTurns;
  private readonly walk: ContractWalk;

  constructor(readonly packed: PackedProblem) {
    const { units } = packed.problem;
    this.at = new Int32Array(units.count).fill(none);
    this.form = new Int32Array(units.count).fill(none);
    this.option = new Int32Array(units.count).fill(none);
    this.rank = new Uint32Array(units.count).fill(behindAll);
    this.takesPart = new Uint8Array(units.count).fill(1);
    if (packed.splits) for (const unit of packed.splits.units) this.takesPart[unit] = 0;
    this.seats = new Seats(packed);
    this.left = new PlacesLeft(packed);
    this.ownParts = new OwnParts(packed, this.left);
    this.reserves = new ReserveCount(packed);
    this.turns = new FirstTurns(packed, this.seats, this.option, this.reserves);
    this.walk = new ContractWalk(packed);
  }

  /**
   * The placement that an outcome stands for.
   * @throws DomainError RULE_VIOLATED when its contracts do not fit
   */
  static of(packed: PackedProblem, { option, form }: Pick<AllocationOutcome, 'option' | 'form'>): Placement {
    const placement = new Placement(packed);
    const { splitFrom, count } = packed.problem.units;
    for (let unit = 0; unit < count; unit++) {
      const joint = splitFrom[unit] as number;
      placement.takesPart[unit] = joint === none || option[joint] === none ? 1 : 0;
      if (option[unit] === none) continue;
      const [ownForm, ownOption] = [form[unit] as number, option[unit] as number];
      if (!placement.take(unit, ownForm, ownOption)) {
        throw new DomainError(
          'RULE_VIOLATED',
          'This outcome gives more places than there are: compute it again.',
        );
      }
      placement.seat(unit, ownForm, ownOption);
    }
    return placement;
  }

  /** Takes the places of a contract when they are all free; the unit is not seated yet. */
  take(unit: number, form: number, option: number): boolean {
    if (!this.left.take(unit, form, option)) return false;
    this.countForReserve(unit, option, 1);
    return true;
  }

  /** What is left of a contract when its own part is taken, if it has one; else all of it. */
  takeRest(unit: number, form: number, option: number): boolean {
    if (!this.ownParts.has(unit, option)) return this.take(unit, form, option);
    if (!this.ownParts.takeRest(unit, form, option)) return false;
    this.countForReserve(unit, option, 1);
    return true;
  }

  release(unit: number, form: number, option: number): void {
    this.left.release(unit, form, option);
    this.countForReserve(unit, option, -1);
  }

  /** Seats a unit whose places are taken. */
  seat(unit: number, form: number, option: number): void {
    const { problem } = this.packed;
    this.seatAt(locationOf(problem, unit, option), unit, form, option, contractKey(problem, unit, option));
  }

  seatAt(location: number, unit: number, form: number, option: number, key: number): void {
    this.settle(location, unit, form, option);
    this.seats.insert(location, unit, key);
    this.turns.came(location, unit, key);
  }

  /** The unit has the contract, still without a seat. */
  settle(location: number, unit: number, form: number, option: number): void {
    this.at[unit] = location;
    this.form[unit] = form;
    this.option[unit] = option;
    this.rank[unit] = this.walk.rank(unit, form, option);
  }

  /** The unit has no contract any more; it still names the one that it had. */
  unsettle(unit: number): void {
    this.at[unit] = none;
    this.rank[unit] = behindAll;
  }

  /** Gives back seat and places of a placed unit. */
  leave(unit: number): void {
    this.turns.leaves(this.at[unit] as number, unit);
    this.seats.remove(this.at[unit] as number, unit);
    this.release(unit, this.form[unit] as number, this.option[unit] as number);
    this.unsettle(unit);
  }

  /** From which key on the choice of its location may be another one without a placed unit. */
  turnOf(unit: number): number {
    const { problem, holds, hasReserve } = this.packed;
    const own = this.option[unit] as number;
    const isByReserve =
      problem.units.reserved[unit] === 1 && hasReserve[locationOf(problem, unit, own)] === 1;
    return isByReserve || holds[unit] === 1 ? fromTheFirst : contractKey(problem, unit, own);
  }

  private countForReserve(unit: number, option: number, by: 1 | -1): void {
    if (this.packed.problem.units.reserved[unit] === 1) this.reserves.change(unit, option, by);
  }
}
