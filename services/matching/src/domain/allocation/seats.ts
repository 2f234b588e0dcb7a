import type { PackedProblem } from './packed-problem.js';

/** Units placed at each location, best key first, of equal keys the lower unit first. */
export class Seats {
  readonly start: Uint32Array;
  readonly count: Uint32Array;
  readonly unit: Int32Array;
  readonly key: Float64Array;
  /** Key of the last one, −1 where nobody is. */
  readonly worstKey: Float64Array;

  constructor(packed: PackedProblem) {
    const { locations } = packed.problem.places;
    this.start = seatBlocks(packed);
    this.count = new Uint32Array(locations);
    this.unit = new Int32Array(this.start[locations] as number);
    this.key = new Float64Array(this.start[locations] as number);
    this.worstKey = new Float64Array(locations).fill(-1);
  }

  /** Where the unit comes to stand among the seats of the location. */
  insert(location: number, unit: number, key: number): number {
    const start = this.start[location] as number;
    const count = this.count[location] as number;
    let at = start + count;
    while (at > start && this.isBehind(at - 1, unit, key)) {
      this.unit[at] = this.unit[at - 1] as number;
      this.key[at] = this.key[at - 1] as number;
      at--;
    }
    this.unit[at] = unit;
    this.key[at] = key;
    this.setCount(location, count + 1);
    return at;
  }

  remove(location: number, unit: number): void {
    const end = (this.start[location] as number) + (this.count[location] as number);
    let at = this.start[location] as number;
    while (this.unit[at] !== unit) at++;
    this.unit.copyWithin(at, at + 1, end);
    this.key.copyWithin(at, at + 1, end);
    this.setCount(location, (this.count[location] as number) - 1);
  }

  setCount(location: number, count: number): void {
    this.count[location] = count;
    const last = (this.start[location] as number) + count - 1;
    this.worstKey[location] = count === 0 ? -1 : (this.key[last] as number);
  }

  /** How many have a better key. */
  countBefore(location: number, key: number): number {
    const start = this.start[location] as number;
    let end = start + (this.count[location] as number);
    while (end > start && (this.key[end - 1] as number) >= key) end--;
    return end - start;
  }

  isBehind(seat: number, unit: number, key: number): boolean {
    const other = this.key[seat] as number;
    return other > key || (other === key && (this.unit[seat] as number) > unit);
  }
}

/**
 * Room for as many units as a location can take (each takes a place of a lane at least), or as wish it when those are
 * fewer, and one more while it chooses.
 */
function seatBlocks({ problem, capacity, lanes, groupWords }: PackedProblem): Uint32Array {
  const { places, units, options } = problem;
  const room = new Float64Array(places.locations);
  const mask = 2 ** (lanes.width - 1) - 1;
  for (let group = 0; group < places.count; group++) {
    const location = places.location[group] as number;
    for (let word = group * groupWords; word < (group + 1) * groupWords; word++) {
      for (let lane = 0; lane < lanes.perWord; lane++) {
        const free = ((capacity[word] as number) >>> (lane * lanes.width)) & mask;
        room[location] = (room[location] as number) + free;
      }
    }
  }
  if (room.reduce((sum, one) => sum + one, 0) > options.group.length) {
    const wished = new Float64Array(places.locations);
    for (let row = 0; row < options.group.length; row++) {
      const location = places.location[options.group[row] as number] as number;
      wished[location] = (wished[location] as number) + 1;
    }
    wished.forEach((wishes, location) => {
      room[location] = Math.min(room[location] as number, wishes);
    });
  }
  const start = new Uint32Array(places.locations + 1);
  room.forEach((seats, location) => {
    start[location + 1] = (start[location] as number) + Math.min(seats, units.count) + 1;
  });
  return start;
}
