import { ContractWalk } from './contract-walk.js';
import { EntryRuns } from './entry-runs.js';
import type { PackedProblem } from './packed-problem.js';
import type { Placement } from './placement.js';
import type { AllocationProblem } from './problem.js';

/** Who wishes each location: one entry for each option (from `first` up to `end` of the location), best key first, of equal keys the lower unit first. */
export class WaitingLists {
  readonly unit: Uint32Array;
  readonly option: Uint32Array;
  readonly key: Float64Array;
  /** Where the best contract of the entry stands in the order of its unit. */
  readonly rank: Uint32Array;
  private readonly start: Uint32Array;
  private readonly isSorted: Uint8Array;
  private readonly runs: EntryRuns;

  /** @param order All units; lists are in order the sooner the more it goes by priority. */
  constructor(packed: PackedProblem, order: Uint32Array) {
    const { problem } = packed;
    const entries = problem.units.optionStart[problem.units.count] as number;
    this.unit = new Uint32Array(entries);
    this.option = new Uint32Array(entries);
    this.key = new Float64Array(entries);
    this.rank = new Uint32Array(entries);
    this.isSorted = new Uint8Array(problem.places.locations);
    this.runs = new EntryRuns(this);
    this.start = firstEntries(problem);
    this.fill(packed, order);
  }

  first(location: number): number {
    return this.start[location] as number;
  }

  end(location: number): number {
    return this.start[location + 1] as number;
  }

  /** The first entry of a sorted list with this key or a worse one. */
  firstFrom(location: number, key: number): number {
    let [low, high] = [this.first(location), this.end(location)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.key[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Seats behind the first so many all who are at the location, from an entry of its list on. */
  fillSeats(placement: Placement, location: number, kept: number, firstEntry: number): void {
    const { at, option, rank, seats, turns } = placement;
    seats.setCount(location, kept);
    turns.changed(location);
    for (let entry = firstEntry; entry < this.end(location); entry++) {
      const unit = this.unit[entry] as number;
      if ((this.rank[entry] as number) > (rank[unit] as number)) continue;
      if (at[unit] !== location || option[unit] !== this.option[entry]) continue;
      seats.insert(location, unit, this.key[entry] as number);
    }
  }

  /** Puts the list of a location in order, once. */
  sort(location: number): void {
    if (this.isSorted[location] === 1) return;
    this.isSorted[location] = 1;
    this.runs.sort(this.first(location), this.end(location));
  }

  private fill(packed: PackedProblem, order: Uint32Array): void {
    const { units, options, places } = packed.problem;
    const walk = new ContractWalk(packed);
    const { children, optionStart } = units;
    const { group, key, placeStart } = options;
    const next = this.start.slice();
    for (const unit of order) {
      const size = children[unit] as number;
      let place = placeStart[unit] as number;
      for (let option = optionStart[unit] as number; option < (optionStart[unit + 1] as number); option++) {
        const location = places.location[group[place] as number] as number;
        const entry = next[location] as number;
        next[location] = entry + 1;
        let worst = key[place] as number;
        for (let child = 1; child < size; child++) worst = Math.max(worst, key[place + child] as number);
        this.unit[entry] = unit;
        this.option[entry] = option;
        this.key[entry] = worst;
        this.rank[entry] = walk.rank(unit, walk.firstForm(unit, option), option);
        place += size;
      }
    }
  }
}

/** For each location its first entry, and behind the last one the number of all. */
function firstEntries({ units, options, places }: AllocationProblem): Uint32Array {
  const start = new Uint32Array(places.locations + 1);
  for (let unit = 0; unit < units.count; unit++) {
    let place = options.placeStart[unit] as number;
    const count = (units.optionStart[unit + 1] as number) - (units.optionStart[unit] as number);
    for (let left = count; left > 0; left--) {
      const after = (places.location[options.group[place] as number] as number) + 1;
      start[after] = (start[after] as number) + 1;
      place += units.children[unit] as number;
    }
  }
  for (let location = 0; location < places.locations; location++) {
    start[location + 1] = (start[location + 1] as number) + (start[location] as number);
  }
  return start;
}
