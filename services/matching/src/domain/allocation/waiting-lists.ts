import { contractKey } from './contract-key.js';
import type { Placement } from './placement.js';
import type { AllocationProblem } from './problem.js';
import { indexesSorted } from './processing-order.js';

/** Lists in nearly the right order are sorted by insertion; longer ones first by key. */
const tooLongToInsert = 1000;

/** Who wishes each location: one entry for each option (from `first` up to `end` of the location), best key first, of equal keys the lower unit first. */
export class WaitingLists {
  private readonly start: Uint32Array;
  readonly unit: Uint32Array;
  readonly option: Uint32Array;
  private readonly sorted: Uint8Array;
  private keys = new Float64Array(64);

  /** @param order All units; lists come out nearly sorted when it goes by priority. */
  constructor(
    private readonly problem: AllocationProblem,
    order: Uint32Array,
  ) {
    const { units, places } = problem;
    const entries = units.optionStart[units.count] as number;
    this.start = new Uint32Array(places.locations + 1);
    this.unit = new Uint32Array(entries);
    this.option = new Uint32Array(entries);
    this.sorted = new Uint8Array(places.locations);
    const { children, optionStart } = units;
    const { group, placeStart } = problem.options;
    for (let unit = 0; unit < units.count; unit++) {
      let place = placeStart[unit] as number;
      for (let left = (optionStart[unit + 1] as number) - (optionStart[unit] as number); left > 0; left--) {
        const after = (places.location[group[place] as number] as number) + 1;
        this.start[after] = (this.start[after] as number) + 1;
        place += children[unit] as number;
      }
    }
    for (let location = 0; location < places.locations; location++) {
      this.start[location + 1] = (this.start[location + 1] as number) + (this.start[location] as number);
    }
    const next = this.start.slice();
    for (const unit of order) {
      let place = placeStart[unit] as number;
      for (let option = optionStart[unit] as number; option < (optionStart[unit + 1] as number); option++) {
        const location = places.location[group[place] as number] as number;
        const entry = next[location] as number;
        this.unit[entry] = unit;
        this.option[entry] = option;
        next[location] = entry + 1;
        place += children[unit] as number;
      }
    }
  }

  first(location: number): number {
    return this.start[location] as number;
  }

  end(location: number): number {
    return this.start[location + 1] as number;
  }

  /** Seats all who are at the location, in the order of its list, in place of those who sat there. */
  fillSeats(placement: Placement, location: number): void {
    const { at, form, option, seats } = placement;
    seats.setCount(location, 0);
    for (let entry = this.first(location); entry < this.end(location); entry++) {
      const unit = this.unit[entry] as number;
      if (at[unit] !== location || option[unit] !== this.option[entry]) continue;
      placement.seat(unit, form[unit] as number, option[unit] as number);
    }
  }

  /** Puts the list of a location in order, once. */
  sort(location: number): void {
    if (this.sorted[location] === 1) return;
    this.sorted[location] = 1;
    const start = this.first(location);
    const end = this.end(location);
    if (end - start > tooLongToInsert) this.sortByKey(start, end);
    if (this.keys.length < end - start) this.keys = new Float64Array(2 * (end - start));
    for (let entry = start; entry < end; entry++) {
      this.insert(start, entry - start, this.keyOf(entry));
    }
  }

  private keyOf(entry: number): number {
    return contractKey(this.problem, this.unit[entry] as number, this.option[entry] as number);
  }

  private sortByKey(start: number, end: number): void {
    const keys = Float64Array.from({ length: end - start }, (_, at) => this.keyOf(start + at));
    const units = this.unit.slice(start, end);
    const options = this.option.slice(start, end);
    indexesSorted(keys).forEach((from, to) => {
      this.unit[start + to] = units[from] as number;
      this.option[start + to] = options[from] as number;
    });
  }

  private insert(start: number, at: number, key: number): void {
    const { keys } = this;
    const unit = this.unit[start + at] as number;
    const option = this.option[start + at] as number;
    let to = at;
    while (to > 0 && this.isBehind(start, to - 1, key, unit, option)) {
      keys[to] = keys[to - 1] as number;
      this.unit[start + to] = this.unit[start + to - 1] as number;
      this.option[start + to] = this.option[start + to - 1] as number;
      to--;
    }
    keys[to] = key;
    this.unit[start + to] = unit;
    this.option[start + to] = option;
  }

  private isBehind(start: number, at: number, key: number, unit: number, option: number): boolean {
    const other = this.keys[at] as number;
    if (other !== key) return other > key;
    const otherUnit = this.unit[start + at] as number;
    return otherUnit === unit ? (this.option[start + at] as number) > option : otherUnit > unit;
  }
}
