import { contractKey, locationOf } from './contract-key.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';

/**
 * A contract put among those that its location has: `begin` leaves only the places of those chosen before it, `end`
 * puts everything back. Seats of the unit itself and of its siblings (joint or split) are left out.
 */
export class ContractTrial {
  /** For each seat of the location, 1 when it is chosen before the contract; from `Seats.start` of the location on. */
  readonly isBefore: Uint8Array;
  private unit = none;
  private option = none;
  private location = none;

  constructor(private readonly placement: Placement) {
    this.isBefore = new Uint8Array(placement.seats.unit.length);
  }

  /** Whether the contract would be taken. */
  fits(unit: number, form: number, option: number): boolean {
    this.begin(unit, option);
    const fits = this.placement.left.take(unit, form, option);
    if (fits) this.placement.left.release(unit, form, option);
    this.end();
    return fits;
  }

  begin(unit: number, option: number): void {
    const { placement, isBefore } = this;
    const { problem } = placement.packed;
    const { seats } = placement;
    this.unit = unit;
    this.option = option;
    this.location = locationOf(problem, unit, option);
    const start = seats.start[this.location] as number;
    const end = start + (seats.count[this.location] as number);
    for (let seat = start; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      placement.release(other, placement.form[other] as number, placement.option[other] as number);
      isBefore[seat] = 0;
    }
    const isFirst = placement.packed.hasReserve[this.location] === 1 && this.sitByReserve(start, end);
    const key = contractKey(problem, unit, option);
    for (let seat = start; seat < end && !isFirst && !seats.isBehind(seat, unit, key); seat++) this.sit(seat);
  }

  end(): void {
    const { placement, isBefore } = this;
    const { seats } = placement;
    const start = seats.start[this.location] as number;
    for (let seat = start; seat < start + (seats.count[this.location] as number); seat++) {
      if (isBefore[seat] === 1) continue;
      const other = seats.unit[seat] as number;
      placement.take(other, placement.form[other] as number, placement.option[other] as number);
    }
  }

  /** Seats those that the reserve puts first; true as soon as it is the turn of the contract itself. */
  private sitByReserve(start: number, end: number): boolean {
    const { placement, unit, option } = this;
    const { problem } = placement.packed;
    const { seats } = placement;
    const { reserved } = problem.units;
    const key = contractKey(problem, unit, option);
    let isTurn = false;
    for (let seat = start; seat < end; seat++) {
      isTurn ||= seats.isBehind(seat, unit, key);
      if (isTurn && this.isFirst(unit, option, key)) return true;
      const other = seats.unit[seat] as number;
      const otherKey = seats.key[seat] as number;
      if (
        otherKey === 0 ||
        (reserved[other] === 1 && placement.reserveIsShort(other, placement.option[other] as number))
      )
        this.sit(seat);
    }
    return this.isFirst(unit, option, key);
  }

  private isFirst(unit: number, option: number, key: number): boolean {
    const { placement } = this;
    return (
      key === 0 ||
      (placement.packed.problem.units.reserved[unit] === 1 && placement.reserveIsShort(unit, option))
    );
  }

  private sit(seat: number): void {
    const { placement, isBefore } = this;
    const { splitFrom } = placement.packed.problem.units;
    const other = placement.seats.unit[seat] as number;
    if (isBefore[seat] === 1 || other === this.unit || splitFrom[other] === this.unit) return;
    isBefore[seat] = 1;
    placement.take(other, placement.form[other] as number, placement.option[other] as number);
  }
}
