import type { SeededNumbers } from './seeded-numbers.js';

/** Draws one of many numbers, each as often as it weighs. */
export class WeightedDraw {
  private readonly items: Uint32Array;
  private readonly addedWeights: Float64Array;

  constructor(items: Iterable<number>, weightOf: (item: number) => number) {
    let sum = 0;
    this.items = Uint32Array.from(items);
    this.addedWeights = Float64Array.from(this.items, (item) => (sum += weightOf(item)));
  }

  get size(): number {
    return this.items.length;
  }

  next(numbers: SeededNumbers): number {
    const drawn = numbers.next() * this.addedWeights[this.addedWeights.length - 1]!;
    let [low, high] = [0, this.addedWeights.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.addedWeights[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return this.items[low]!;
  }
}
