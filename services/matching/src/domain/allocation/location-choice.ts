import { contractKey, locationOf } from './contract-key.js';
import { ContractTrial } from './contract-trial.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';

/** What a location does with one more contract; who has to leave for it waits on `displaced`. */
export class LocationChoice {
  /** Units that lost their place, and still name the contract that they lost. A stack. */
  readonly displaced: Int32Array;
  displacedCount = 0;
  private readonly trial: ContractTrial;

  constructor(private readonly placement: Placement) {
    this.trial = new ContractTrial(placement);
    this.displaced = new Int32Array(placement.packed.problem.units.count);
  }

  /**
   * The location takes the contract when its choice among those it has and this one does; the unit has no place yet.
   * Nothing changes when it is refused.
   */
  offer(unit: number, form: number, option: number): boolean {
    const { placement } = this;
    const { problem, hasReserve, hasHeld } = placement.packed;
    if (placement.take(unit, form, option)) {
      placement.seat(unit, form, option);
      return true;
    }
    const location = locationOf(problem, unit, option);
    const key = contractKey(problem, unit, option);
    if (hasReserve[location] === 1 || hasHeld[location] === 1) {
      const hasOwnPart = placement.ownParts.has(unit, option);
      const byReserve = problem.units.reserved[unit] === 1 && placement.reserveIsShort(unit, option);
      const isBehindAll = !hasOwnPart && !byReserve && key > (placement.seats.worstKey[location] as number);
      if (isBehindAll || (hasOwnPart && !this.trial.fits(unit, form, option))) return false;
      return this.chooseAgain(location, unit, form, option);
    }
    return (
      key <= (placement.seats.worstKey[location] as number) &&
      this.displaceWorse(location, unit, form, option, key)
    );
  }

  displace(unit: number): void {
    this.placement.at[unit] = none;
    this.displaced[this.displacedCount++] = unit;
  }

  /** By key alone: those with a worse key give way from the last one on, and stay when they fit beside it. */
  private displaceWorse(location: number, unit: number, form: number, option: number, key: number): boolean {
    const { placement } = this;
    const { seats } = placement;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    let kept = end;
    let fits = false;
    while (!fits && kept > start && seats.isBehind(kept - 1, unit, key)) {
      kept--;
      this.releaseSeat(kept);
      fits = placement.take(unit, form, option);
    }
    let to = kept;
    for (let seat = kept; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      if (placement.take(other, placement.form[other] as number, placement.option[other] as number)) {
        seats.unit[to] = other;
        seats.key[to++] = seats.key[seat] as number;
      } else {
        this.displace(other);
      }
    }
    seats.setCount(location, to - start);
    if (fits) placement.seat(unit, form, option);
    return fits;
  }

  /** With a reserve or places held: all get up, and sit down again in the order of the choice. */
  private chooseAgain(location: number, unit: number, form: number, option: number): boolean {
    const { placement } = this;
    const { seats } = placement;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    for (let seat = start; seat < end; seat++) {
      this.releaseSeat(seat);
      placement.at[seats.unit[seat] as number] = none;
    }
    placement.seat(unit, form, option);
    placement.at[unit] = none;
    this.takeOwnParts(start, end + 1);
    this.sitDown(location, start, end + 1, true);
    this.sitDown(location, start, end + 1, false);
    let to = start;
    for (let seat = start; seat <= end; seat++) {
      const other = seats.unit[seat] as number;
      if (placement.at[other] === location) {
        seats.unit[to] = other;
        seats.key[to++] = seats.key[seat] as number;
      } else {
        const [lostForm, lostOption] = [placement.form[other] as number, placement.option[other] as number];
        if (placement.ownParts.has(other, lostOption))
          placement.ownParts.releaseOwn(other, lostForm, lostOption);
        if (other !== unit) this.displace(other);
      }
    }
    seats.setCount(location, to - start);
    return placement.at[unit] === location;
  }

  private takeOwnParts(start: number, end: number): void {
    const { placement } = this;
    for (let seat = start; seat < end; seat++) {
      const unit = placement.seats.unit[seat] as number;
      const option = placement.option[unit] as number;
      if (placement.ownParts.has(unit, option)) {
        placement.ownParts.takeOwn(unit, placement.form[unit] as number, option);
      }
    }
  }

  private sitDown(location: number, start: number, end: number, first: boolean): void {
    const { placement } = this;
    const { reserved } = placement.packed.problem.units;
    for (let seat = start; seat < end; seat++) {
      const unit = placement.seats.unit[seat] as number;
      const option = placement.option[unit] as number;
      if (placement.at[unit] === location) continue;
      const isFirst =
        !first ||
        placement.seats.key[seat] === 0 ||
        (reserved[unit] === 1 && placement.reserveIsShort(unit, option));
      if (isFirst && placement.takeRest(unit, placement.form[unit] as number, option))
        placement.at[unit] = location;
    }
  }

  private releaseSeat(seat: number): void {
    const { placement } = this;
    const unit = placement.seats.unit[seat] as number;
    placement.release(unit, placement.form[unit] as number, placement.option[unit] as number);
  }
}
