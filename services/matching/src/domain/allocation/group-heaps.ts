import { none } from './problem.js';

/**
 * Units placed in each group, where each takes one place: unsorted while there are places left, then a heap with the
 * worst key on top.
 */
export class GroupHeaps {
  /** A key must be smaller than this one: Infinity while there are places left, −1 where there are none at all. */
  readonly bar: Float64Array;
  private readonly start: Uint32Array;
  private readonly count: Uint16Array;
  private readonly unit: Int32Array;
  private readonly key: Float64Array;

  /** @param capacity Places of each group. */
  constructor(private readonly capacity: Uint16Array) {
    this.start = new Uint32Array(capacity.length);
    this.count = new Uint16Array(capacity.length);
    this.bar = new Float64Array(capacity.length);
    let total = 0;
    for (let group = 0; group < capacity.length; group++) {
      const places = capacity[group] as number;
      this.start[group] = total;
      this.bar[group] = places === 0 ? -1 : Infinity;
      total += places;
    }
    this.unit = new Int32Array(total);
    this.key = new Float64Array(total);
  }

  /** Places a unit whose key is under the bar; gives the one that leaves for it, or `none`. */
  admit(group: number, unit: number, key: number): number {
    const start = this.start[group] as number;
    const count = this.count[group] as number;
    const places = this.capacity[group] as number;
    let displaced: number = none;
    if (count < places) {
      this.unit[start + count] = unit;
      this.key[start + count] = key;
      this.count[group] = count + 1;
      if (count + 1 < places) return none;
      for (let at = (places >>> 1) - 1; at >= 0; at--) {
        this.sink(start, places, at, this.unit[start + at] as number, this.key[start + at] as number);
      }
    } else {
      displaced = this.unit[start] as number;
      this.sink(start, places, 0, unit, key);
    }
    this.bar[group] = this.key[start] as number;
    return displaced;
  }

  /** Puts a unit at `at` or below it, where no worse key comes under it. */
  private sink(start: number, count: number, at: number, unit: number, key: number): void {
    const { unit: units, key: keys } = this;
    let hole = at;
    for (let child = 2 * hole + 1; child < count; child = 2 * hole + 1) {
      if (child + 1 < count && (keys[start + child + 1] as number) > (keys[start + child] as number)) child++;
      if ((keys[start + child] as number) <= key) break;
      units[start + hole] = units[start + child] as number;
      keys[start + hole] = keys[start + child] as number;
      hole = child;
    }
    units[start + hole] = unit;
    keys[start + hole] = key;
  }
}
