import { DomainError } from '@samenloket/event-sourcing';
import { contractKey, locationOf, placeRow } from './contract-key.js';
import type { AllocationOutcome } from './outcome.js';
import { OwnParts } from './own-parts.js';
import type { PackedProblem } from './packed-problem.js';
import { PlacesLeft } from './places-left.js';
import { none } from './problem.js';
import { Seats } from './seats.js';

/** Location of a unit that had a place where is being chosen anew, and may get it back. */
export const mayStay = -2;

/** Who is placed where, and what is left. */
export class Placement {
  /** Location of each unit, or `none`. */
  readonly at: Int32Array;
  /** Contract of each placed unit; of one that is not, the last contract that it lost or was refused, or `none`. */
  readonly form: Int32Array;
  readonly option: Int32Array;
  /** 0 for units that take no part, because the siblings have a joint contract. */
  readonly takesPart: Uint8Array;
  readonly seats: Seats;
  readonly left: PlacesLeft;
  readonly ownParts: OwnParts;
  /** Children of reserved units placed, for each reserve. */
  readonly reserveTaken: Int32Array;

  constructor(readonly packed: PackedProblem) {
    const { units, reserves } = packed.problem;
    this.at = new Int32Array(units.count).fill(none);
    this.form = new Int32Array(units.count).fill(none);
    this.option = new Int32Array(units.count).fill(none);
    this.takesPart = new Uint8Array(units.count).fill(1);
    if (packed.splits) for (const unit of packed.splits.units) this.takesPart[unit] = 0;
    this.seats = new Seats(packed);
    this.left = new PlacesLeft(packed);
    this.ownParts = new OwnParts(packed, this.left);
    this.reserveTaken = new Int32Array(reserves.count);
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
    if (this.packed.problem.units.reserved[unit] === 1) this.countForReserve(unit, option, 1);
    return true;
  }

  /** What is left of a contract when its own part is taken, if it has one; else all of it. */
  takeRest(unit: number, form: number, option: number): boolean {
    if (!this.ownParts.has(unit, option)) return this.take(unit, form, option);
    if (!this.ownParts.takeRest(unit, form, option)) return false;
    if (this.packed.problem.units.reserved[unit] === 1) this.countForReserve(unit, option, 1);
    return true;
  }

  release(unit: number, form: number, option: number): void {
    this.left.release(unit, form, option);
    if (this.packed.problem.units.reserved[unit] === 1) this.countForReserve(unit, option, -1);
  }

  /** Seats a unit whose places are taken. */
  seat(unit: number, form: number, option: number): void {
    const { problem } = this.packed;
    this.seatAt(locationOf(problem, unit, option), unit, form, option, contractKey(problem, unit, option));
  }

  seatAt(location: number, unit: number, form: number, option: number, key: number): void {
    this.form[unit] = form;
    this.option[unit] = option;
    this.at[unit] = location;
    this.seats.insert(location, unit, key);
  }

  /** Gives back seat and places of a placed unit. */
  leave(unit: number): void {
    this.seats.remove(this.at[unit] as number, unit);
    this.release(unit, this.form[unit] as number, this.option[unit] as number);
    this.at[unit] = none;
  }

  /** Whether a reserve that the contract counts for still has fewer children than it keeps places for. */
  reserveIsShort(unit: number, option: number): boolean {
    const { problem, reserveTarget } = this.packed;
    const first = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      const reserve = problem.places.reserve[problem.options.group[first + child] as number] as number;
      if (reserve !== none && (this.reserveTaken[reserve] as number) < (reserveTarget[reserve] as number))
        return true;
    }
    return false;
  }

  private countForReserve(unit: number, option: number, by: number): void {
    const { problem } = this.packed;
    const first = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      const reserve = problem.places.reserve[problem.options.group[first + child] as number] as number;
      if (reserve !== none) this.reserveTaken[reserve] = (this.reserveTaken[reserve] as number) + by;
    }
  }
}
