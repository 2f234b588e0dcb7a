import { careRow, placeRow } from './contract-key.js';
import type { PackedProblem } from './packed-problem.js';
import { none } from './problem.js';

/** Free places while contracts are taken and given back. A contract is taken whole or not at all. */
export class PlacesLeft {
  readonly free: Int32Array;

  constructor(private readonly packed: PackedProblem) {
    this.free = packed.capacity.slice();
  }

  take(unit: number, form: number, option: number): boolean {
    const { problem, hasLimits } = this.packed;
    const place = placeRow(problem, unit, option);
    const care = careRow(problem, unit, form);
    if (problem.units.children[unit] === 1 && !hasLimits) {
      return this.takeInGroup(problem.options.group[place] as number, care);
    }
    const children = problem.units.children[unit] as number;
    for (let child = 0; child < children; child++) {
      if (this.takeForChild(problem.options.group[place + child] as number, care + child)) continue;
      for (let back = child - 1; back >= 0; back--) {
        this.releaseForChild(problem.options.group[place + back] as number, care + back);
      }
      return false;
    }
    return true;
  }

  release(unit: number, form: number, option: number): void {
    const { problem } = this.packed;
    const place = placeRow(problem, unit, option);
    const care = careRow(problem, unit, form);
    const children = problem.units.children[unit] as number;
    for (let child = 0; child < children; child++) {
      this.releaseForChild(problem.options.group[place + child] as number, care + child);
    }
  }

  /** In the group and in the limit that its places count in. */
  takeForChild(group: number, care: number): boolean {
    if (!this.takeInGroup(group, care)) return false;
    const limit = this.packed.problem.places.within[group] as number;
    if (limit === none || this.takeInGroup(limit, care)) return true;
    this.releaseInGroup(group, care);
    return false;
  }

  releaseForChild(group: number, care: number): void {
    this.releaseInGroup(group, care);
    const limit = this.packed.problem.places.within[group] as number;
    if (limit !== none) this.releaseInGroup(limit, care);
  }

  private takeInGroup(group: number, care: number): boolean {
    const { free } = this;
    const { patternWords, groupWords, pattern, wordFrom, wordUntil, lanes } = this.packed;
    const { guard, words } = lanes;
    const firstWord = pattern[care] as number;
    const endWord = firstWord + words;
    const from = group * groupWords + (wordFrom[care] as number);
    const until = group * groupWords + (wordUntil[care] as number);
    for (let at = from, word = firstWord; at < until; at++) {
      const left = ((free[at] as number) | guard) - (patternWords[word] as number);
      if ((left & guard) !== guard) return false;
      if (++word === endWord) word = firstWord;
    }
    for (let at = from, word = firstWord; at < until; at++) {
      free[at] = (free[at] as number) - (patternWords[word] as number);
      if (++word === endWord) word = firstWord;
    }
    return true;
  }

  private releaseInGroup(group: number, care: number): void {
    const { free } = this;
    const { patternWords, groupWords, pattern, wordFrom, wordUntil, lanes } = this.packed;
    const firstWord = pattern[care] as number;
    const endWord = firstWord + lanes.words;
    const from = group * groupWords + (wordFrom[care] as number);
    const until = group * groupWords + (wordUntil[care] as number);
    for (let at = from, word = firstWord; at < until; at++) {
      free[at] = (free[at] as number) + (patternWords[word] as number);
      if (++word === endWord) word = firstWord;
    }
  }
}
