import { careRow, placeRow } from './contract-key.js';
import type { HalfDay } from './half-day-count.js';
import type { PackedProblem } from './packed-problem.js';
import type { PlacesLeft } from './places-left.js';
import { none } from './problem.js';

/** Finds the half-day on which too few places are left for a contract. */
export class ShortPlaces {
  constructor(
    private readonly packed: PackedProblem,
    private readonly left: PlacesLeft,
  ) {}

  /** The first one, child by child and month by month; undefined when the contract fits. */
  halfDay(unit: number, form: number, option: number): HalfDay | undefined {
    const { problem } = this.packed;
    const { units, options } = problem;
    const place = placeRow(problem, unit, option);
    const care = careRow(problem, unit, form);
    let found: HalfDay | undefined;
    let child = 0;
    for (; child < (units.children[unit] as number) && !found; child++) {
      const group = options.group[place + child] as number;
      if (!this.left.takeForChild(group, care + child)) found = this.shortFor(group, care + child);
    }
    for (let taken = 0; taken < (found ? child - 1 : child); taken++) {
      this.left.releaseForChild(options.group[place + taken] as number, care + taken);
    }
    return found;
  }

  private shortFor(group: number, care: number): HalfDay | undefined {
    const limit = this.packed.problem.places.within[group] as number;
    return this.shortIn(group, care) ?? (limit === none ? undefined : this.shortIn(limit, care));
  }

  private shortIn(group: number, care: number): HalfDay | undefined {
    const { lanes, pattern, patternWords, groupWords, wordFrom, wordUntil } = this.packed;
    for (let word = wordFrom[care] as number; word < (wordUntil[care] as number); word++) {
      const nth = word % lanes.words;
      const needed = patternWords[(pattern[care] as number) + nth] as number;
      const left = ((this.left.free[group * groupWords + word] as number) | lanes.guard) - needed;
      const missing = lanes.guard & ~left;
      if (missing === 0) continue;
      const bit = 31 - Math.clz32(missing & -missing);
      const lane = nth * lanes.perWord + Math.floor(bit / lanes.width);
      return this.fewestPlaces(group, Math.floor(word / lanes.words), lane);
    }
    return undefined;
  }

  /** Of the half-days and months that were merged, the one with the fewest places. */
  private fewestPlaces(group: number, segment: number, lane: number): HalfDay {
    const { problem, segments, lanes } = this.packed;
    const { places, months, halfDays } = problem;
    let fewest = Infinity;
    let found = { group, month: segments.months[segment] as number, halfDay: 0 };
    const end = segments.months[segment + 1] as number;
    for (let month = segments.months[segment] as number; month < end; month++) {
      for (let halfDay = 0; halfDay < halfDays; halfDay++) {
        const free = places.free[(group * months + month) * halfDays + halfDay] as number;
        if (lanes.laneOf[halfDay] !== lane || free >= fewest) continue;
        fewest = free;
        found = { group, month, halfDay };
      }
    }
    return found;
  }
}
