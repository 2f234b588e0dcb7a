import { contractKey, locationOf } from './contract-key.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';

/** When a location chooses: places held and reserved units first, while the reserve is short; then all by key. */
export const Turn = { first: 1, byKey: 2 } as const;

/**
 * A contract put among those that its location has: `begin` leaves only the places of those chosen before it, `end`
 * puts everything back. Seats of the unit itself and of its siblings (joint or split) are left out.
 */
export class ContractTrial {
  /** For each seat of the location (from `Seats.start` on) the `Turn` in which it is chosen before the contract, or 0. */
  readonly turn: Uint8Array;
  private unit = none;
  private form = none;
  private option = none;
  private location = none;
  private key = none;

  constructor(private readonly placement: Placement) {
    this.turn = new Uint8Array(placement.seats.unit.length);
  }

  /** Whether the contract would be taken. */
  fits(unit: number, form: number, option: number): boolean {
    const { placement } = this;
    this.begin(unit, form, option);
    const fits = placement.takeRest(unit, form, option);
    if (fits) {
      placement.release(unit, form, option);
      if (placement.ownParts.has(unit, option)) placement.ownParts.takeOwn(unit, form, option);
    }
    this.end();
    return fits;
  }

  /** Leaves free what the contract can choose from; its own part is taken already. */
  begin(unit: number, form: number, option: number): void {
    const { placement } = this;
    const { problem } = placement.packed;
    const { seats } = placement;
    this.unit = unit;
    this.form = form;
    this.option = option;
    this.location = locationOf(problem, unit, option);
    this.key = contractKey(problem, unit, option);
    const start = seats.start[this.location] as number;
    const end = start + (seats.count[this.location] as number);
    if (this.keepsTurns(start, end)) this.getUpBehind(start, end);
    else this.chooseAll(start, end);
  }

  /** Whether those chosen before the contract are the same with it as without it. */
  private keepsTurns(start: number, end: number): boolean {
    const { packed, ownParts, seats } = this.placement;
    const { reserved } = packed.problem.units;
    if (ownParts.has(this.unit, this.option)) return false;
    if (packed.hasReserve[this.location] === 0) return true;
    if (reserved[this.unit] === 1) return false;
    if (!packed.splits) return true;
    for (let seat = start; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      if (reserved[other] === 1 && this.isOut(other)) return false;
    }
    return true;
  }

  private getUpBehind(start: number, end: number): void {
    const { placement } = this;
    const { seats, turns, ownParts } = placement;
    turns.count(this.location);
    for (let seat = start; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      const isFirst = turns.has(other);
      const isOut = this.isOut(other);
      this.turn[seat] = isFirst ? Turn.first : Turn.byKey;
      if (!isOut && (isFirst || !seats.isBehind(seat, this.unit, this.key))) continue;
      const [form, option] = [placement.form[other] as number, placement.option[other] as number];
      this.turn[seat] = 0;
      placement.release(other, form, option);
      if (!isOut && ownParts.has(other, option)) ownParts.takeOwn(other, form, option);
    }
  }

  private chooseAll(start: number, end: number): void {
    const { placement } = this;
    const { hasReserve, hasHeld } = placement.packed;
    const { seats } = placement;
    for (let seat = start; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      placement.release(other, placement.form[other] as number, placement.option[other] as number);
      this.turn[seat] = 0;
    }
    if (hasHeld[this.location] === 1) this.takeOwnParts(start, end);
    if (hasReserve[this.location] === 1 && this.sitByReserve(start, end)) return;
    for (let seat = start; seat < end && !seats.isBehind(seat, this.unit, this.key); seat++) {
      this.sit(seat, Turn.byKey);
    }
  }

  end(): void {
    const { placement, unit, form, option } = this;
    const { seats, ownParts } = placement;
    const start = seats.start[this.location] as number;
    if (ownParts.has(unit, option)) ownParts.releaseOwn(unit, form, option);
    for (let seat = start; seat < start + (seats.count[this.location] as number); seat++) {
      if (this.turn[seat] !== 0) continue;
      const other = seats.unit[seat] as number;
      const [otherForm, otherOption] = [placement.form[other] as number, placement.option[other] as number];
      if (this.isOut(other)) placement.take(other, otherForm, otherOption);
      else placement.takeRest(other, otherForm, otherOption);
    }
  }

  private takeOwnParts(start: number, end: number): void {
    const { placement, unit, form, option } = this;
    const { ownParts, seats } = placement;
    if (ownParts.has(unit, option)) ownParts.takeOwn(unit, form, option);
    for (let seat = start; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      const otherOption = placement.option[other] as number;
      if (!this.isOut(other) && ownParts.has(other, otherOption)) {
        ownParts.takeOwn(other, placement.form[other] as number, otherOption);
      }
    }
  }

  /** Seats those that the reserve puts first; true as soon as it is the turn of the contract itself. */
  private sitByReserve(start: number, end: number): boolean {
    const { placement, unit, option } = this;
    const { seats } = placement;
    let isTurn = false;
    for (let seat = start; seat < end; seat++) {
      isTurn ||= seats.isBehind(seat, unit, this.key);
      if (isTurn && this.goesFirst(unit, option, this.key)) return true;
      const other = seats.unit[seat] as number;
      if (this.goesFirst(other, placement.option[other] as number, seats.key[seat] as number))
        this.sit(seat, Turn.first);
    }
    return this.goesFirst(unit, option, this.key);
  }

  private goesFirst(unit: number, option: number, key: number): boolean {
    const { placement } = this;
    const isReserved = placement.packed.problem.units.reserved[unit] === 1;
    return key === 0 || (isReserved && placement.reserves.hasRoom(unit, option));
  }

  private sit(seat: number, turn: number): void {
    const { placement } = this;
    const other = placement.seats.unit[seat] as number;
    if (this.turn[seat] !== 0 || this.isOut(other)) return;
    const fits = placement.takeRest(
      other,
      placement.form[other] as number,
      placement.option[other] as number,
    );
    this.turn[seat] = fits ? turn : 0;
  }

  isOut(other: number): boolean {
    const { splitFrom } = this.placement.packed.problem.units;
    return other === this.unit || splitFrom[other] === this.unit || splitFrom[this.unit] === other;
  }
}
