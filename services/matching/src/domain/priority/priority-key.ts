import { tieValues, weights } from './priority-order.js';

/** Ranks in the draw are below it: so many requests fit in one round, less one. */
export const drawSize = 2 ** 22;

/** The legal class of a key is `floor(key / classSize)`, as the allocation problem wants it. */
export const classSize = tieValues * drawSize;

/**
 * One whole number for all that the rules and the draw say, below 2^53, smaller first. No two requests have the same
 * key at one place, because no two have the same rank in the draw; none has 0, which is kept for the place one has.
 *
 * @param weight see `weigherAt`
 * @param drawRank see `drawRanks`: 1 up to, not with, `drawSize`
 * @throws RangeError for a weight or rank outside these bounds: a key that is not exact would put people out of order
 */
export function priorityKey(weight: number, drawRank: number): number {
  if (!Number.isInteger(weight) || weight < 0 || weight >= weights)
    throw new RangeError(`A weight is a whole number from 0, below ${weights}: not ${weight}.`);
  if (!Number.isInteger(drawRank) || drawRank < 1 || drawRank >= drawSize)
    throw new RangeError(`A rank in the draw is a whole number from 1, below ${drawSize}: not ${drawRank}.`);
  return weight * drawSize + drawRank;
}
