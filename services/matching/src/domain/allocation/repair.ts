import type { DeferredAcceptance } from './deferred-acceptance.js';
import { mayStay, type Placement } from './placement.js';
import { none } from './problem.js';
import { SplitSiblings } from './split-siblings.js';
import type { TouchedLocations } from './touched-locations.js';
import type { WaitingLists } from './waiting-lists.js';

/** How often one unit is moved up before its claims are left to people: claims may go round in a circle. */
const movesUp = 24;

/**
 * Grants claims: each touched location chooses anew among those it has and all who would rather be here than where they
 * are. Those who leave for it touch the location that they leave, and so on until nothing is left to do.
 */
export class Repair {
  granted = 0;
  /** 1 for locations where a unit was not moved up any more. */
  readonly unfinished: Uint8Array;
  private readonly moved: Uint8Array;
  private readonly before: Int32Array;
  private readonly siblings: SplitSiblings | undefined;

  constructor(
    private readonly placement: Placement,
    private readonly acceptance: DeferredAcceptance,
    private readonly touched: TouchedLocations,
    private readonly lists: WaitingLists,
  ) {
    const { units, places } = placement.packed.problem;
    this.unfinished = new Uint8Array(places.locations);
    this.moved = new Uint8Array(units.count);
    this.before = new Int32Array(units.count);
    if (placement.packed.splits)
      this.siblings = new SplitSiblings(placement, placement.packed.splits, touched);
  }

  run(): void {
    while (!this.touched.isEmpty) {
      this.chooseAnew(this.touched.next());
      this.acceptance.placeDisplaced();
    }
  }

  private chooseAnew(location: number): void {
    const { lists, placement } = this;
    lists.sort(location);
    const count = this.letAllGetUp(location);
    if (placement.packed.hasReserve[location] === 1) this.seatReserve(location);
    const start = lists.start[location] as number;
    const end = lists.start[location + 1] as number;
    for (let entry = start; entry < end; entry++) {
      this.tryEntry(location, lists.unit[entry] as number, lists.option[entry] as number);
    }
    this.fillSeats(location);
    for (let at = 0; at < count; at++) {
      const unit = this.before[at] as number;
      if (placement.at[unit] === mayStay) this.acceptance.choice.displace(unit);
    }
  }

  private letAllGetUp(location: number): number {
    const { at, form, option, seats } = this.placement;
    const start = seats.start[location] as number;
    const count = seats.count[location] as number;
    for (let nth = 0; nth < count; nth++) {
      const unit = seats.unit[start + nth] as number;
      this.before[nth] = unit;
      this.placement.release(unit, form[unit] as number, option[unit] as number);
      at[unit] = mayStay;
    }
    return count;
  }

  private seatReserve(location: number): void {
    const { lists, placement } = this;
    const { reserved } = placement.packed.problem.units;
    const end = lists.start[location + 1] as number;
    for (let entry = lists.start[location] as number; entry < end; entry++) {
      const unit = lists.unit[entry] as number;
      const option = lists.option[entry] as number;
      const isFirst =
        this.isHeld(unit, option) || (reserved[unit] === 1 && placement.reserveIsShort(unit, option));
      if (isFirst) this.tryEntry(location, unit, option);
    }
  }

  private isHeld(unit: number, option: number): boolean {
    const { holds, problem } = this.placement.packed;
    return holds[unit] === 1 && option === (problem.units.optionStart[unit + 1] as number) - 1;
  }

  private fillSeats(location: number): void {
    const { lists, placement } = this;
    const { at, option, seats } = placement;
    seats.setCount(location, 0);
    const end = lists.start[location + 1] as number;
    for (let entry = lists.start[location] as number; entry < end; entry++) {
      const unit = lists.unit[entry] as number;
      if (at[unit] !== location || option[unit] !== lists.option[entry]) continue;
      placement.seat(unit, placement.form[unit] as number, option[unit] as number);
    }
  }

  /** Gives the unit the best form of this option that it prefers to what it has, or that it had here. */
  private tryEntry(location: number, unit: number, option: number): void {
    const { placement, acceptance } = this;
    if (placement.takesPart[unit] === 0) return;
    const { formStart } = placement.packed.problem.units;
    const held = placement.packed.holds[unit] as number;
    const last = (formStart[unit + 1] as number) - 1;
    const isHeld = this.isHeld(unit, option);
    const from = isHeld ? last : (formStart[unit] as number);
    const until = isHeld ? last : last - held;
    const at = placement.at[unit] as number;
    for (let form = from; form <= until; form++) {
      const ownForm = placement.form[unit] as number;
      const ownOption = placement.option[unit] as number;
      if (at === mayStay && form === ownForm && option === ownOption) {
        if (placement.take(unit, form, option)) placement.at[unit] = location;
        return;
      }
      if (at !== none && !acceptance.walk.prefers(unit, form, option, ownForm, ownOption)) return;
      if (this.moveUp(location, unit, form, option)) return;
    }
  }

  private moveUp(location: number, unit: number, form: number, option: number): boolean {
    const { placement, touched } = this;
    if ((this.moved[unit] as number) >= movesUp) {
      this.unfinished[location] = 1;
      return false;
    }
    const at = placement.at[unit] as number;
    const isHere = at === location;
    if (isHere) placement.release(unit, placement.form[unit] as number, placement.option[unit] as number);
    this.siblings?.getUp(location, unit);
    const fits = placement.take(unit, form, option);
    if (fits) this.siblings?.join(location, unit);
    else this.siblings?.sitDown(location, unit);
    if (!fits) {
      if (isHere) placement.take(unit, placement.form[unit] as number, placement.option[unit] as number);
      return false;
    }
    if (isHere) touched.add(location);
    else if (at >= 0) {
      placement.leave(unit);
      touched.add(at);
    }
    placement.at[unit] = location;
    placement.form[unit] = form;
    placement.option[unit] = option;
    this.moved[unit] = (this.moved[unit] as number) + 1;
    this.granted++;
    return true;
  }
}
