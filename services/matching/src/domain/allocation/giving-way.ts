import type { DisplacedUnits } from './displaced-units.js';
import { mayStay, type Placement } from './placement.js';
import { PlainTrial } from './plain-trial.js';
import { fromTheFirst } from './touched-locations.js';

/**
 * Takes a contract into a location whose first ones stay those that come first: the ones chosen after it give way, from
 * the last one on until it fits, and those that still fit beside it sit down again.
 */
export class GivingWay {
  /** The best key among those who left, `fromTheFirst` when one of them came before others. */
  changedFrom = Infinity;
  private readonly trial: PlainTrial;

  constructor(
    private readonly placement: Placement,
    private readonly displaced: DisplacedUnits,
  ) {
    this.trial = new PlainTrial(placement.packed, placement.left.free);
  }

  /** @param isFirst Whether the contract comes by a reserve: then all give way that come by their key alone. */
  admit(
    location: number,
    unit: number,
    form: number,
    option: number,
    key: number,
    isFirst: boolean,
  ): boolean {
    const { seats, turns } = this.placement;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    turns.count(location);
    if (!isFirst && this.isPlainlyRefused(location, unit, key, start, end)) return false;
    let fits = false;
    let kept = end;
    for (let seat = end - 1; !fits && seat >= start; seat--) {
      if (!isFirst && !seats.isBehind(seat, unit, key)) break;
      if (turns.has(seats.unit[seat] as number)) continue;
      this.getUp(seat);
      kept = seat;
      fits = this.placement.take(unit, form, option);
    }
    for (let seat = end - 1; isFirst && !fits && seat >= start && seats.isBehind(seat, unit, key); seat--) {
      if (!turns.has(seats.unit[seat] as number)) continue;
      this.getUp(seat);
      kept = Math.min(kept, seat);
      fits = this.placement.take(unit, form, option);
    }
    if (isFirst) this.sitDown(location, kept, end, true);
    this.sitDown(location, kept, end, false);
    if (!fits) return false;
    this.closeRanks(location, start, kept, end);
    this.placement.seatAt(location, unit, form, option, key);
    return true;
  }

  /** Whether it is plain that the contract does not fit, even if all left that are chosen after it. */
  private isPlainlyRefused(location: number, unit: number, key: number, start: number, end: number): boolean {
    const { seats, turns } = this.placement;
    if (!this.trial.begin(location)) return false;
    for (let seat = end - 1; seat >= start && seats.isBehind(seat, unit, key); seat--) {
      const other = seats.unit[seat] as number;
      if (!turns.has(other) && !this.trial.without(other)) return false;
    }
    return this.trial.lacks(unit);
  }

  /** Own parts stay taken. */
  private getUp(seat: number): void {
    const { placement } = this;
    const unit = placement.seats.unit[seat] as number;
    const [form, option] = [placement.form[unit] as number, placement.option[unit] as number];
    placement.release(unit, form, option);
    if (placement.ownParts.has(unit, option)) placement.ownParts.takeOwn(unit, form, option);
    placement.at[unit] = mayStay;
  }

  private sitDown(location: number, start: number, end: number, first: boolean): void {
    const { placement } = this;
    for (let seat = start; seat < end; seat++) {
      const unit = placement.seats.unit[seat] as number;
      if (placement.at[unit] !== mayStay || placement.turns.has(unit) !== first) continue;
      if (placement.takeRest(unit, placement.form[unit] as number, placement.option[unit] as number)) {
        placement.at[unit] = location;
      }
    }
  }

  private closeRanks(location: number, start: number, kept: number, end: number): void {
    const { at, seats, turns, ownParts, form, option } = this.placement;
    this.changedFrom = Infinity;
    let to = kept;
    for (let seat = kept; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      const key = seats.key[seat] as number;
      if (at[other] === location) {
        seats.unit[to] = other;
        seats.key[to++] = key;
        continue;
      }
      const lost = option[other] as number;
      const hasOwnPart = ownParts.has(other, lost);
      if (hasOwnPart) ownParts.releaseOwn(other, form[other] as number, lost);
      this.changedFrom = Math.min(this.changedFrom, hasOwnPart || turns.has(other) ? fromTheFirst : key);
      this.displaced.push(other);
    }
    seats.setCount(location, to - start);
  }
}
