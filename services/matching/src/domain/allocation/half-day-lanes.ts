import type { AllocationProblem } from './problem.js';

/**
 * Free places of several half-days packed in 32-bit words. Half-days that no care tells apart share a lane; each lane
 * has a guard bit above its number, so that one subtraction shows in which lanes places are short.
 */
export interface HalfDayLanes {
  readonly count: number;
  /** Words of one month of one group. */
  readonly words: number;
  /** Bits of a lane, the guard bit included. */
  readonly width: number;
  readonly perWord: number;
  /** Guard bits of a word. */
  readonly guard: number;
  /** Lane of each half-day, −1 when no care has it. */
  readonly laneOf: Int8Array;
}

/** Distinct sets of half-days, and for each row of care the number of its set. */
export interface CarePatterns {
  readonly masks: readonly number[];
  readonly ofRow: Uint32Array;
}

export function patternsOf(problem: AllocationProblem): CarePatterns {
  const { halfDays } = problem.forms;
  const numbers = new Map<number, number>();
  const masks: number[] = [];
  const ofRow = new Uint32Array(halfDays.length);
  let last = 0;
  let lastNumber = -1;
  for (let row = 0; row < halfDays.length; row++) {
    const mask = halfDays[row] as number;
    if (mask !== last || lastNumber < 0) {
      last = mask;
      lastNumber = numbers.get(mask) ?? masks.push(mask) - 1;
      numbers.set(mask, lastNumber);
    }
    ofRow[row] = lastNumber;
  }
  return { masks, ofRow };
}

/** `greatest` is the highest number of free places anywhere. */
export function lanesFor(masks: readonly number[], halfDays: number, greatest: number): HalfDayLanes {
  const laneOf = new Int8Array(halfDays);
  let count = 1;
  for (const mask of [masks.reduce((all, mask) => all | mask, 0), ...masks]) {
    if (count === halfDays) break;
    count = toldApart(laneOf, mask);
  }
  const unused = laneOf.findIndex((_, halfDay) => masks.every((mask) => ((mask >>> halfDay) & 1) === 0));
  if (unused >= 0) count = withoutLane(laneOf, laneOf[unused] as number, count);
  const width = 33 - Math.clz32(greatest);
  const perWord = Math.floor(32 / width);
  let guard = 0;
  for (let lane = 0; lane < Math.min(perWord, count); lane++) guard |= 1 << (lane * width + width - 1);
  return { count, words: Math.max(1, Math.ceil(count / perWord)), width, perWord, guard, laneOf };
}

/** Splits lanes whose half-days are not all in the mask or all out of it; gives the number of lanes. */
function toldApart(laneOf: Int8Array, mask: number): number {
  const lanes = new Map<number, number>();
  for (let halfDay = 0; halfDay < laneOf.length; halfDay++) {
    const kind = (laneOf[halfDay] as number) * 2 + ((mask >>> halfDay) & 1);
    const lane = lanes.get(kind) ?? lanes.size;
    lanes.set(kind, lane);
    laneOf[halfDay] = lane;
  }
  return lanes.size;
}

function withoutLane(laneOf: Int8Array, lane: number, count: number): number {
  for (let halfDay = 0; halfDay < laneOf.length; halfDay++) {
    const own = laneOf[halfDay] as number;
    if (own >= lane) laneOf[halfDay] = own === lane ? -1 : own - 1;
  }
  return count - 1;
}

/** What one child with these half-days takes from each word. */
export function packedMask(lanes: HalfDayLanes, mask: number): Int32Array {
  const words = new Int32Array(lanes.words);
  lanes.laneOf.forEach((lane, halfDay) => {
    if (lane < 0 || ((mask >>> halfDay) & 1) === 0) return;
    const word = Math.floor(lane / lanes.perWord);
    words[word] = (words[word] as number) | (1 << ((lane % lanes.perWord) * lanes.width));
  });
  return words;
}
