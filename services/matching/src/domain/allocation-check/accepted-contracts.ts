import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import type { ContractReader } from './contract-reader.js';
import { childrenKept, ReserveCounter } from './reserve-counter.js';

/** In which step its location chose an accepted contract. */
export const Step = { held: 1, reserve: 2, everybody: 3 } as const;

/** In the place of a unit: filled before any key counted. */
export const fromTheStart = -2;

/**
 * The accepted contracts of an outcome in which all fit, by location, in the order in which the location chooses them:
 * held places; contracts of reserved units while a reserve has room; the others. Within a step best key first.
 */
export class AcceptedContracts {
  /** For each unit: location of its contract, or `none`; its key and `Step`. */
  readonly location: Int32Array;
  readonly key: Float64Array;
  readonly step: Uint8Array;
  /** All units with a contract, location by location. */
  readonly units: Uint32Array;
  /** The same, best key first within each location. */
  private readonly keyed: Uint32Array;
  private readonly start: Uint32Array;
  /** For each reserve: the unit that filled it, `none` while it has room, or `fromTheStart`. */
  private readonly reserveFilledBy: Int32Array;

  constructor(
    private readonly reader: ContractReader,
    private readonly outcome: AllocationOutcome,
  ) {
    const { units, places, reserves } = reader.problem;
    this.location = new Int32Array(units.count).fill(none);
    this.key = new Float64Array(units.count);
    this.step = new Uint8Array(units.count);
    this.start = new Uint32Array(places.locations + 1);
    this.keyed = this.byLocation();
    this.units = this.keyed.slice();
    this.reserveFilledBy = new Int32Array(reserves.count).fill(none);
    for (let reserve = 0; reserve < reserves.count; reserve++) {
      if (childrenKept(reader.problem, reserve) === 0) this.reserveFilledBy[reserve] = fromTheStart;
    }
    for (let location = 0; location < places.locations; location++) this.chooseAt(location);
  }

  /** The units with a contract at a location, best key first, of equal keys the lower unit. */
  keyedAt(location: number): Uint32Array {
    return this.keyed.subarray(this.start[location], this.start[location + 1]);
  }

  /** Whether `unit`, with a contract, comes before a contract of `other` with that key; both in the same step. */
  precedes(unit: number, other: number, otherKey: number): boolean {
    const key = this.key[unit]!;
    return key < otherKey || (key === otherKey && unit < other);
  }

  /** Whether a reserve that this contract of a reserved unit counts for still has room when its turn comes. */
  reserveHasRoom(unit: number, option: number, key: number): boolean {
    const { units, places } = this.reader.problem;
    for (let child = 0; child < units.children[unit]!; child++) {
      const reserve = places.reserve[this.reader.groupOf(unit, option, child)]!;
      if (reserve === none) continue;
      const filledBy = this.reserveFilledBy[reserve]!;
      if (filledBy === none || (filledBy !== fromTheStart && !this.precedes(filledBy, unit, key)))
        return true;
    }
    return false;
  }

  private byLocation(): Uint32Array {
    const { units, places } = this.reader.problem;
    for (let unit = 0; unit < units.count; unit++) {
      const option = this.outcome.option[unit]!;
      if (option === none) continue;
      const location = this.reader.locationOf(unit, option);
      this.location[unit] = location;
      this.key[unit] = this.reader.keyOf(unit, option);
      this.start[location + 1]!++;
    }
    for (let location = 0; location < places.locations; location++) {
      this.start[location + 1]! += this.start[location]!;
    }
    const next = this.start.slice();
    const sorted = new Uint32Array(this.start[places.locations]!);
    for (let unit = 0; unit < units.count; unit++) {
      const location = this.location[unit]!;
      if (location !== none) sorted[next[location]!++] = unit;
    }
    return sorted;
  }

  private chooseAt(location: number): void {
    const here = this.keyedAt(location);
    const reserves = new ReserveCounter(this.reader);
    here.sort((one, other) => this.key[one]! - this.key[other]! || one - other);
    for (const unit of here) {
      if (this.reader.isHeld(this.outcome.form[unit]!)) this.take(unit, Step.held, reserves);
    }
    for (const unit of here) {
      if (this.step[unit] === Step.held) continue;
      const byReserve = this.isReserved(unit) && reserves.hasRoom(unit, this.outcome.option[unit]!);
      this.take(unit, byReserve ? Step.reserve : Step.everybody, reserves);
    }
    let next = this.start[location]!;
    for (const step of [Step.held, Step.reserve, Step.everybody]) {
      for (const unit of here) if (this.step[unit] === step) this.units[next++] = unit;
    }
  }

  private take(unit: number, step: number, reserves: ReserveCounter): void {
    this.step[unit] = step;
    if (step === Step.everybody || !this.isReserved(unit)) return;
    const { units, places } = this.reader.problem;
    const option = this.outcome.option[unit]!;
    reserves.take(unit, option);
    for (let child = 0; child < units.children[unit]!; child++) {
      const reserve = places.reserve[this.reader.groupOf(unit, option, child)]!;
      if (reserve === none || this.reserveFilledBy[reserve] !== none || !reserves.isFull(reserve)) continue;
      this.reserveFilledBy[reserve] = step === Step.held ? fromTheStart : unit;
    }
  }

  private isReserved(unit: number): boolean {
    return this.reader.problem.units.reserved[unit] === 1;
  }
}
