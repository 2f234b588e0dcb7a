import { contractKey, locationOf } from './contract-key.js';
import { ContractTrial } from './contract-trial.js';
import { mayStay, type Placement } from './placement.js';
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
    const byReserve =
      hasReserve[location] === 1 &&
      problem.units.reserved[unit] === 1 &&
      placement.reserveIsShort(unit, option);
    if (hasHeld[location] === 0 && this.keepsReserve(location, unit, byReserve)) {
      return this.displaceAfter(location, unit, form, option, byReserve);
    }
    const hasOwnPart = placement.ownParts.has(unit, option);
    const isBehindAll =
      !hasOwnPart &&
      !byReserve &&
      contractKey(problem, unit, option) > (placement.seats.worstKey[location] as number);
    if (isBehindAll || (hasOwnPart && !this.trial.fits(unit, form, option))) return false;
    return this.chooseAgain(location, unit, form, option);
  }

  displace(unit: number): void {
    this.placement.at[unit] = none;
    this.displaced[this.displacedCount++] = unit;
  }

  /**
   * Whether all reserved units of the location go first, and this one too when it comes by the reserve: then the order of
   * the choice is plain. True without a reserve.
   */
  private keepsReserve(location: number, unit: number, byReserve: boolean): boolean {
    const { placement } = this;
    const { hasReserve, onlyReserve, problem, reserveTarget } = placement.packed;
    if (hasReserve[location] === 0) return true;
    const reserve = onlyReserve[location] as number;
    if (reserve === none) return false;
    const more = byReserve ? (problem.units.children[unit] as number) : 0;
    const isReserved = problem.units.reserved[unit] === 1;
    const taken = (placement.reserveTaken[reserve] as number) + more;
    return taken <= (reserveTarget[reserve] as number) && (byReserve || !isReserved);
  }

  /** Those chosen after the contract give way from the last one on, and stay when they fit beside it. */
  private displaceAfter(
    location: number,
    unit: number,
    form: number,
    option: number,
    byReserve: boolean,
  ): boolean {
    const { placement } = this;
    const { seats } = placement;
    const key = contractKey(placement.packed.problem, unit, option);
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    let fits = false;
    let kept = end;
    for (let seat = end - 1; !fits && seat >= start; seat--) {
      if (!byReserve && !seats.isBehind(seat, unit, key)) break;
      if (this.goesFirst(location, seat)) continue;
      this.getUp(seat);
      kept = seat;
      fits = placement.take(unit, form, option);
    }
    for (let seat = end - 1; byReserve && !fits && seat >= start && seats.isBehind(seat, unit, key); seat--) {
      if (!this.goesFirst(location, seat)) continue;
      this.getUp(seat);
      kept = Math.min(kept, seat);
      fits = placement.take(unit, form, option);
    }
    if (byReserve) this.sitDownAgain(location, kept, end, true);
    this.sitDownAgain(location, kept, end, false);
    if (!fits) return false;
    let to = kept;
    for (let seat = kept; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      if (placement.at[other] === location) {
        seats.unit[to] = other;
        seats.key[to++] = seats.key[seat] as number;
      } else {
        this.displace(other);
      }
    }
    seats.setCount(location, to - start);
    placement.seatAt(location, unit, form, option, key);
    return true;
  }

  private goesFirst(location: number, seat: number): boolean {
    const { packed, seats } = this.placement;
    return (
      packed.hasReserve[location] === 1 && packed.problem.units.reserved[seats.unit[seat] as number] === 1
    );
  }

  private getUp(seat: number): void {
    this.releaseSeat(seat);
    this.placement.at[this.placement.seats.unit[seat] as number] = mayStay;
  }

  private sitDownAgain(location: number, start: number, end: number, first: boolean): void {
    const { placement } = this;
    for (let seat = start; seat < end; seat++) {
      const unit = placement.seats.unit[seat] as number;
      if (placement.at[unit] !== mayStay || this.goesFirst(location, seat) !== first) continue;
      if (placement.take(unit, placement.form[unit] as number, placement.option[unit] as number)) {
        placement.at[unit] = location;
      }
    }
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
