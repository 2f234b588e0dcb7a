import { locationOf } from './contract-key.js';
import { lanesFor, packedMask, patternsOf, type HalfDayLanes } from './half-day-lanes.js';
import { segmentsOf, type MonthSegments } from './month-segments.js';
import { plainCareOf, type PlainCare } from './plain-care.js';
import { FormKind, none, type AllocationProblem } from './problem.js';

/** A problem with what the engine reads in its loops: free places packed, months and half-days merged where possible. */
export interface PackedProblem {
  readonly problem: AllocationProblem;
  readonly lanes: HalfDayLanes;
  readonly segments: MonthSegments;
  /** Words of one group: `segments.count × lanes.words`. */
  readonly groupWords: number;
  /** Free places at the start, at `group × groupWords + segment × lanes.words + word`. */
  readonly capacity: Int32Array;
  /** For each row of care: where its words start in `patternWords`, and its words in a group from, up to. */
  readonly pattern: Uint32Array;
  readonly patternWords: Int32Array;
  readonly wordFrom: Uint16Array;
  readonly wordUntil: Uint16Array;
  /** Children that a reserve keeps places for in this round. */
  readonly reserveTarget: Int32Array;
  /** Reserves that groups of a location count for. */
  readonly reservesAt: readonly (readonly number[])[];
  /** 1 for locations with a reserve, and 1 for those where units hold a place: others choose by key alone. */
  readonly hasReserve: Uint8Array;
  readonly hasHeld: Uint8Array;
  /** Units that hold a place at each location. */
  readonly holdersAt: readonly (readonly number[])[];
  /** Whether places of a group count in another one too. */
  readonly hasLimits: boolean;
  readonly plainCare: PlainCare;
  /** 1 for units that hold a place: their last option and last form. */
  readonly holds: Uint8Array;
  /** Units that a joint unit splits into: `splits` from `splitStart[unit]` on; undefined when nobody may be split. */
  readonly splits: SplitUnits | undefined;
  /** Every contract takes one place of the same kind: deferred acceptance alone leaves no claim. */
  readonly wholePlaces: boolean;
}

export interface SplitUnits {
  readonly start: Uint32Array;
  readonly units: Uint32Array;
}

export function packProblem(problem: AllocationProblem): PackedProblem {
  const { places, units, forms } = problem;
  const segments = segmentsOf(problem);
  const { masks, ofRow } = patternsOf(problem);
  const greatest = places.free.reduce((one, other) => (other > one ? other : one), 0);
  const lanes = lanesFor(masks, problem.halfDays, greatest);
  const { words } = lanes;
  const patternWords = new Int32Array(masks.length * words);
  masks.forEach((mask, number) => patternWords.set(packedMask(lanes, mask), number * words));
  const holds = holdsIn(problem);
  const reservesAt = reservesByLocation(problem);
  const holdersAt = holdersByLocation(problem, holds);
  const hasLimits = places.within.some((limit) => limit !== none);
  const pattern = scaled(ofRow, words);
  return {
    problem,
    lanes,
    segments,
    groupWords: segments.count * words,
    capacity: packedCapacity(problem, lanes, segments),
    pattern,
    patternWords,
    wordFrom: wordsOf(forms.from, segments, words),
    wordUntil: wordsOf(forms.until, segments, words),
    reserveTarget: reserveTargets(problem),
    reservesAt,
    hasReserve: Uint8Array.from(reservesAt, ({ length }) => Math.min(1, length)),
    hasHeld: Uint8Array.from(holdersAt, ({ length }) => Math.min(1, length)),
    holdersAt,
    hasLimits,
    plainCare: plainCareOf(problem, segments, hasLimits, pattern),
    holds,
    splits: splitUnits(problem),
    wholePlaces:
      lanes.count === 1 &&
      segments.count === 1 &&
      !hasLimits &&
      units.children.every((children) => children === 1),
  };
}

function scaled(numbers: Uint32Array, by: number): Uint32Array {
  for (let row = 0; row < numbers.length; row++) numbers[row] = (numbers[row] as number) * by;
  return numbers;
}

function wordsOf(months: Uint8Array, segments: MonthSegments, words: number): Uint16Array {
  const result = new Uint16Array(months.length);
  for (let row = 0; row < months.length; row++) {
    result[row] = (segments.startingIn[months[row] as number] as number) * words;
  }
  return result;
}

/** The fewest free places among the half-days of a lane and the months of a segment: who takes one takes all. */
function packedCapacity(
  problem: AllocationProblem,
  lanes: HalfDayLanes,
  segments: MonthSegments,
): Int32Array {
  const { places, months, halfDays } = problem;
  const capacity = new Int32Array(places.count * segments.count * lanes.words);
  const fewest = new Uint16Array(lanes.count);
  for (let group = 0; group < places.count; group++) {
    for (let segment = 0; segment < segments.count; segment++) {
      fewest.fill(0xffff);
      for (
        let month = segments.months[segment] as number;
        month < (segments.months[segment + 1] as number);
        month++
      ) {
        const first = (group * months + month) * halfDays;
        for (let halfDay = 0; halfDay < halfDays; halfDay++) {
          const lane = lanes.laneOf[halfDay] as number;
          const free = places.free[first + halfDay] as number;
          if (lane >= 0 && free < (fewest[lane] as number)) fewest[lane] = free;
        }
      }
      const word = (group * segments.count + segment) * lanes.words;
      for (let lane = 0; lane < lanes.count; lane++) {
        const at = word + Math.floor(lane / lanes.perWord);
        const shift = (lane % lanes.perWord) * lanes.width;
        capacity[at] = (capacity[at] as number) | ((fewest[lane] as number) << shift);
      }
    }
  }
  return capacity;
}

function reserveTargets({ reserves }: AllocationProblem): Int32Array {
  return Int32Array.from({ length: reserves.count }, (_, reserve) => {
    const children = reserves.children[reserve] as number;
    const due = Math.ceil(
      ((reserves.numerator[reserve] as number) * children) / (reserves.denominator[reserve] as number),
    );
    return Math.max(0, due - (reserves.reservedPresent[reserve] as number));
  });
}

function reservesByLocation({ places }: AllocationProblem): number[][] {
  const found = Array.from({ length: places.locations }, (): number[] => []);
  for (let group = 0; group < places.count; group++) {
    const reserve = places.reserve[group] as number;
    const here = found[places.location[group] as number] as number[];
    if (reserve !== none && !here.includes(reserve)) here.push(reserve);
  }
  return found;
}

function holdersByLocation(problem: AllocationProblem, holds: Uint8Array): number[][] {
  const found = Array.from({ length: problem.places.locations }, (): number[] => []);
  for (let unit = 0; unit < holds.length; unit++) {
    if (holds[unit] === 0) continue;
    const held = (problem.units.optionStart[unit + 1] as number) - 1;
    found[locationOf(problem, unit, held)]?.push(unit);
  }
  return found;
}

function splitUnits({ units }: AllocationProblem): SplitUnits | undefined {
  if (units.splitFrom.every((joint) => joint === none)) return undefined;
  const start = new Uint32Array(units.count + 1);
  for (const joint of units.splitFrom)
    if (joint !== none) start[joint + 1] = (start[joint + 1] as number) + 1;
  for (let unit = 0; unit < units.count; unit++)
    start[unit + 1] = (start[unit + 1] as number) + (start[unit] as number);
  const next = start.slice();
  const split = new Uint32Array(start[units.count] as number);
  units.splitFrom.forEach((joint, unit) => {
    if (joint === none) return;
    split[next[joint] as number] = unit;
    next[joint] = (next[joint] as number) + 1;
  });
  return { start, units: split };
}

/** 1 for units that hold a place: their last option and last form. */
export function holdsIn({ units, forms }: AllocationProblem): Uint8Array {
  const holds = new Uint8Array(units.count);
  for (let unit = 0; unit < units.count; unit++) {
    const last = (units.formStart[unit + 1] as number) - 1;
    if (forms.kind[last] === FormKind.held) holds[unit] = 1;
  }
  return holds;
}
