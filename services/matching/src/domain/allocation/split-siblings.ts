import type { SplitUnits } from './packed-problem.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';
import type { TouchedLocations } from './touched-locations.js';

/** Siblings who are placed each alone give up their places when they can have a joint contract after all. */
export class SplitSiblings {
  constructor(
    private readonly placement: Placement,
    private readonly splits: SplitUnits,
    private readonly touched: TouchedLocations,
  ) {}

  /** Frees what the siblings have in the location that chooses, so that the joint contract is tried without them. */
  getUp(location: number, joint: number): void {
    for (let nth = this.first(joint); nth < this.end(joint); nth++) {
      const unit = this.splits.units[nth] as number;
      const { at, form, option } = this.placement;
      if (at[unit] === location) this.placement.release(unit, form[unit] as number, option[unit] as number);
    }
  }

  /** After `getUp`, when the joint contract was refused. */
  sitDown(location: number, joint: number): void {
    for (let nth = this.first(joint); nth < this.end(joint); nth++) {
      const unit = this.splits.units[nth] as number;
      const { at, form, option } = this.placement;
      if (at[unit] === location) this.placement.take(unit, form[unit] as number, option[unit] as number);
    }
  }

  /**
   * After `getUp`, when the joint contract was taken: the siblings no longer take part each alone.
   * @returns whether one of them sat in the location that chooses
   */
  join(location: number, joint: number): boolean {
    const { at, takesPart } = this.placement;
    let satHere = false;
    for (let nth = this.first(joint); nth < this.end(joint); nth++) {
      const unit = this.splits.units[nth] as number;
      const own = at[unit] as number;
      takesPart[unit] = 0;
      if (own >= 0) this.touched.add(own, this.placement.turnOf(unit));
      if (own >= 0 && own !== location) this.placement.leave(unit);
      if (own === location) satHere = true;
      at[unit] = none;
    }
    return satHere;
  }

  private first(joint: number): number {
    return this.splits.start[joint] as number;
  }

  private end(joint: number): number {
    return this.splits.start[joint + 1] as number;
  }
}
