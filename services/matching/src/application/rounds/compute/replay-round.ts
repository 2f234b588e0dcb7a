import { computeHere, type RoundWork } from './compute-here.js';

/** Does a round over, from what was frozen: the hash of what comes out, to hold against the one that was recorded. */
export async function replayRound(work: RoundWork): Promise<{ readonly resultHash: string }> {
  const { result } = await computeHere(work);
  return { resultHash: result.hash };
}
