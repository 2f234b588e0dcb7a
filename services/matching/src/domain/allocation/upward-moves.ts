import type { Placement } from './placement.js';
import { SplitSiblings } from './split-siblings.js';
import type { TouchedLocations } from './touched-locations.js';

/** Grants a unit a contract that it prefers to what it has, when its places are free. */
export class UpwardMoves {
  granted = 0;
  /** Whether units that sat in the location that chooses have left their seats there. */
  leftSeats = false;
  private readonly siblings: SplitSiblings | undefined;

  constructor(
    private readonly placement: Placement,
    private readonly touched: TouchedLocations,
  ) {
    const { splits } = placement.packed;
    if (splits) this.siblings = new SplitSiblings(placement, splits, touched);
  }

  /** Whether a reserve has room for the contract, without what the unit itself and its siblings have in the location. */
  isByReserve(location: number, unit: number, option: number): boolean {
    const { placement, siblings } = this;
    if (placement.packed.problem.units.reserved[unit] === 0) return false;
    if (placement.reserves.hasRoom(unit, option)) return true;
    const isHere = placement.at[unit] === location;
    const [ownForm, ownOption] = [placement.form[unit] as number, placement.option[unit] as number];
    if (isHere) placement.release(unit, ownForm, ownOption);
    siblings?.getUp(location, unit);
    const hasRoom = placement.reserves.hasRoom(unit, option);
    siblings?.sitDown(location, unit);
    if (isHere) placement.take(unit, ownForm, ownOption);
    return hasRoom;
  }

  /** The unit comes to the location without a seat there: seats are filled once the location is done. */
  grant(location: number, unit: number, form: number, option: number): boolean {
    const { placement, siblings } = this;
    const at = placement.at[unit] as number;
    const isHere = at === location;
    const [ownForm, ownOption] = [placement.form[unit] as number, placement.option[unit] as number];
    if (isHere) placement.release(unit, ownForm, ownOption);
    siblings?.getUp(location, unit);
    if (!placement.take(unit, form, option)) {
      siblings?.sitDown(location, unit);
      if (isHere) placement.take(unit, ownForm, ownOption);
      return false;
    }
    const satHere = siblings?.join(location, unit) === true;
    if (isHere || satHere) this.leftSeats = true;
    if (at >= 0) this.touched.add(at, placement.turnOf(unit));
    if (!isHere && at >= 0) placement.leave(unit);
    placement.settle(location, unit, form, option);
    this.granted++;
    return true;
  }
}
