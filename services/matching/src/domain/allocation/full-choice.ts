import type { DisplacedUnits } from './displaced-units.js';
import { none } from './problem.js';
import type { Placement } from './placement.js';

/** Takes a contract into a location where its coming can change who comes first: all get up, and are chosen anew. */
export class FullChoice {
  constructor(
    private readonly placement: Placement,
    private readonly displaced: DisplacedUnits,
  ) {}

  admit(location: number, unit: number, form: number, option: number): boolean {
    const { placement } = this;
    const { at, seats } = placement;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number) + 1;
    for (let seat = start; seat < end - 1; seat++) {
      const other = seats.unit[seat] as number;
      placement.release(other, placement.form[other] as number, placement.option[other] as number);
      at[other] = none;
    }
    placement.seat(unit, form, option);
    at[unit] = none;
    if (placement.packed.hasHeld[location] === 1) this.takeOwnParts(start, end);
    this.sitDown(location, start, end, true);
    this.sitDown(location, start, end, false);
    let to = start;
    for (let seat = start; seat < end; seat++) {
      const other = seats.unit[seat] as number;
      if (at[other] === location) {
        seats.unit[to] = other;
        seats.key[to++] = seats.key[seat] as number;
        continue;
      }
      const [lostForm, lost] = [placement.form[other] as number, placement.option[other] as number];
      if (placement.ownParts.has(other, lost)) placement.ownParts.releaseOwn(other, lostForm, lost);
      if (other === unit) placement.unsettle(unit);
      else this.displaced.push(other);
    }
    seats.setCount(location, to - start);
    placement.turns.changed(location);
    return at[unit] === location;
  }

  private takeOwnParts(start: number, end: number): void {
    const { seats, form, option, ownParts } = this.placement;
    for (let seat = start; seat < end; seat++) {
      const unit = seats.unit[seat] as number;
      const own = option[unit] as number;
      if (ownParts.has(unit, own)) ownParts.takeOwn(unit, form[unit] as number, own);
    }
  }

  /** First those that hold their place and reserved units while a reserve has room, then all by key. */
  private sitDown(location: number, start: number, end: number, first: boolean): void {
    const { placement } = this;
    const { reserved } = placement.packed.problem.units;
    for (let seat = start; seat < end; seat++) {
      const unit = placement.seats.unit[seat] as number;
      const option = placement.option[unit] as number;
      if (placement.at[unit] === location) continue;
      const isItsTurn =
        !first ||
        placement.seats.key[seat] === 0 ||
        (reserved[unit] === 1 && placement.reserves.hasRoom(unit, option));
      if (isItsTurn && placement.takeRest(unit, placement.form[unit] as number, option))
        placement.at[unit] = location;
    }
  }
}
