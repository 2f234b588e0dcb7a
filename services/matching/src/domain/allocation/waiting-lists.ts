import { placeRow } from './contract-key.js';
import { ContractWalk } from './contract-walk.js';
import { EntryRuns } from './entry-runs.js';
import type { PackedProblem } from './packed-problem.js';
import type { Placement } from './placement.js';
import type { AllocationProblem } from './problem.js';

/**
 * Who would rather be at each location than where it is, and who is there: one entry for each option (from `first` up to
 * `end` of the location), in a sorted list best key first, of equal keys the lower unit first. Units that moved up since
 * stay on it.
 */
export class WaitingLists {
  readonly unit: Uint32Array;
  readonly option: Uint32Array;
  readonly key: Float64Array;
  /** Where the best contract of the entry stands in the order of its unit. */
  readonly rank: Uint32Array;
  private readonly start: Uint32Array;
  private readonly next: Uint32Array;
  /** The first option of each unit that has no entry. */
  private readonly notEntered: Uint32Array;
  private readonly isSorted: Uint8Array;
  private readonly runs: EntryRuns;
  private readonly walk: ContractWalk;

  constructor(private readonly packed: PackedProblem) {
    const { units, places } = packed.problem;
    const entries = units.optionStart[units.count] as number;
    this.unit = new Uint32Array(entries);
    this.option = new Uint32Array(entries);
    this.key = new Float64Array(entries);
    this.rank = new Uint32Array(entries);
    this.start = firstEntries(packed.problem);
    this.next = this.start.slice();
    this.notEntered = units.optionStart.slice();
    this.isSorted = new Uint8Array(places.locations);
    this.runs = new EntryRuns(this);
    this.walk = new ContractWalk(packed);
  }

  /** The lists of all units as they are placed; the more the order goes by priority, the sooner they are sorted. */
  static of(placement: Placement, order: Uint32Array): WaitingLists {
    const lists = new WaitingLists(placement.packed);
    for (const unit of order) lists.enter(unit, placement.rank[unit] as number);
    return lists;
  }

  /** Enters a unit on the lists of all options down to the rank of what it has. */
  enter(unit: number, rank: number): void {
    const { units, options, places } = this.packed.problem;
    const size = units.children[unit] as number;
    const end = units.optionStart[unit + 1] as number;
    let option = this.notEntered[unit] as number;
    let place = placeRow(this.packed.problem, unit, option);
    for (; option < end; option++) {
      const best = this.walk.rank(unit, this.walk.firstForm(unit, option), option);
      if (best > rank) break;
      const location = places.location[options.group[place] as number] as number;
      const entry = this.next[location] as number;
      this.next[location] = entry + 1;
      this.isSorted[location] = 0;
      let worst = options.key[place] as number;
      for (let child = 1; child < size; child++)
        worst = Math.max(worst, options.key[place + child] as number);
      this.unit[entry] = unit;
      this.option[entry] = option;
      this.key[entry] = worst;
      this.rank[entry] = best;
      place += size;
    }
    this.notEntered[unit] = option;
  }

  first(location: number): number {
    return this.start[location] as number;
  }

  end(location: number): number {
    return this.next[location] as number;
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

  /** Puts the list of a location in order. */
  sort(location: number): void {
    if (this.isSorted[location] === 1) return;
    this.isSorted[location] = 1;
    this.runs.sort(this.first(location), this.end(location));
  }
}

/** For each location its first entry when all units are on all their lists, and behind the last one the number of all. */
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
