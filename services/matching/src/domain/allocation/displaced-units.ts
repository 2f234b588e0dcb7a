import type { Placement } from './placement.js';

/** Units that lost their place, and still name the contract that they lost. A stack. */
export class DisplacedUnits {
  count = 0;
  private readonly units: Int32Array;

  constructor(private readonly placement: Placement) {
    this.units = new Int32Array(placement.packed.problem.units.count);
  }

  push(unit: number): void {
    this.placement.unsettle(unit);
    this.units[this.count++] = unit;
  }

  pop(): number {
    return this.units[--this.count] as number;
  }
}
