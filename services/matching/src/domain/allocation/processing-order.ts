import type { AllocationProblem } from './problem.js';
import { SeededRandom } from './seeded-random.js';

/** A small round takes a millisecond for each order, and the best of many has the best ranks: proven for 100 regions. */
const manyOrders = { upToUnits: 1_000, orders: 64 };
const fewOrders = 8;
export const mostOrders = manyOrders.orders;

/** How many processing orders a round of so many units tries. */
export function processingOrdersFor(units: number): number {
  return units <= manyOrders.upToUnits ? manyOrders.orders : fewOrders;
}

/** Units by their index: enough where nobody can be left with a claim. */
export function asListed({ units }: AllocationProblem): Uint32Array {
  const order = new Uint32Array(units.count);
  for (let unit = 0; unit < units.count; unit++) order[unit] = unit;
  return order;
}

/**
 * Units by their key where it is worst (most keys of a unit differ little from it, a sibling somewhere makes one better),
 * equal ones by their index: whoever comes in this order is seldom displaced later.
 */
export function byKey(problem: AllocationProblem): Uint32Array {
  const { units, options } = problem;
  const worst = new Float64Array(units.count);
  for (let unit = 0; unit < units.count; unit++) {
    const first = options.placeStart[unit] as number;
    const wishes = (units.optionStart[unit + 1] as number) - (units.optionStart[unit] as number);
    const end = first + wishes * (units.children[unit] as number);
    let key = 0;
    for (let place = first; place < end; place++) {
      const own = options.key[place] as number;
      if (own > key) key = own;
    }
    worst[unit] = key;
  }
  return indexesSorted(worst);
}

/** Reserved units before the others, each in their order: reserves are seldom full. */
export function reservedFirst({ units }: AllocationProblem, order: Uint32Array): Uint32Array {
  const result = new Uint32Array(order.length);
  let at = 0;
  for (const reserved of [1, 0]) {
    for (const unit of order) if (units.reserved[unit] === reserved) result[at++] = unit;
  }
  return result;
}

/** Another order in which to take the units, fixed by the seed and the number of the run. */
export function shuffled(order: Uint32Array, seed: string, run: number): Uint32Array {
  const random = new SeededRandom(`${seed}/${run}`);
  const result = order.slice();
  for (let at = result.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const moved = result[at] as number;
    result[at] = result[other] as number;
    result[other] = moved;
  }
  return result;
}

const digitBits = 11;
const buckets = 1 << digitBits;
/** Of a key of 53 bits: what to multiply it with to have the digit in its lower 32 bits, and from which bit on. */
const digits = [
  { scale: 1, shift: 0 },
  { scale: 1, shift: 11 },
  { scale: 2 ** -22, shift: 0 },
  { scale: 2 ** -22, shift: 11 },
  { scale: 2 ** -22, shift: 22 },
] as const;

/** Indexes of whole numbers below 2^53 in ascending order; equal ones in their order. Radix sort, digit by digit. */
export function indexesSorted(keys: Float64Array): Uint32Array {
  const count = keys.length;
  let order = new Uint32Array(count);
  for (let at = 0; at < count; at++) order[at] = at;
  let spare = new Uint32Array(count);
  const starts = new Uint32Array(buckets);
  for (const { scale, shift } of digits) {
    starts.fill(0);
    for (let at = 0; at < count; at++) {
      const digit = (((keys[at] as number) * scale) >>> shift) & (buckets - 1);
      starts[digit] = (starts[digit] as number) + 1;
    }
    if (starts.includes(count)) continue;
    let start = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const size = starts[bucket] as number;
      starts[bucket] = start;
      start += size;
    }
    for (let at = 0; at < count; at++) {
      const index = order[at] as number;
      const digit = (((keys[index] as number) * scale) >>> shift) & (buckets - 1);
      const to = starts[digit] as number;
      spare[to] = index;
      starts[digit] = to + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
