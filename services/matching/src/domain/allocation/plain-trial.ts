import type { PackedProblem } from './packed-problem.js';
import { none } from './problem.js';

/** Tries whether a plain contract would fit at a location if others left it, and changes nothing. See `PlainCare`. */
export class PlainTrial {
  private readonly left: Int32Array;

  /** @param free Free places now. */
  constructor(
    private readonly packed: PackedProblem,
    private readonly free: Int32Array,
  ) {
    this.left = new Int32Array(packed.lanes.words);
  }

  /** Starts from what is free now; false where nothing is plain. */
  begin(location: number): boolean {
    const group = this.packed.plainCare.groupOf[location] as number;
    if (group === none) return false;
    const first = group * this.left.length;
    for (let word = 0; word < this.left.length; word++) this.left[word] = this.free[first + word] as number;
    return true;
  }

  /** Without the contract of a unit there; false when that is not plain. */
  without(unit: number): boolean {
    const pattern = this.packed.plainCare.patternOf[unit] as number;
    if (pattern === none) return false;
    for (let word = 0; word < this.left.length; word++) {
      this.left[word] = (this.left[word] as number) + (this.packed.patternWords[pattern + word] as number);
    }
    return true;
  }

  /** Whether it is plain that nothing fits that the unit may ask there. */
  lacks(unit: number): boolean {
    const { plainCare, patternWords, lanes } = this.packed;
    const pattern = plainCare.patternOf[unit] as number;
    if (pattern === none) return false;
    for (let word = 0; word < this.left.length; word++) {
      const left = ((this.left[word] as number) | lanes.guard) - (patternWords[pattern + word] as number);
      if ((left & lanes.guard) !== lanes.guard) return true;
    }
    return false;
  }
}
